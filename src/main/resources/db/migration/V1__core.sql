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

-- The trail: append-only, one hash chain per tenant.
create table trail_entry (
  tenant_id binary(16) not null,
  seq bigint not null,
  happened_at datetime(6) not null,
  actor binary(16) not null,
  action varchar(100) not null,
  subject varchar(200) not null,
  details text not null,
  previous_hash char(64) character set ascii collate ascii_bin not null,
  hash char(64) character set ascii collate ascii_bin not null,
  primary key (tenant_id, seq),
  constraint trail_entry_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger trail_entry_never_changes before update on trail_entry for each row
  signal sqlstate '45000' set message_text = 'the trail is append-only';
create trigger trail_entry_never_goes before delete on trail_entry for each row
  signal sqlstate '45000' set message_text = 'the trail is append-only';
