-- 0006 import
-- What: one row per uploaded file: the bytes, what was read, the mapping chosen, the state of the run, and what came of it;
--       and one row per thing an import created, with the row of the file it stood in.
-- Why:  every import can be dry-run, watched while it runs, found again after leaving the page, and undone as a whole:
--       what it created carries its id. Words of the file that no field of ours holds (status, tags, further teams) stay
--       readable beside what came of their row.

create table import (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  file_name text not null check (length(file_name) between 1 and 255),
  file bytea not null,
  -- SHA-256 of the file: the same file twice is told.
  file_hash text not null,
  reading jsonb not null,
  sheets jsonb not null,
  recogniser text not null,
  recogniser_name text not null,
  mapping jsonb not null,
  settings jsonb not null,
  state text not null check (state in ('mapped', 'running', 'done', 'failed', 'undone')),
  done integer not null default 0,
  total integer not null default 0,
  -- The last sign of life of a run, written by a transaction of its own while the one big transaction is still open.
  progress_at timestamptz,
  counts jsonb,
  problems jsonb,
  failure jsonb,
  undone jsonb,
  created_by uuid not null,
  created_at timestamptz not null,
  run_by uuid,
  finished_at timestamptz,
  undone_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references member (organisation_id, id)
);
create index import_recent on import (organisation_id, created_at desc, id desc);
create index import_file on import (organisation_id, file_hash);
call door.guard('import');

create table import_item (
  organisation_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  kind text not null check (kind in ('objective', 'key-result')),
  row_number integer,
  facts jsonb not null default '{}',
  primary key (organisation_id, id),
  foreign key (organisation_id, import_id) references import (organisation_id, id)
);
create index import_item_import on import_item (organisation_id, import_id);
call door.guard('import_item');

-- An undo deletes thousands of key results and objectives at once; the database then looks for what still refers to each.
create index comment_key_result on comment (organisation_id, key_result_id) where key_result_id is not null;
create index comment_check_in on comment (organisation_id, check_in_id) where check_in_id is not null;

-- After thousands of rows at once the statistics are those of an empty table until the database looks by itself, up to a
-- minute later; until then pages are read by poor plans. Only the owner of a table may have it looked at.
create function door.take_stock() returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  analyze public.member, public.team, public.team_role, public.cycle, public.objective, public.objective_version, public.key_result, public.key_result_version,
    public.measurement, public.key_result_now, public.objective_now, public.check_in;
end $$;
revoke execute on function door.take_stock() from public;
grant execute on function door.take_stock() to rooftop_app;
