-- What the other consultant says of a question set aside, and of which revision of its answer.
alter table answer
  add column verdict varchar(10) null,
  add column verdict_of int null,
  add column verdict_reason varchar(1000) null,
  add column verdict_by binary(16) null,
  add column verdict_at datetime(6) null,
  add constraint answer_verdict check (verdict in ('CONFIRMED', 'CONTESTED')),
  add constraint answer_judged check (
    (verdict is null) = (verdict_of is null) and (verdict is null) = (verdict_by is null) and (verdict is null) = (verdict_at is null));

-- So far whole dimensions were confirmed.
update answer a
join assessment s on s.tenant_id = a.tenant_id and s.id = a.assessment_id
set a.verdict = 'CONFIRMED', a.verdict_of = a.revision, a.verdict_by = s.second_consultant, a.verdict_at = coalesce(a.answered_at, s.created_at)
where s.status = 'OPEN' and s.second_consultant is not null and a.state = 'NOT_APPLICABLE'
  and find_in_set(left(a.question_id, 3), replace(s.confirmed, ' ', ',')) > 0;

-- When the other consultant was asked to read, and did.
alter table assessment
  drop column confirmed,
  add column review_asked_at datetime(6) null,
  add column reviewed_at datetime(6) null,
  add column reviewed_by binary(16) null;

-- Questions of an assessment that are put to people of the company.
create table inquiry (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  assessment_id binary(16) not null,
  question_id varchar(20) character set ascii collate ascii_bin not null,
  person binary(16) not null,
  purpose varchar(10) not null,
  note varchar(1000) not null,
  due_on date not null,
  asked_by binary(16) not null,
  asked_at datetime(6) not null,
  state varchar(10) not null,
  -- null in a reply: he or she does not know
  reply_value int null,
  reply_text varchar(4000) not null,
  replied_at datetime(6) null,
  settled_by binary(16) null,
  settled_at datetime(6) null,
  outcome varchar(10) null,
  -- at most one that still waits for each question and person
  waiting boolean generated always as (case when state in ('OPEN', 'REPLIED') then true end) virtual,
  primary key (tenant_id, id),
  unique key inquiry_waiting (tenant_id, assessment_id, question_id, person, waiting),
  key inquiry_person (tenant_id, person, state),
  constraint inquiry_assessment foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  constraint inquiry_purpose check (purpose in ('VERIFY', 'PREPARE')),
  constraint inquiry_state check (state in ('OPEN', 'REPLIED', 'SETTLED', 'WITHDRAWN')),
  constraint inquiry_outcome check (outcome in ('ACCEPTED', 'CORRECTED', 'KEPT')),
  constraint inquiry_settled check ((state = 'SETTLED') = (outcome is not null)),
  constraint inquiry_value check (reply_value between 0 and 4)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
