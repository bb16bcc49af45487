-- 0000 ground
-- What: the extensions search needs, and the schema of the job queue.
-- Why:  both extensions are trusted, so the owner of the schema may create them without being a superuser; the queue
--       library keeps its tables apart from ours. The runner itself makes the roles and door.migration.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create schema if not exists pgboss;
