-- 0007 the door
-- What: the few questions that must be answered before an organisation is known, or across all of them.
-- Why:  the serving role sees one organisation at a time. These functions run as the owner (security definer), open the
--       instance scope for themselves only, and give away as little as the caller needs. door.enter does in one statement
--       what a sign-in library would do in four: session, membership, roles, context. A refusal aborts the whole trip.

-- Lets the owner see every organisation until this transaction ends. It opens nothing to the serving role: the policy it
-- switches on is the owner's, and these functions are the only ones that act as the owner.
create function door.open_instance() returns void language sql as $$ select set_config('app.scope', 'instance', true) $$;

-- Resolves a session token, picks the organisation (the wished one, else the one last entered), sets the transaction's
-- organisation and member, and answers who is there. Raises RT401 (no such session) or RT403 (not a member there).
create function door.enter(session_token text, wished uuid)
returns table (user_id text, organisation_id uuid, member_id uuid, name text, is_admin boolean, is_sponsor boolean,
               language text, time_zone text, parameters jsonb, roles jsonb, top_team_id uuid, organisation_zone text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare found_user text; me member; home organisation;
begin
  perform door.open_instance();
  select s."userId" into found_user from auth.session s where s.token = session_token and s."expiresAt" > now();
  if found_user is null then raise exception 'no such session' using errcode = 'RT401'; end if;

  select m.* into me from member m
   where m.user_id = found_user and m.state = 'active' and (wished is null or m.organisation_id = wished)
   order by m.entered_at desc nulls last, m.created_at limit 1;
  if me.id is null then raise exception 'not a member there' using errcode = 'RT403'; end if;

  select o.* into home from organisation o where o.id = me.organisation_id;
  perform set_config('app.organisation_id', me.organisation_id::text, true),
          set_config('app.member_id', me.id::text, true);
  return query select found_user, me.organisation_id, me.id, me.name, me.is_admin, me.is_sponsor,
    coalesce(me.language, home.language), coalesce(me.time_zone, home.time_zone), home.parameters,
    coalesce((select jsonb_agg(jsonb_build_object('teamId', r.team_id, 'role', r.role))
                from team_role r where r.organisation_id = me.organisation_id and r.member_id = me.id), '[]'::jsonb),
    (select t.id from team t where t.organisation_id = me.organisation_id and t.parent_id is null),
    home.time_zone;
end $$;

-- The person behind a session, for requests that need no organisation. Raises RT401.
create function door.person(session_token text)
returns table (user_id text, session_id text, name text, email text, expires_at timestamptz, updated_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query select u.id, s.id, u.name, u.email, s."expiresAt", s."updatedAt"
    from auth.session s join auth."user" u on u.id = s."userId"
    where s.token = session_token and s."expiresAt" > now();
  if not found then raise exception 'no such session' using errcode = 'RT401'; end if;
end $$;

-- The organisations a person is an active member of.
create function door.memberships(of_user text)
returns table (organisation_id uuid, organisation_name text, slug text, member_id uuid, is_admin boolean, entered_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform door.open_instance();
  return query select o.id, o.name, o.slug, m.id, m.is_admin, m.entered_at from member m join organisation o on o.id = m.organisation_id
   where m.user_id = of_user and m.state = 'active' and o.archived_at is null order by m.entered_at desc nulls last, m.created_at, o.name;
end $$;

-- An invitation by the hash of its token, whatever its organisation; the caller checks expiry and use.
create function door.invitation(hash bytea)
returns table (organisation_id uuid, organisation_name text, invitation_id uuid, member_id uuid, name text, email text,
               language text, expires_at timestamptz, consumed_at timestamptz, has_account boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform door.open_instance();
  return query select i.organisation_id, o.name, i.id, m.id, m.name, m.email, coalesce(m.language, o.language), i.expires_at, i.consumed_at,
         exists (select 1 from auth."user" u where u.email = lower(m.email))
    from invitation i join member m on m.organisation_id = i.organisation_id and m.id = i.member_id
    join organisation o on o.id = i.organisation_id
   where i.token_hash = hash and m.state <> 'deactivated';
end $$;

create function door.is_set_up() returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform door.open_instance();
  return exists (select 1 from organisation);
end $$;

create function door.organisations() returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform door.open_instance();
  return query select id from organisation where archived_at is null;
end $$;

create function door.has_slug(wanted text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform door.open_instance();
  return exists (select 1 from organisation where slug = wanted);
end $$;

-- What was committed since a snapshot, across organisations: ids and codes only, for the live stream of this process.
create function door.journal_since(since xid8, most integer)
returns table (organisation_id uuid, seq bigint, xid xid8, event text, kind text, subject_id uuid, objective_id uuid, team_id uuid, rev integer)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  perform door.open_instance();
  return query select j.organisation_id, j.seq, j.xid, j.event, j.kind, j.subject_id, j.objective_id, j.team_id, j.rev
    from journal j where j.xid >= since order by j.xid, j.seq limit most;
end $$;

revoke all on all functions in schema door from public;
revoke all on function door.open_instance() from public;
grant execute on all functions in schema door to rooftop_app;
revoke execute on function door.open_instance() from rooftop_app;
grant execute on function door.organisation_id() to rooftop_owner;
