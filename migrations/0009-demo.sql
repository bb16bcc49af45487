-- 0009 demo
-- What: whether a person has a demo organisation already, and the removal of one with everything in it.
-- Why:  removal deletes for good, which nothing else in the product does with an organisation. So it is one function that
--       looks for itself whether this is a demo, and finds its tables in the catalogue: a table that a later migration
--       adds is emptied too, without anybody having to remember it here.

-- The demo organisation in which a person is an active member; null when there is none.
create function door.demo_of(of_user text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform door.open_instance();
  return (select o.id from member m join organisation o on o.id = m.organisation_id
           where m.user_id = of_user and m.state = 'active' and o.demo and o.archived_at is null order by o.created_at limit 1);
end $$;

-- Every table that belongs to an organisation, those that refer to others before what they refer to.
create function door.tables_of_an_organisation() returns setof regclass
language sql stable set search_path = public, pg_temp as $$
  with recursive owned as (
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'),
  refers as (
    select distinct k.conrelid as child, k.confrelid as parent from pg_constraint k
     where k.contype = 'f' and k.conrelid <> k.confrelid and k.confrelid in (select oid from owned)),
  height as (
    select oid, 0 as steps from owned
    union select r.child, h.steps + 1 from height h join refers r on r.parent = h.oid where h.steps < 30)
  select oid::regclass from height group by oid order by max(steps) desc, oid
$$;

-- Removes the organisation of this transaction when it is a demo, and answers whether it did. Whoever is writing in it
-- finishes first: every new row takes a lock on its organisation. Versions and the journal refer to nothing and go last,
-- so what such a writer left there goes too.
create function door.remove_demo() returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare leaving uuid := door.organisation_id(); emptied regclass;
begin
  perform door.open_instance();
  perform 1 from organisation where id = leaving and demo for update;
  if not found then return false; end if;
  for emptied in select * from door.tables_of_an_organisation() loop
    execute format('delete from %s where organisation_id = $1', emptied) using leaving;
  end loop;
  delete from organisation_version where id = leaving;
  delete from organisation where id = leaving;
  return true;
end $$;

revoke all on function door.demo_of(text), door.tables_of_an_organisation(), door.remove_demo() from public;
grant execute on function door.demo_of(text), door.remove_demo() to rooftop_app;
