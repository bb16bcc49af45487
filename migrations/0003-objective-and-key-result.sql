-- 0003 objectives and key results
-- What: the OKRs themselves, each change kept as a version (the full row, written by the same verb).
-- Why:  drafts save anything, so most columns may be empty; agreement checks what cannot work (src/domain/objective.ts).
--       An agreed OKR changes with a reason: change_reason is the reason of the change that made this row, kept with it.
--       Titles are kept once more without accents and capitals, so that a search reads 20,000 of them in milliseconds.
--       Numbers are numeric(24,8): decimal, never binary. A key result is agreed when its objective is.

-- Words as a search compares them. Declared immutable, which unaccent with a named dictionary is for all we do with it.
create function door.fold(words text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

create table objective (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  cycle_id uuid not null,
  team_id uuid not null,
  level text not null default 'team' check (level in ('team', 'person')),
  owner_id uuid,
  parent_id uuid,
  title text not null check (length(title) between 1 and 300),
  folded_title text generated always as (door.fold(title)) stored,
  why text not null default '' check (length(why) <= 4000),
  ambition text check (ambition in ('committed', 'aspirational')),
  rank integer not null default 0,
  weight numeric(24,8),
  state text not null default 'draft' check (state in ('draft', 'agreed', 'closed', 'parked', 'dropped')),
  state_reason text not null default '' check (length(state_reason) <= 1000),
  change_reason text not null default '' check (length(change_reason) <= 1000),
  agreed_at timestamptz,
  agreed_by uuid,
  import_id uuid,
  archived_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  rev integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, cycle_id) references cycle (organisation_id, id),
  foreign key (organisation_id, team_id) references team (organisation_id, id),
  foreign key (organisation_id, owner_id) references member (organisation_id, id),
  foreign key (organisation_id, parent_id) references objective (organisation_id, id)
);
-- Not only of what is in sight: looking for references when a team, cycle, person or objective goes cannot use a partial index.
create index objective_team on objective (organisation_id, team_id, cycle_id);
create index objective_cycle on objective (organisation_id, cycle_id);
create index objective_owner on objective (organisation_id, owner_id, cycle_id);
create index objective_parent on objective (organisation_id, parent_id);
create index objective_import on objective (organisation_id, import_id) where import_id is not null;
call door.guard('objective');

create table objective_version (like objective, recorded_at timestamptz not null, recorded_by uuid, primary key (organisation_id, id, rev));
call door.guard('objective_version');

create table key_result (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  objective_id uuid not null,
  owner_id uuid,
  title text not null check (length(title) between 1 and 300),
  kind text not null check (kind in ('from-to', 'stay-above', 'stay-below', 'stay-between', 'milestones', 'yes-no', 'zones', 'baseline-first')),
  unit text check (length(unit) between 1 and 40),
  currency text check (currency ~ '^[A-Z]{3}$'),
  baseline numeric(24,8),
  target numeric(24,8),
  commit numeric(24,8),
  stretch numeric(24,8),
  lower numeric(24,8),
  upper numeric(24,8),
  held_by text check (held_by in ('share-inside', 'inside-at-end')),
  measure_by date,
  zones jsonb,
  milestones jsonb,
  intermediate_targets jsonb,
  starts_on date,
  ends_on date,
  weight numeric(24,8),
  position integer not null default 0,
  state text not null default 'open' check (state in ('open', 'closed', 'parked', 'dropped')),
  state_reason text not null default '' check (length(state_reason) <= 1000),
  change_reason text not null default '' check (length(change_reason) <= 1000),
  import_id uuid,
  archived_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  rev integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, objective_id) references objective (organisation_id, id),
  foreign key (organisation_id, owner_id) references member (organisation_id, id)
);
create index key_result_objective on key_result (organisation_id, objective_id, position, id);
create index key_result_owner on key_result (organisation_id, owner_id);
call door.guard('key_result');

create table key_result_version (like key_result, recorded_at timestamptz not null, recorded_by uuid, primary key (organisation_id, id, rev));
call door.guard('key_result_version');
