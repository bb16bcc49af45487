-- 0005 journal, idempotency, outbox
-- What: who did what (ids and codes, never free text); replies kept for repeated requests; mails waiting to leave.
-- Why:  a fact, its journal line and its mails commit together; screens and mail are readers of what was committed.
--       Sequence order is not commit order: each line keeps its transaction id, and readers replay from a snapshot's xmin.

create table journal (
  organisation_id uuid not null references organisation (id),
  seq bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor_id uuid,
  event text not null,
  kind text not null,
  subject_id uuid not null,
  objective_id uuid,
  team_id uuid,
  rev integer,
  facts jsonb not null default '{}',
  request_id text,
  primary key (organisation_id, seq)
);
create index journal_subject on journal (organisation_id, subject_id, seq desc);
create index journal_objective on journal (organisation_id, objective_id, seq desc) where objective_id is not null;
create index journal_event on journal (organisation_id, event, seq desc);
create index journal_xid on journal (xid);
call door.guard('journal');

create table idempotency (
  organisation_id uuid not null references organisation (id),
  actor_id uuid not null,
  key text not null check (length(key) <= 128),
  request_hash text not null,
  status smallint not null,
  reply jsonb,
  created_at timestamptz not null,
  primary key (organisation_id, actor_id, key)
);
create index idempotency_age on idempotency (organisation_id, created_at);
call door.guard('idempotency');

create table outbox (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null,
  member_id uuid,
  address text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  failure text,
  primary key (organisation_id, id)
);
create index outbox_waiting on outbox (organisation_id, created_at) where sent_at is null;
create index outbox_recent on outbox (organisation_id, created_at desc, id desc);
call door.guard('outbox');
