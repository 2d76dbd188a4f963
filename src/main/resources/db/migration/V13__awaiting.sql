-- What awaits people: one row for each open matter and addressee, removed once it is settled.
create table open_matter (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  kind varchar(60) character set ascii collate ascii_bin not null,
  subject_id binary(16) not null,
  -- a person's id, the name of a permission, or `office:` and the name of an office
  addressee varchar(60) character set ascii collate ascii_bin not null,
  -- of an office: the permission whose holders act where nobody is there for it, and the day from which they may too
  rest varchar(40) character set ascii collate ascii_bin null,
  widens_on date null,
  -- whom it never awaits; zeros for nobody
  not_for binary(16) not null,
  visible_from date not null,
  -- 9999-12-31 where nothing presses
  due_on date not null,
  facts varchar(4000) not null,
  path varchar(300) not null,
  primary key (tenant_id, id),
  unique key open_matter_asked (tenant_id, kind, subject_id, addressee),
  key open_matter_addressee (tenant_id, addressee, due_on),
  constraint open_matter_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who is there for an office on which days; the lowest place that is there acts.
create table office_stint (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  office varchar(60) character set ascii collate ascii_bin not null,
  place int not null,
  person_id binary(16) not null,
  first_day date not null,
  last_day date not null,
  primary key (tenant_id, id),
  key office_stint_office (tenant_id, office, last_day),
  constraint office_stint_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What awaits people already. Leads on the days on which they are not absent, then deputies.
insert into office_stint (tenant_id, id, version, office, place, person_id, first_day, last_day)
  select tenant_id, uuid_to_bin(uuid()), 0, 'office:AI_LEAD', 1, person_id, first_day, last_day
    from (
      select a.tenant_id, a.person_id, a.starts_on as first_day,
          least(
            coalesce(
              (select min(x.first_day) - interval 1 day from ai_lead_absence x
                where x.tenant_id = a.tenant_id and x.appointment_id = a.id),
              '9999-12-31'),
            coalesce(a.last_day, '9999-12-31')) as last_day
        from appointment a
        where a.seat = 'LEAD' and a.state in ('ACCEPTED', 'ENDED')
      union all
      select a.tenant_id, a.person_id, x.last_day + interval 1 day,
          least(
            coalesce(
              lead(x.first_day) over (partition by x.tenant_id, x.appointment_id order by x.first_day) - interval 1 day,
              '9999-12-31'),
            coalesce(a.last_day, '9999-12-31'))
        from ai_lead_absence x
        join appointment a on a.tenant_id = x.tenant_id and a.id = x.appointment_id
        where a.seat = 'LEAD' and a.state in ('ACCEPTED', 'ENDED')
    ) present
    where first_day <= last_day and last_day >= current_date;
insert into office_stint (tenant_id, id, version, office, place, person_id, first_day, last_day)
  select tenant_id, uuid_to_bin(uuid()), 0, 'office:AI_LEAD', 2, person_id, starts_on, coalesce(last_day, '9999-12-31')
    from appointment
    where seat = 'DEPUTY' and state in ('ACCEPTED', 'ENDED') and starts_on <= coalesce(last_day, '9999-12-31')
      and coalesce(last_day, '9999-12-31') >= current_date;

insert into open_matter (tenant_id, id, version, kind, subject_id, addressee, not_for, visible_from, due_on, facts, path)
  select tenant_id, id, 0, 'ailead.offer', id, bin_to_uuid(person_id), unhex(repeat('00', 16)), date(proposed_at),
      '9999-12-31',
      json_array(json_object('form', 'KEY', 'value', concat('ailead.seat.', seat)),
        json_object('form', 'DAY', 'value', cast(starts_on as char))),
      concat('/ai-lead/mandates/', bin_to_uuid(id))
    from appointment where state = 'PROPOSED';

-- The first day from today on without a lead, where nobody is asked to be.
insert into open_matter (tenant_id, id, version, kind, subject_id, addressee, not_for, visible_from, due_on, facts, path)
  select t.id, t.id, 0, 'ailead.vacancy', t.id, 'APPOINT_AI_LEAD', unhex(repeat('00', 16)), min(d.day), '9999-12-31',
      '[]', '/ai-lead/appoint?seat=LEAD'
    from tenant t
    join (
      select id as tenant_id, current_date as day from tenant
      union all
      select tenant_id, last_day + interval 1 day from appointment
        where seat = 'LEAD' and state in ('ACCEPTED', 'ENDED') and last_day >= current_date
    ) d on d.tenant_id = t.id
    where not exists (
        select 1 from appointment a where a.tenant_id = t.id and a.seat = 'LEAD' and a.state in ('ACCEPTED', 'ENDED')
          and a.starts_on <= d.day and coalesce(a.last_day, '9999-12-31') >= d.day)
      and not exists (
        select 1 from appointment a where a.tenant_id = t.id and a.seat = 'LEAD' and a.state = 'PROPOSED')
    group by t.id;

-- Ten working days are taken for two weeks here; new requests leave public holidays out.
insert into open_matter (tenant_id, id, version, kind, subject_id, addressee, rest, widens_on, not_for, visible_from,
    due_on, facts, path)
  select r.tenant_id, r.id, 0, 'decision.request', r.id, 'office:AI_LEAD', 'APPOINT_AI_LEAD',
      r.waiting_since + interval 14 day, r.asked_by, r.waiting_since, r.due_on,
      json_array(json_object('form', 'TEXT', 'value', r.title),
        json_object('form', 'KEY', 'value', concat('decision.kind.', r.kind)),
        json_object('form', 'TEXT', 'value', p.name),
        json_object('form', 'DAY', 'value', cast(r.asked_on as char))),
      concat('/decisions/', bin_to_uuid(r.id))
    from decision_request r join person p on p.id = r.asked_by
    where r.state = 'WAITING';
insert into open_matter (tenant_id, id, version, kind, subject_id, addressee, not_for, visible_from, due_on, facts, path)
  select r.tenant_id, r.id, 0, 'decision.question', r.id, bin_to_uuid(r.asked_by), unhex(repeat('00', 16)),
      r.waiting_since, '9999-12-31',
      json_array(json_object('form', 'TEXT', 'value', r.title),
        json_object('form', 'TEXT', 'value', left(m.text, 280))),
      concat('/requests/', bin_to_uuid(r.id))
    from decision_request r
    join decision_message m on m.tenant_id = r.tenant_id and m.request_id = r.id
    where r.state = 'QUESTIONED' and m.written_at = (
      select max(l.written_at) from decision_message l where l.tenant_id = r.tenant_id and l.request_id = r.id);
