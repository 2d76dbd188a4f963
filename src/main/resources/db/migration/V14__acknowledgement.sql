-- Where in the company a member works.
alter table membership add column department varchar(100) null;

-- Everybody is asked to read a major version of the charter, and acknowledges it once.
create table campaign (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  major int not null,
  -- the version of that major that counts now, or counted last
  charter_id binary(16) not null,
  minor int not null,
  hash char(64) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  closed_at datetime(6) null,
  -- as they stood when it was closed
  concerned int not null,
  acknowledged int not null,
  -- at most one is under way
  current tinyint generated always as (if(closed_at is null, 1, null)) virtual,
  primary key (tenant_id, id),
  unique key campaign_major (tenant_id, major),
  unique key campaign_current (tenant_id, current),
  constraint campaign_charter foreign key (tenant_id, charter_id) references charter (tenant_id, id),
  constraint campaign_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Charters that are in force already: their people are asked on the next day that is looked at.
insert into campaign (tenant_id, id, version, major, charter_id, minor, hash, opened_at, concerned, acknowledged)
  select tenant_id, unhex(replace(uuid(), '-', '')), 0, major, id, minor, hash, in_force_at, 0, 0
  from charter where state = 'IN_FORCE';

-- Who works for the company and has no account.
create table offline_person (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  name varchar(200) not null,
  department varchar(100) null,
  added_at datetime(6) not null,
  added_by binary(16) not null,
  left_at datetime(6) null,
  primary key (tenant_id, id),
  key offline_person_name (tenant_id, name),
  constraint offline_person_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- One person in one campaign: a member, or somebody without an account.
create table participation (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  campaign_id binary(16) not null,
  person_id binary(16) null,
  offline_id binary(16) null,
  -- as they were when they were last looked at, so that a page asks one table
  name varchar(200) not null,
  department varchar(100) null,
  asked_at datetime(6) not null,
  left_at datetime(6) null,
  acknowledged_at datetime(6) null,
  reminded_on date null,
  -- for the shared screen; the code itself is known to nobody but its owner
  code_hash varchar(80) character set ascii collate ascii_bin null,
  code_until datetime(6) null,
  code_failures int not null,
  primary key (tenant_id, id),
  unique key participation_person (tenant_id, campaign_id, person_id),
  unique key participation_offline (tenant_id, campaign_id, offline_id),
  key participation_name (tenant_id, campaign_id, name, id),
  constraint participation_campaign foreign key (tenant_id, campaign_id) references campaign (tenant_id, id),
  constraint participation_offline_person foreign key (tenant_id, offline_id) references offline_person (tenant_id, id),
  constraint participation_of_one check ((person_id is null) <> (offline_id is null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- That a person read a version. Never altered.
create table receipt (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  participation_id binary(16) not null,
  person_id binary(16) null,
  name varchar(200) not null,
  charter_id binary(16) not null,
  number varchar(10) not null,
  hash char(64) character set ascii collate ascii_bin not null,
  acknowledged_at datetime(6) not null,
  way varchar(20) not null,
  -- who opened the shared screen, or noted the sheet
  recorded_by binary(16) null,
  signed_on date null,
  primary key (tenant_id, id),
  unique key receipt_participation (tenant_id, participation_id),
  key receipt_person (tenant_id, person_id, acknowledged_at),
  constraint receipt_of_participation foreign key (tenant_id, participation_id) references participation (tenant_id, id),
  constraint receipt_charter foreign key (tenant_id, charter_id) references charter (tenant_id, id),
  constraint receipt_way check (way in ('SIGNED_IN', 'SHARED_SCREEN', 'PAPER'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger receipt_never_changes before update on receipt for each row
  signal sqlstate '45000' set message_text = 'receipts are append-only';
create trigger receipt_never_goes before delete on receipt for each row
  signal sqlstate '45000' set message_text = 'receipts are append-only';

-- What became of the mails about one thing.
create index outgoing_mail_object on outgoing_mail (tenant_id, object_id);
