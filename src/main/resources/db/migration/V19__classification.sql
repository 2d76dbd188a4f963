-- Answers that are being given about a use; at most one interview at a time for each.
create table classification_interview (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  subject_id binary(16) not null,
  -- the law pack whose questions were answered last
  pack_version varchar(20) not null,
  answers text not null,
  started_by binary(16) not null,
  started_at datetime(6) not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key classification_interview_subject (tenant_id, subject_id),
  constraint classification_interview_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What a use was classified as, under which pack. Never altered.
create table classification_run (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  subject_id binary(16) not null,
  number int not null,
  pack_version varchar(20) not null,
  answers text not null,
  -- people of the company on that day: some duties depend on it
  headcount int not null,
  risk varchar(20) not null,
  flags varchar(1000) not null,
  made_by binary(16) not null,
  made_at datetime(6) not null,
  hash char(64) character set ascii collate ascii_bin not null,
  primary key (tenant_id, id),
  unique key classification_run_number (tenant_id, subject_id, number),
  constraint classification_run_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger classification_run_never_changes before update on classification_run for each row
  signal sqlstate '45000' set message_text = 'classifications are append-only';
create trigger classification_run_never_goes before delete on classification_run for each row
  signal sqlstate '45000' set message_text = 'classifications are append-only';

-- That a named person had the points checked that a lawyer should see. Never altered.
create table classification_lift (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  run_id binary(16) not null,
  lifted_by binary(16) not null,
  as_role varchar(30) not null,
  reason varchar(2000) not null,
  lifted_at datetime(6) not null,
  -- whether nobody else could have done it than whoever gave the answers
  alone boolean not null,
  primary key (tenant_id, id),
  unique key classification_lift_run (tenant_id, run_id),
  constraint classification_lift_of_run foreign key (tenant_id, run_id) references classification_run (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger classification_lift_never_changes before update on classification_lift for each row
  signal sqlstate '45000' set message_text = 'lifted checks are append-only';
create trigger classification_lift_never_goes before delete on classification_lift for each row
  signal sqlstate '45000' set message_text = 'lifted checks are append-only';

-- Another class that a lawyer concludes; it counts once a director approved it. Rows stay.
create table classification_override (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  run_id binary(16) not null,
  risk varchar(20) not null,
  -- where the lawyer's writing is
  reference varchar(300) not null,
  reason varchar(2000) not null,
  proposed_by binary(16) not null,
  proposed_at datetime(6) not null,
  state varchar(20) not null,
  decided_by binary(16) null,
  decided_at datetime(6) null,
  remark varchar(2000) not null,
  hash char(64) character set ascii collate ascii_bin null,
  -- at most one of each run waits, and at most one counts
  current_state varchar(20) generated always as (if(state in ('PROPOSED', 'APPROVED'), state, null)) virtual,
  primary key (tenant_id, id),
  unique key classification_override_current (tenant_id, run_id, current_state),
  constraint classification_override_of_run foreign key (tenant_id, run_id) references classification_run (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger classification_override_never_goes before delete on classification_override for each row
  signal sqlstate '45000' set message_text = 'overrides of classifications are kept';

-- All stored answers were read under a newer pack, once.
create table classification_replay (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  pack_version varchar(20) not null,
  made_at datetime(6) not null,
  considered int not null,
  primary key (tenant_id, id),
  unique key classification_replay_pack (tenant_id, pack_version),
  constraint classification_replay_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- A use of which the newer pack says something else than the run that counts.
create table classification_replay_line (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  replay_id binary(16) not null,
  run_id binary(16) not null,
  subject_id binary(16) not null,
  state varchar(20) not null,
  settled_by binary(16) null,
  settled_at datetime(6) null,
  primary key (tenant_id, id),
  unique key classification_replay_line_subject (tenant_id, replay_id, subject_id),
  key classification_replay_line_state (tenant_id, state, subject_id),
  constraint classification_replay_line_replay foreign key (tenant_id, replay_id) references classification_replay (tenant_id, id),
  constraint classification_replay_line_run foreign key (tenant_id, run_id) references classification_run (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- A secret address under which one person's calendar program reads the company's deadlines.
create table calendar_link (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  person_id binary(16) not null,
  name varchar(60) not null,
  language varchar(5) not null,
  -- of the secret, which is known to nobody else
  hash char(64) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  -- a day, and nothing finer
  fetched_on date null,
  revoked_at datetime(6) null,
  primary key (tenant_id, id),
  unique key calendar_link_hash (tenant_id, hash),
  key calendar_link_person (tenant_id, person_id, created_at),
  constraint calendar_link_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
