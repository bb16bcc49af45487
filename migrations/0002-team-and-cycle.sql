-- 0002 teams and cycles
-- What: the team tree with its roles, and the cycles OKRs run in.
-- Why:  `path` (team ids from the top team down to the team itself) is kept by the team verbs, so that "may this lead
--       act here?" and "all teams below" need no recursion in any read.

create table team (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  parent_id uuid,
  path uuid[] not null,
  name text not null check (length(name) between 1 and 120),
  level_name text not null check (length(level_name) between 1 and 60),
  time_zone text,
  cadence jsonb,
  position integer not null default 0,
  import_id uuid,
  archived_at timestamptz,
  created_at timestamptz not null,
  rev integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references team (organisation_id, id)
);
create unique index team_top on team (organisation_id) where parent_id is null;
create index team_parent on team (organisation_id, parent_id);
create index team_path on team using gin (path);
call door.guard('team');

create table team_version (like team, recorded_at timestamptz not null, recorded_by uuid, primary key (organisation_id, id, rev));
call door.guard('team_version');

create table team_role (
  organisation_id uuid not null,
  team_id uuid not null,
  member_id uuid not null,
  role text not null check (role in ('member', 'lead', 'okr-master', 'coach')),
  import_id uuid,
  created_at timestamptz not null,
  primary key (organisation_id, team_id, member_id, role),
  foreign key (organisation_id, team_id) references team (organisation_id, id) on delete cascade,
  foreign key (organisation_id, member_id) references member (organisation_id, id) on delete cascade
);
create index team_role_member on team_role (organisation_id, member_id);
call door.guard('team_role');

create table cycle (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  parent_id uuid,
  name text not null check (length(name) between 1 and 60),
  kind text not null check (kind in ('year', 'half', 'quarter', 'month', 'custom')),
  starts_on date not null,
  ends_on date not null,
  state text not null check (state in ('draft', 'planning', 'running', 'closing', 'closed')),
  import_id uuid,
  created_at timestamptz not null,
  rev integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references cycle (organisation_id, id),
  check (starts_on <= ends_on)
);
create index cycle_days on cycle (organisation_id, starts_on desc);
call door.guard('cycle');

create table cycle_version (like cycle, recorded_at timestamptz not null, recorded_by uuid, primary key (organisation_id, id, rev));
call door.guard('cycle_version');
