-- 0004 check-ins, measurements, comments
-- What: a check-in belongs to an objective (status, the three Ps); a measurement belongs to a key result (value, confidence),
--       made inside a check-in or contributed alone. Nothing is overwritten: an amended measurement is retired, not changed,
--       and `recorded_at` beside `day` lets any page be seen as it was known then.
-- Why the two projections: the latest of a million measurements per key result costs 370 ms over 20,000 objectives;
--       key_result_now and objective_now keep it, written by the same verb in the same transaction. There is no other projection.

create table check_in (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  objective_id uuid not null,
  day date not null,
  recorded_at timestamptz not null,
  author_id uuid,
  status text not null check (status in ('on-track', 'at-risk', 'off-track')),
  suggested_status text check (suggested_status in ('on-track', 'at-risk', 'off-track')),
  status_reason text not null default '' check (length(status_reason) <= 1000),
  progress jsonb not null default '[]',
  problems jsonb not null default '[]',
  plans jsonb not null default '[]',
  last_plans jsonb not null default '[]',
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  import_id uuid,
  rev integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, objective_id) references objective (organisation_id, id),
  foreign key (organisation_id, author_id) references member (organisation_id, id)
);
create index check_in_objective on check_in (organisation_id, objective_id, day desc, recorded_at desc, id desc);
create index check_in_recent on check_in (organisation_id, recorded_at desc);
call door.guard('check_in');

create table check_in_version (like check_in, changed_at timestamptz not null, changed_by uuid, primary key (organisation_id, id, rev));
call door.guard('check_in_version');

create table measurement (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  key_result_id uuid not null,
  objective_id uuid not null,
  check_in_id uuid,
  day date not null,
  recorded_at timestamptz not null,
  author_id uuid,
  value numeric(24,8),
  finished text[],
  confidence smallint check (confidence between 0 and 10),
  note text not null default '' check (length(note) <= 1000),
  retired_at timestamptz,
  import_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, key_result_id) references key_result (organisation_id, id),
  foreign key (organisation_id, check_in_id) references check_in (organisation_id, id),
  check (value is not null or finished is not null or confidence is not null)
);
create index measurement_key_result on measurement (organisation_id, key_result_id, day desc, recorded_at desc, id desc) include (value, confidence, retired_at);
create index measurement_check_in on measurement (organisation_id, check_in_id) where check_in_id is not null;
call door.guard('measurement');

create table key_result_now (
  organisation_id uuid not null,
  key_result_id uuid not null,
  objective_id uuid not null,
  -- The earliest value that counts: the baseline of "baseline first" while none is written into the metric.
  first_value numeric(24,8),
  value numeric(24,8),
  finished text[],
  value_day date,
  value_at timestamptz,
  confidence smallint,
  confidence_day date,
  measurements integer not null default 0,
  inside integer not null default 0,
  primary key (organisation_id, key_result_id),
  foreign key (organisation_id, key_result_id) references key_result (organisation_id, id) on delete cascade
);
create index key_result_now_objective on key_result_now (organisation_id, objective_id);
call door.guard('key_result_now');

create table objective_now (
  organisation_id uuid not null,
  objective_id uuid not null,
  check_in_id uuid,
  day date,
  recorded_at timestamptz,
  status text,
  author_id uuid,
  check_ins integer not null default 0,
  primary key (organisation_id, objective_id),
  foreign key (organisation_id, objective_id) references objective (organisation_id, id) on delete cascade
);
call door.guard('objective_now');

create table comment (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  objective_id uuid not null,
  key_result_id uuid,
  check_in_id uuid,
  author_id uuid,
  body text not null check (length(body) between 1 and 4000),
  created_at timestamptz not null,
  edited_at timestamptz,
  removed_at timestamptz,
  import_id uuid,
  rev integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, objective_id) references objective (organisation_id, id),
  foreign key (organisation_id, key_result_id) references key_result (organisation_id, id),
  foreign key (organisation_id, check_in_id) references check_in (organisation_id, id),
  foreign key (organisation_id, author_id) references member (organisation_id, id)
);
create index comment_objective on comment (organisation_id, objective_id, created_at desc, id desc);
call door.guard('comment');

create table comment_version (like comment, recorded_at timestamptz not null, recorded_by uuid, primary key (organisation_id, id, rev));
call door.guard('comment_version');
