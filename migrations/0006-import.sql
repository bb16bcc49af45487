-- 0006 import
-- What: one row per uploaded file: the bytes, the mapping chosen, the state of the run, and what came of it.
-- Why:  every import can be dry-run, watched while it runs, found again after leaving the page, and undone as a whole:
--       what it created carries its id.

create table import (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  file_name text not null check (length(file_name) between 1 and 255),
  file bytea not null,
  sheets jsonb not null,
  recogniser text not null,
  mapping jsonb not null,
  settings jsonb not null,
  state text not null check (state in ('mapped', 'running', 'done', 'failed', 'undone')),
  done integer not null default 0,
  total integer not null default 0,
  counts jsonb,
  problems jsonb,
  failure jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  undone_at timestamptz,
  rev integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references member (organisation_id, id)
);
create index import_recent on import (organisation_id, created_at desc, id desc);
call door.guard('import');
