-- What a company's director grants a consulting firm: for what, on which days; and what firms asked for. Firms stand on
-- no company's side, so that no link points at them.
create table mission (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  firm_id binary(16) not null,
  -- the only one who may come; null for whomever the firm sends
  consultant_id binary(16) null,
  purpose varchar(20) not null,
  words varchar(1000) not null,
  first_day date not null,
  last_day date not null,
  status varchar(10) not null,
  -- null where the director granted what nobody had asked for
  asked_by binary(16) null,
  asked_at datetime(6) not null,
  decided_by binary(16) null,
  decided_at datetime(6) null,
  reason varchar(500) not null,
  ended_by binary(16) null,
  ended_at datetime(6) null,
  -- one question a firm at a time
  asking_firm binary(16) generated always as (case when status = 'ASKED' then firm_id end) stored,
  primary key (tenant_id, id),
  unique key mission_asked (tenant_id, asking_firm),
  key mission_firm (tenant_id, firm_id, status),
  constraint mission_tenant foreign key (tenant_id) references tenant (id),
  constraint mission_status check (status in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
  constraint mission_order check (last_day >= first_day),
  constraint mission_decided check ((status in ('GRANTED', 'REFUSED', 'ENDED')) = (decided_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Global: the firm's own copy of what it asked for and of the answers, read for all its clients at once. What it says
-- opens nothing.
create table firm_mission (
  id binary(16) not null primary key,
  version bigint not null,
  firm_id binary(16) not null,
  -- null where nobody of that address directs a company here, which the firm is not told
  tenant_id binary(16) null,
  -- as the firm calls it, until the company answers
  company varchar(200) not null,
  email varchar(254) null,
  consultant_id binary(16) null,
  purpose varchar(20) not null,
  words varchar(1000) not null,
  first_day date not null,
  last_day date not null,
  status varchar(10) not null,
  asked_by binary(16) null,
  asked_at datetime(6) not null,
  answered_at datetime(6) null,
  reason varchar(500) not null,
  key firm_mission_firm (firm_id, asked_at),
  key firm_mission_tenant (tenant_id),
  constraint firm_mission_firm foreign key (firm_id) references firm (id),
  constraint firm_mission_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- A person may work for several firms, and administers one at most.
alter table firm_member
  add column administers boolean not null default false after title,
  add column administered_by binary(16) generated always as (case when administers then person_id end) stored,
  drop primary key,
  add primary key (person_id, firm_id),
  add unique key firm_member_administers (administered_by);
update firm_member m join person p on p.id = m.person_id
  set m.administers = true where find_in_set('FIRM_ADMIN', p.standing_roles);

-- Each access that a firm has rests on one mission. What consultants had before missions were granted is one mission for
-- each firm and company: an access without an end lasts one more year.
insert into mission (tenant_id, id, version, firm_id, purpose, words, first_day, last_day, status, asked_at, decided_by,
    decided_at, reason, ended_at)
  select tenant_id, uuid_to_bin(uuid()), 0, firm_id, if(conducts, 'AUDIT', 'REVIEW'), '', first_day,
      greatest(last_day, first_day), if(running, 'GRANTED', 'ENDED'), utc_timestamp(6),
      unhex('00000000000000000000000000000001'), utc_timestamp(6), '', if(running, null, utc_timestamp(6))
    from (
      select m.tenant_id, m.firm_id, min(m.valid_from) as first_day, max(find_in_set('CONSULTANT', m.roles) > 0) as conducts,
          max(not m.ended and coalesce(m.valid_until, '9999-12-31') >= current_date) as running,
          max(case
            when m.ended then least(coalesce(m.valid_until, current_date - interval 1 day), current_date - interval 1 day)
            when m.valid_until is null then greatest(current_date, m.valid_from) + interval 1 year
            else m.valid_until end) as last_day
        from membership m join firm f on f.id = m.firm_id
        group by m.tenant_id, m.firm_id
    ) before_missions;
insert into firm_mission (id, version, firm_id, tenant_id, company, purpose, words, first_day, last_day, status, asked_at,
    answered_at, reason)
  select m.id, 0, m.firm_id, m.tenant_id, t.name, m.purpose, m.words, m.first_day, m.last_day, m.status, m.asked_at,
      m.decided_at, ''
    from mission m join tenant t on t.id = m.tenant_id;
insert into trail_entry (tenant_id, id, seq, happened_at, actor, action, subject, details, previous_hash, hash, version)
  select tenant_id, id, 0, decided_at, unhex('00000000000000000000000000000001'), 'mission.carried', bin_to_uuid(id),
      json_object('purpose', purpose, 'first', first_day, 'last', last_day), '', '', 0
    from mission order by tenant_id, id;

alter table membership
  add column mission_id binary(16) null after firm_id,
  add column opened_from date null after mission_id,
  add column opened_until date null after opened_from;
update membership m join mission g on g.tenant_id = m.tenant_id and g.firm_id = m.firm_id
  set m.mission_id = g.id, m.opened_from = g.first_day, m.opened_until = g.last_day;
-- A firm that nobody knows lets nobody in.
update membership set ended = true where firm_id is not null and mission_id is null;
alter table membership
  add key membership_mission (tenant_id, mission_id),
  add constraint membership_mission foreign key (tenant_id, mission_id) references mission (tenant_id, id),
  add constraint membership_granted check (firm_id is null or ended or (mission_id is not null and opened_from is not null
    and opened_until is not null));

-- What people from outside read, one line a person, page and quarter of an hour.
create table reading (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  person_id binary(16) not null,
  firm_id binary(16) not null,
  page varchar(120) character set ascii collate ascii_bin not null,
  -- what the page was about: an id, or the name of a file; empty for none
  subject varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  -- the beginning of the quarter
  slot datetime not null,
  read_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key reading_once (tenant_id, person_id, slot, page, subject),
  key reading_latest (tenant_id, read_at),
  constraint reading_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Global, for the portfolio: when a consultant was last in a company, and what happened there since, without a word.
create table client_visit (
  person_id binary(16) not null,
  tenant_id binary(16) not null,
  version bigint not null,
  visited_at datetime(6) not null,
  primary key (person_id, tenant_id),
  key client_visit_tenant (tenant_id),
  constraint client_visit_person foreign key (person_id) references person (id),
  constraint client_visit_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
create table client_news (
  id binary(16) not null primary key,
  tenant_id binary(16) not null,
  kind varchar(30) not null,
  actor binary(16) not null,
  happened_at datetime(6) not null,
  key client_news_since (tenant_id, happened_at),
  constraint client_news_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- On what the last audit rests, in percent, and who leads the one under way, else the last.
alter table client_standing
  add confidence decimal(4, 1) null after level,
  add lead_id binary(16) null after open_on;
update client_standing s
  join assessment_snapshot a on a.tenant_id = s.tenant_id and a.id = s.audit_id
  set s.confidence = cast(nullif(json_unquote(json_extract(a.content, '$.result.confidence')), 'null') as decimal(4, 1));
update client_standing s
  join assessment a on a.tenant_id = s.tenant_id and a.id = coalesce(s.open_id, s.audit_id)
  set s.lead_id = a.lead_consultant;
