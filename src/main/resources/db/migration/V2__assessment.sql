-- The maturity assessments of a company. A correction is a new row of the same series with the next revision.
create table assessment (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  series_id binary(16) not null,
  revision int not null,
  revision_reason varchar(1000) null,
  questionnaire varchar(60) not null,
  questionnaire_version varchar(20) not null,
  held_on date not null,
  pack varchar(40) not null,
  facts text not null,
  prohibited_use boolean not null,
  target_profile varchar(40) not null,
  targets text not null,
  target_reason varchar(1000) null,
  lead_consultant binary(16) not null,
  second_consultant binary(16) null,
  confirmed varchar(200) not null,
  status varchar(10) not null,
  created_at datetime(6) not null,
  closed_at datetime(6) null,
  score decimal(4, 1) null,
  level varchar(40) null,
  primary key (tenant_id, id),
  unique key assessment_revision (tenant_id, series_id, revision),
  key assessment_held_on (tenant_id, held_on),
  constraint assessment_tenant foreign key (tenant_id) references tenant (id),
  constraint assessment_status check (status in ('OPEN', 'CLOSED')),
  constraint assessment_closed check ((status = 'CLOSED') = (closed_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- One row per question from the start: saving an answer is one update.
create table answer (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  assessment_id binary(16) not null,
  question_id varchar(20) character set ascii collate ascii_bin not null,
  state varchar(20) not null,
  score int null,
  evidence varchar(20) null,
  comment varchar(4000) not null,
  reason varchar(4000) not null,
  revisit boolean not null,
  revision int not null,
  mark varchar(24) character set ascii collate ascii_bin null,
  answered_by binary(16) null,
  answered_at datetime(6) null,
  primary key (tenant_id, id),
  unique key answer_question (tenant_id, assessment_id, question_id),
  constraint answer_assessment foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  constraint answer_score check (score between 0 and 4),
  constraint answer_scored check ((state = 'SCORED') = (score is not null and evidence is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What a closed assessment says for ever: inputs, answers and result, never computed again.
create table assessment_snapshot (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  content mediumtext not null,
  primary key (tenant_id, id),
  constraint assessment_snapshot_assessment foreign key (tenant_id, id) references assessment (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
