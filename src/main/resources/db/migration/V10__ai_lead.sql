-- The row on which those who change a company's office queue.
create table ai_lead_office (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  primary key (tenant_id, id),
  constraint ai_lead_office_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table appointment (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  seat varchar(10) not null,
  person_id binary(16) not null,
  proposed_by binary(16) not null,
  proposed_at datetime(6) not null,
  starts_on date not null,
  -- before the first day when it never began
  last_day date null,
  -- 0 where nobody ever said so
  hours int not null,
  per varchar(10) not null,
  powers varchar(200) not null,
  state varchar(10) not null,
  answered_at datetime(6) null,
  cause varchar(10) null,
  reason varchar(500) null,
  successor_id binary(16) null,
  -- null for those taken over from before there were letters
  template varchar(20) null,
  letter text null,
  -- one offer a seat, and one open end a seat
  offered_seat varchar(10) generated always as (case when state = 'PROPOSED' then seat end) stored,
  open_seat varchar(10) generated always as (case when state = 'ACCEPTED' and last_day is null then seat end) stored,
  primary key (tenant_id, id),
  unique key appointment_offered (tenant_id, offered_seat),
  unique key appointment_open (tenant_id, open_seat),
  key appointment_person (tenant_id, person_id),
  constraint appointment_tenant foreign key (tenant_id) references tenant (id),
  constraint appointment_successor foreign key (tenant_id, successor_id) references appointment (tenant_id, id),
  constraint appointment_seat check (seat in ('LEAD', 'DEPUTY')),
  constraint appointment_hours check (hours between 0 and 200)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table ai_lead_absence (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  appointment_id binary(16) not null,
  first_day date not null,
  last_day date not null,
  announced_by binary(16) not null,
  announced_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key ai_lead_absence_first (tenant_id, appointment_id, first_day),
  constraint ai_lead_absence_tenant foreign key (tenant_id) references tenant (id),
  constraint ai_lead_absence_of foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
  constraint ai_lead_absence_order check (last_day >= first_day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who was lead or deputy by membership is so by appointment from now on. Where several were, the first one stays.
insert into appointment (tenant_id, id, version, seat, person_id, proposed_by, proposed_at, starts_on, last_day, hours,
    per, powers, state, answered_at)
  select tenant_id, id, 0, 'LEAD', person_id, person_id, now(6), valid_from, valid_until, 0, 'WEEK',
      'APPROVE_USE_CASES,SUSPEND_USE,DECIDE_TOOL_REQUESTS,PREPARE_CHARTER', 'ACCEPTED', now(6)
    from (select m.*, row_number() over (partition by tenant_id order by valid_from, id) as place
      from membership m where find_in_set('AI_LEAD', roles) and not ended) leads
    where place = 1;
insert into appointment (tenant_id, id, version, seat, person_id, proposed_by, proposed_at, starts_on, last_day, hours,
    per, powers, state, answered_at)
  select tenant_id, id, 0, 'DEPUTY', person_id, person_id, now(6), valid_from, valid_until, 0, 'WEEK',
      'APPROVE_USE_CASES,SUSPEND_USE,DECIDE_TOOL_REQUESTS,PREPARE_CHARTER', 'ACCEPTED', now(6)
    from (select m.*, row_number() over (partition by tenant_id order by valid_from, id) as place
      from membership m where find_in_set('DEPUTY_AI_LEAD', roles) and not ended
        and not exists (select 1 from appointment a where a.tenant_id = m.tenant_id and a.id = m.id)) deputies
    where place = 1;
insert into trail_entry (tenant_id, id, seq, happened_at, actor, action, subject, details, previous_hash, hash, version)
  select tenant_id, id, 0, answered_at, unhex('00000000000000000000000000000001'), 'ailead.appointment.accepted',
      bin_to_uuid(person_id), json_object('seat', seat, 'date', starts_on), '', '', 0
    from appointment order by tenant_id, id;
update membership set roles = trim(both ',' from
    replace(replace(concat(',', roles, ','), ',AI_LEAD,', ','), ',DEPUTY_AI_LEAD,', ','))
  where find_in_set('AI_LEAD', roles) or find_in_set('DEPUTY_AI_LEAD', roles);
update membership set roles = 'EMPLOYEE' where roles = '';

-- Periods that share a day: no key can say that, so each row looks at the others before it is written.
create trigger appointment_shares_no_day before insert on appointment for each row
begin
  if new.state in ('ACCEPTED', 'ENDED') and new.starts_on <= coalesce(new.last_day, '9999-12-31') and exists (
      select 1 from appointment a
        where a.tenant_id = new.tenant_id and a.id <> new.id and a.state in ('ACCEPTED', 'ENDED')
          and a.starts_on <= coalesce(a.last_day, '9999-12-31')
          and a.starts_on <= coalesce(new.last_day, '9999-12-31')
          and new.starts_on <= coalesce(a.last_day, '9999-12-31')
          and (a.seat = new.seat or a.person_id = new.person_id)) then
    signal sqlstate '45000' set message_text = 'one seat for two, or one person in two seats';
  end if;
end;

create trigger appointment_still_shares_no_day before update on appointment for each row
begin
  if new.state in ('ACCEPTED', 'ENDED') and new.starts_on <= coalesce(new.last_day, '9999-12-31') and exists (
      select 1 from appointment a
        where a.tenant_id = new.tenant_id and a.id <> new.id and a.state in ('ACCEPTED', 'ENDED')
          and a.starts_on <= coalesce(a.last_day, '9999-12-31')
          and a.starts_on <= coalesce(new.last_day, '9999-12-31')
          and new.starts_on <= coalesce(a.last_day, '9999-12-31')
          and (a.seat = new.seat or a.person_id = new.person_id)) then
    signal sqlstate '45000' set message_text = 'one seat for two, or one person in two seats';
  end if;
end;
