-- A global table: what a firm writes stands beside the companies, as its libraries do. A
-- questionnaire has one open draft at most; published, it keeps which edition it became and nothing
-- of its content.
create table questionnaire_draft (
  id binary(16) not null primary key,
  firm_id binary(16) not null,
  base varchar(80) character set ascii collate ascii_bin not null,
  open_base varchar(80) character set ascii collate ascii_bin null,
  name mediumtext not null,
  content longtext null,
  library_id binary(16) null,
  started_by binary(16) not null,
  started_at datetime(6) not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  version bigint not null,
  unique key questionnaire_draft_open (firm_id, open_base),
  constraint questionnaire_draft_firm foreign key (firm_id) references firm (id),
  constraint questionnaire_draft_became foreign key (library_id) references firm_library (id),
  constraint questionnaire_draft_state check ((open_base is null) = (library_id is not null)),
  constraint questionnaire_draft_content check ((open_base is null) = (content is null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
