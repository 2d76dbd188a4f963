-- The roadmap of a company. Texts adopted from an audit are kept as they were that day, in both languages.
create table roadmap_action (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  -- the questionnaire's action; null for the company's own
  catalogue_action varchar(80) character set ascii collate ascii_bin null,
  title varchar(300) not null,
  title_en varchar(300) null,
  advice varchar(4000) not null,
  advice_en varchar(4000) null,
  tier varchar(20) not null,
  priority decimal(4, 1) null,
  effort varchar(10) not null,
  points int not null,
  dimension varchar(20) null,
  question varchar(20) null,
  law varchar(500) null,
  law_en varchar(500) null,
  assessment_id binary(16) null,
  audited_on date null,
  -- year × 4 + quarter − 1
  quarter int not null,
  -- place within the quarter; gaps leave room between neighbours
  place bigint not null,
  status varchar(20) not null,
  reason varchar(500) null,
  owner binary(16) null,
  start_on date null,
  due_on date null,
  notes varchar(4000) not null,
  owner_report varchar(2000) not null,
  done_on date null,
  -- an action of the questionnaire stands at most once among the open ones
  open_action varchar(80) character set ascii collate ascii_bin
    generated always as (if(status in ('DONE', 'ABANDONED'), null, catalogue_action)) virtual,
  primary key (tenant_id, id),
  unique key roadmap_action_open (tenant_id, open_action),
  key roadmap_action_quarter (tenant_id, quarter, place),
  key roadmap_action_owner (tenant_id, owner),
  key roadmap_action_assessment (tenant_id, assessment_id),
  constraint roadmap_action_tenant foreign key (tenant_id) references tenant (id),
  constraint roadmap_action_assessment foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  constraint roadmap_action_points check (points > 0),
  constraint roadmap_action_dates check (start_on is null or due_on is null or start_on <= due_on),
  constraint roadmap_action_reason check (status not in ('BLOCKED', 'ABANDONED') or reason is not null)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The questions that an action answers.
create table roadmap_action_source (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  action_id binary(16) not null,
  assessment_id binary(16) not null,
  question varchar(20) not null,
  label varchar(500) not null,
  label_en varchar(500) null,
  place int not null,
  primary key (tenant_id, id),
  unique key roadmap_action_source_question (tenant_id, action_id, question),
  key roadmap_action_source_assessment (tenant_id, assessment_id),
  constraint roadmap_action_source_action foreign key (tenant_id, action_id) references roadmap_action (tenant_id, id),
  constraint roadmap_action_source_assessment foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
