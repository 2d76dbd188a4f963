-- Uses of AI. What lists need of the edition that lives, else of the one that is being prepared.
create table use_case (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  number int not null,
  title varchar(200) not null,
  owner binary(16) not null,
  -- where the approved edition stands, and the one that is being prepared
  life varchar(20) null,
  work varchar(20) null,
  edition int not null,
  category varchar(40) null,
  department varchar(40) null,
  tool_id binary(16) null,
  data_level varchar(2) null,
  personal_data varchar(20) null,
  risk varchar(20) null,
  impact decimal(3, 1) null,
  feasibility decimal(3, 1) null,
  review_on date null,
  -- title, problem and purpose, to be searched
  words text not null,
  catalogue_ref varchar(20) null,
  copied_from binary(16) null,
  idea_id binary(16) null,
  created_at datetime(6) not null,
  created_by binary(16) not null,
  changed_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key use_case_number (tenant_id, number),
  key use_case_owner (tenant_id, owner),
  key use_case_review (tenant_id, review_on),
  key use_case_tool (tenant_id, tool_id),
  constraint use_case_tenant foreign key (tenant_id) references tenant (id),
  constraint use_case_life check (life in ('APPROVED', 'IN_PILOT', 'IN_PRODUCTION', 'SUSPENDED', 'RETIRED')),
  constraint use_case_work check (work in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'REJECTED')),
  constraint use_case_somewhere check (life is not null or work is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The sheets of a use: the one that lives, the one that is being prepared, and those that were replaced.
create table use_case_edition (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  use_case_id binary(16) not null,
  -- LIFE, WORK or PAST
  track varchar(10) not null,
  number int not null,
  state varchar(20) not null,
  model_version varchar(20) character set ascii collate ascii_bin not null,
  answers mediumtext not null,
  owner binary(16) not null,
  -- ids of people, with commas between them
  co_editors text not null,
  star_editors text not null,
  star_at datetime(6) null,
  submitted_at datetime(6) null,
  -- the snapshot of its last submission, which is also its request in the docket
  snapshot_id binary(16) null,
  opinions text not null,
  acceptances text not null,
  signatures text not null,
  correction mediumtext null,
  suspended_by binary(16) null,
  suspended_at datetime(6) null,
  suspended_from varchar(20) null,
  returned boolean not null,
  reservations varchar(2000) not null,
  approved_at datetime(6) null,
  only_one varchar(10) generated always as (if(track = 'PAST', null, track)) virtual,
  primary key (tenant_id, id),
  unique key use_case_edition_track (tenant_id, use_case_id, only_one),
  key use_case_edition_snapshot (tenant_id, snapshot_id),
  constraint use_case_edition_case foreign key (tenant_id, use_case_id) references use_case (tenant_id, id),
  constraint use_case_edition_track check (track in ('LIFE', 'WORK', 'PAST'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What was submitted, as it was.
create table use_case_snapshot (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  use_case_id binary(16) not null,
  number int not null,
  frozen mediumtext not null,
  hash char(64) character set ascii collate ascii_bin not null,
  frozen_at datetime(6) not null,
  frozen_by binary(16) not null,
  primary key (tenant_id, id),
  key use_case_snapshot_case (tenant_id, use_case_id, number),
  constraint use_case_snapshot_case foreign key (tenant_id, use_case_id) references use_case (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger use_case_snapshot_never_changes before update on use_case_snapshot for each row
  signal sqlstate '45000' set message_text = 'snapshots of use cases are append-only';
create trigger use_case_snapshot_never_goes before delete on use_case_snapshot for each row
  signal sqlstate '45000' set message_text = 'snapshots of use cases are append-only';

-- Every step from one state to another.
create table use_case_step (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  use_case_id binary(16) not null,
  edition int not null,
  transition varchar(30) not null,
  from_state varchar(20) null,
  to_state varchar(20) not null,
  actor binary(16) not null,
  capacity varchar(20) not null,
  taken_at datetime(6) not null,
  reason varchar(2000) not null,
  fields varchar(1000) not null,
  -- whether it was taken under the exception of very small teams
  alone boolean not null,
  -- place in the register of decisions, such as 2026-014
  decision varchar(20) null,
  hash char(64) character set ascii collate ascii_bin null,
  primary key (tenant_id, id),
  key use_case_step_case (tenant_id, use_case_id, taken_at),
  constraint use_case_step_case foreign key (tenant_id, use_case_id) references use_case (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger use_case_step_never_changes before update on use_case_step for each row
  signal sqlstate '45000' set message_text = 'steps of use cases are append-only';
create trigger use_case_step_never_goes before delete on use_case_step for each row
  signal sqlstate '45000' set message_text = 'steps of use cases are append-only';

create table use_case_comment (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  use_case_id binary(16) not null,
  -- empty for a comment on the whole
  field varchar(60) not null,
  author binary(16) not null,
  words varchar(2000) not null,
  mentions text not null,
  written_at datetime(6) not null,
  resolved_at datetime(6) null,
  resolved_by binary(16) null,
  primary key (tenant_id, id),
  key use_case_comment_case (tenant_id, use_case_id, written_at),
  constraint use_case_comment_case foreign key (tenant_id, use_case_id) references use_case (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What employees would like to do with AI.
create table use_case_idea (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  title varchar(80) not null,
  problem varchar(2000) not null,
  department varchar(40) null,
  author binary(16) not null,
  filed_at datetime(6) not null,
  state varchar(20) not null,
  use_case_id binary(16) null,
  answered_by binary(16) null,
  answered_at datetime(6) null,
  answer varchar(2000) not null,
  primary key (tenant_id, id),
  key use_case_idea_state (tenant_id, state, filed_at),
  key use_case_idea_author (tenant_id, author, filed_at),
  constraint use_case_idea_tenant foreign key (tenant_id) references tenant (id),
  constraint use_case_idea_adopted foreign key (tenant_id, use_case_id) references use_case (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
