-- 0001 organisation, accounts, members
-- What: the organisation (the tenant), the accounts of the whole instance, and who is a member of which organisation.
-- Why:  every table carries organisation_id, keys are composite with it, and row security is forced: a forgotten
--       `where` cannot leak, and a reference from one organisation into another cannot exist.
--       Accounts (schema auth) belong to the instance, not to an organisation: one person may be a member of several.

create schema if not exists auth;
create schema if not exists door;

-- The organisation a transaction works for. Empty or unset means none: every policy then hides every row.
create function door.organisation_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;

-- The member who acts in this transaction; null where nobody does (jobs, set-up).
create function door.member_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.member_id', true), '')::uuid $$;

-- Gives a table its two policies: the serving role sees one organisation, the owner sees all when it says so.
-- The setting is read in a subselect, once per statement instead of once per row.
create procedure door.guard(guarded regclass, tenant_column name default 'organisation_id') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy organisation on %s to rooftop_app using (%I = (select door.organisation_id())) with check (%I = (select door.organisation_id()))',
    guarded, tenant_column, tenant_column);
  execute format('create policy instance on %s to rooftop_owner using (current_setting(''app.scope'', true) = ''instance'') with check (current_setting(''app.scope'', true) = ''instance'')',
    guarded);
  execute format('grant select, insert, update, delete on %s to rooftop_app', guarded);
end $$;

create table organisation (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  slug text not null unique,
  time_zone text not null,
  language text not null,
  first_month smallint not null default 1 check (first_month between 1 and 12),
  parameters jsonb not null default '{}',
  demo boolean not null default false,
  created_at timestamptz not null,
  archived_at timestamptz,
  rev integer not null default 1
);
call door.guard('organisation', 'id');

-- Every mutable noun has <noun>_version: the full row after each change, written by the same verb.
create table organisation_version (like organisation, recorded_at timestamptz not null, recorded_by uuid, primary key (id, rev));
call door.guard('organisation_version', 'id');

-- Accounts: the tables of the sign-in library, in a schema of their own. Text ids are the library's choice.
create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index session_of_user on auth.session ("userId");
create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index account_of_user on auth.account ("userId");
create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default now(),
  "updatedAt" timestamptz default now()
);
create index verification_identifier on auth.verification (identifier);
create table auth."rateLimit" (
  id text primary key,
  key text not null unique,
  count integer not null,
  "lastRequest" bigint not null
);
grant usage on schema auth, door to rooftop_app;
grant select, insert, update, delete on all tables in schema auth to rooftop_app;

-- A member may exist without an account: named by an import, or invited and not yet here. Names live only here and in auth.
create table member (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  user_id text references auth."user" (id) on delete set null,
  name text not null check (length(name) between 1 and 120),
  email text check (length(email) <= 254),
  title text not null default '' check (length(title) <= 120),
  is_admin boolean not null default false,
  is_sponsor boolean not null default false,
  language text,
  time_zone text,
  state text not null check (state in ('named', 'invited', 'active', 'deactivated')),
  import_id uuid,
  -- entered_at: when the person last came into this organisation; without a wish, the door brings them where that was last.
  -- looked_at: when they last looked at what is new here.
  entered_at timestamptz,
  looked_at timestamptz,
  created_at timestamptz not null,
  rev integer not null default 1,
  primary key (organisation_id, id)
);
create unique index member_email on member (organisation_id, lower(email)) where email is not null;
create unique index member_user on member (organisation_id, user_id) where user_id is not null;
create index member_of_user on member (user_id);
create index member_name on member (organisation_id, name collate "und-x-icu", id);
call door.guard('member');

create table member_version (like member, recorded_at timestamptz not null, recorded_by uuid, primary key (organisation_id, id, rev));
call door.guard('member_version');

-- An invitation link holds 32 random bytes; only their hash is kept. Looking changes nothing, accepting consumes it.
create table invitation (
  organisation_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  token_hash bytea not null unique,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references member (organisation_id, id) on delete cascade
);
create index invitation_member on invitation (organisation_id, member_id);
call door.guard('invitation');
