-- Who asks for the publication of a draft, on which state of it, and what was answered instead of publishing it.
alter table questionnaire_draft
  add column asked_by binary(16) null,
  add column asked_at datetime(6) null,
  add column asked_changes int null,
  add column returned_by binary(16) null,
  add column returned_at datetime(6) null,
  add column returned_word varchar(1000) null,
  add constraint questionnaire_draft_asked check (
    (asked_by is null) = (asked_at is null) and (asked_by is null) = (asked_changes is null)),
  add constraint questionnaire_draft_returned check (
    (returned_by is null) = (returned_at is null) and (returned_by is null) = (returned_word is null)
    and (returned_by is null or asked_by is not null));

-- A global table: what awaits a person outside any workspace, such as in the name of a firm; removed once it is settled.
create table standing_matter (
  id binary(16) not null primary key,
  kind varchar(60) character set ascii collate ascii_bin not null,
  subject_id binary(16) not null,
  person_id binary(16) not null,
  visible_from date not null,
  facts varchar(4000) not null,
  path varchar(300) not null,
  version bigint not null,
  unique key standing_matter_asked (kind, subject_id, person_id),
  key standing_matter_person (person_id, visible_from),
  constraint standing_matter_of foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
