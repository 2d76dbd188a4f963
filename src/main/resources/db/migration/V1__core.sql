-- Global tables: they name companies and people, and are read before there is a current workspace.
create table tenant (
  id binary(16) not null primary key,
  slug varchar(63) not null,
  name varchar(200) not null,
  sector varchar(200) not null,
  sector_code varchar(50) not null,
  headcount int not null,
  size_band varchar(10) not null,
  has_cse boolean not null,
  zone varchar(50) not null,
  created_on date not null,
  benchmark_opt_in boolean not null,
  status varchar(20) not null,
  version bigint not null,
  unique key tenant_slug (slug),
  constraint tenant_headcount check (headcount >= 0),
  constraint tenant_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$', 'c'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table person (
  id binary(16) not null primary key,
  subject varchar(100) null,
  email varchar(254) not null,
  name varchar(200) not null,
  locale varchar(5) not null,
  theme varchar(10) not null,
  enabled boolean not null,
  standing_roles varchar(200) not null,
  version bigint not null,
  unique key person_subject (subject),
  unique key person_email (email)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table membership (
  id binary(16) not null primary key,
  tenant_id binary(16) not null,
  person_id binary(16) not null,
  roles varchar(300) not null,
  title varchar(200) not null,
  valid_from date not null,
  valid_until date null,
  firm_id binary(16) null,
  ended boolean not null,
  version bigint not null,
  unique key membership_tenant_person (tenant_id, person_id),
  key membership_person (person_id),
  key membership_firm (firm_id),
  constraint membership_tenant foreign key (tenant_id) references tenant (id),
  constraint membership_person foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table access_change (
  id bigint not null auto_increment primary key,
  person_id binary(16) not null,
  happened_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The trail: append-only, one hash chain per tenant. The head of the chain is the one row on which writers of a
-- tenant queue; the trigger numbers and chains an entry within its own insert, so that it costs one round trip.
create table trail_head (
  tenant_id binary(16) not null primary key,
  seq bigint not null,
  hash char(64) not null,
  constraint trail_head_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table trail_entry (
  tenant_id binary(16) not null,
  id binary(16) not null,
  seq bigint not null,
  happened_at datetime(6) not null,
  actor binary(16) not null,
  action varchar(100) not null,
  subject varchar(200) not null,
  details text not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  version bigint not null,
  primary key (tenant_id, id),
  unique key trail_entry_seq (tenant_id, seq),
  constraint trail_entry_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger trail_entry_chains before insert on trail_entry for each row
begin
  declare last_seq bigint;
  declare last_hash char(64);
  insert into trail_head (tenant_id, seq, hash) values (new.tenant_id, 0, repeat('0', 64))
    on duplicate key update trail_head.seq = trail_head.seq;
  select seq, hash into last_seq, last_hash from trail_head where tenant_id = new.tenant_id for update;
  set new.seq = last_seq + 1;
  set new.previous_hash = last_hash;
  set new.hash = sha2(concat(
    last_hash, '\n', new.seq, '\n', date_format(new.happened_at, '%Y-%m-%dT%H:%i:%s.%f'), '\n', lower(hex(new.actor)), '\n',
    length(new.action), ':', new.action, '\n', length(new.subject), ':', new.subject, '\n',
    length(new.details), ':', new.details), 256);
  update trail_head set seq = new.seq, hash = new.hash where tenant_id = new.tenant_id;
end;

create trigger trail_entry_never_changes before update on trail_entry for each row
  signal sqlstate '45000' set message_text = 'the trail is append-only';
create trigger trail_entry_never_goes before delete on trail_entry for each row
  signal sqlstate '45000' set message_text = 'the trail is append-only';
