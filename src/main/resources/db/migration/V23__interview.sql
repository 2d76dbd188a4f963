-- What consultants write beside the answers of an audit: lines of the note pad, and why answers that contradict each other do not.
create table assessment_remark (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  assessment_id binary(16) not null,
  -- a line of the pad by an id of its own, or a rule by its id
  item varchar(70) character set ascii collate ascii_bin not null,
  -- empty once it was taken away: a late sending does not bring it back
  body varchar(2000) not null,
  -- the question that a line was moved onto, or the answers that an explanation is about
  detail varchar(200) character set ascii collate ascii_bin not null,
  revision int not null,
  mark varchar(24) character set ascii collate ascii_bin not null,
  written_by binary(16) not null,
  written_at datetime(6) not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  primary key (tenant_id, assessment_id, item),
  unique key assessment_remark_id (tenant_id, id),
  constraint assessment_remark_assessment foreign key (tenant_id, assessment_id) references assessment (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
