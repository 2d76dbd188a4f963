-- Uses of AI with their charters. `life` is where the approved edition stands, `work` where the edition stands that is being
-- prepared; a use in service whose next edition is written has both.
create table use_case (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  number int not null,
  title varchar(80) not null,
  owner binary(16) not null,
  life varchar(20) null,
  work varchar(20) null,
  -- of the last one that was submitted, 0 before; the approved one
  edition int not null,
  approved_edition int null,
  model_version varchar(20) character set ascii collate ascii_bin not null,
  -- what stands on the sheet that is being prepared, else on the approved one
  answers mediumtext not null,
  -- for lists, taken from the answers at each change
  category varchar(40) null,
  department varchar(40) null,
  tool_id binary(16) null,
  data_level varchar(2) null,
  personal_data varchar(20) null,
  risk varchar(20) null,
  impact decimal(3, 1) null,
  feasibility decimal(3, 1) null,
  review_on date null,
  catalogue_ref varchar(20) null,
  copied_from binary(16) null,
  idea_id binary(16) null,
  created_at datetime(6) not null,
  created_by binary(16) not null,
  changed_at datetime(6) not null,
  -- when a substantive field was changed last, and by whom since the last approval
  substance_at datetime(6) not null,
  substance_by text not null,
  submitted_at datetime(6) null,
  -- the request under which it waits in the docket
  request_id binary(16) null,
  corrections varchar(1000) not null default '',
  approved_at datetime(6) null,
  suspended_by binary(16) null,
  suspended_from varchar(20) null,
  primary key (tenant_id, id),
  unique key use_case_number (tenant_id, number),
  unique key use_case_request (tenant_id, request_id),
  key use_case_owner (tenant_id, owner),
  key use_case_review (tenant_id, review_on),
  key use_case_tool (tenant_id, tool_id),
  constraint use_case_tenant foreign key (tenant_id) references tenant (id),
  constraint use_case_life check (life in ('APPROVED', 'IN_PILOT', 'IN_PRODUCTION', 'SUSPENDED', 'RETIRED')),
  constraint use_case_work check (work in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'REJECTED')),
  constraint use_case_somewhere check (life is not null or work is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What was submitted, as it was: one row for each edition.
create table use_case_edition (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  use_case_id binary(16) not null,
  edition int not null,
  frozen mediumtext not null,
  hash char(64) character set ascii collate ascii_bin not null,
  frozen_at datetime(6) not null,
  frozen_by binary(16) not null,
  primary key (tenant_id, id),
  unique key use_case_edition_number (tenant_id, use_case_id, edition),
  constraint use_case_edition_case foreign key (tenant_id, use_case_id) references use_case (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger use_case_edition_never_changes before update on use_case_edition for each row
  signal sqlstate '45000' set message_text = 'editions of use cases are append-only';
create trigger use_case_edition_never_goes before delete on use_case_edition for each row
  signal sqlstate '45000' set message_text = 'editions of use cases are append-only';

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
  as_role varchar(30) null,
  taken_at datetime(6) not null,
  reason varchar(2000) not null,
  fields varchar(1000) not null,
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

-- The first of two signatures, until the second one comes or the edition is decided otherwise.
create table use_case_signature (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  use_case_id binary(16) not null,
  edition int not null,
  transition varchar(30) not null,
  person binary(16) not null,
  as_role varchar(30) not null,
  signed_at datetime(6) not null,
  words varchar(2000) not null,
  primary key (tenant_id, id),
  unique key use_case_signature_person (tenant_id, use_case_id, transition, person),
  constraint use_case_signature_case foreign key (tenant_id, use_case_id) references use_case (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Opinions, asked for (without a verdict) or given.
create table use_case_opinion (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  use_case_id binary(16) not null,
  author binary(16) not null,
  as_role varchar(30) not null,
  asked_by binary(16) null,
  asked_at datetime(6) null,
  verdict varchar(20) null,
  words varchar(2000) not null,
  given_at datetime(6) null,
  -- of the sheet on which it was given, the next one while it is a draft
  edition int not null,
  primary key (tenant_id, id),
  unique key use_case_opinion_author (tenant_id, use_case_id, author),
  constraint use_case_opinion_case foreign key (tenant_id, use_case_id) references use_case (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

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
