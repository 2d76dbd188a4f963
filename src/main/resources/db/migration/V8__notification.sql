-- What the people of a company are told.
create table notice (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  person_id binary(16) not null,
  kind varchar(30) not null,
  -- what it is about, so that a newer notice of the same takes the place of one not yet read
  object_id binary(16) null,
  title varchar(300) not null,
  title_en varchar(300) null,
  day date null,
  path varchar(200) not null,
  happened_at datetime(6) not null,
  read_at datetime(6) null,
  -- given where something is said once only, whoever notices it
  once_key varchar(120) character set ascii collate ascii_bin null,
  primary key (tenant_id, id),
  unique key notice_once (tenant_id, person_id, once_key),
  key notice_latest (tenant_id, person_id, happened_at, id),
  key notice_unread (tenant_id, person_id, read_at),
  constraint notice_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Global: the job that sends mails asks one question for all companies. A mail is a row until it was handed over.
create table outgoing_mail (
  id binary(16) not null primary key,
  version bigint not null,
  tenant_id binary(16) not null,
  person_id binary(16) not null,
  kind varchar(30) not null,
  object_id binary(16) null,
  title varchar(300) not null,
  title_en varchar(300) null,
  day date null,
  path varchar(200) not null,
  written_at datetime(6) not null,
  -- when to try next, null once given up; a portal that is sending moves it ahead, so that no other one does
  due_at datetime(6) null,
  attempts int not null,
  key outgoing_mail_due (due_at),
  key outgoing_mail_person (person_id, tenant_id),
  constraint outgoing_mail_tenant foreign key (tenant_id) references tenant (id),
  constraint outgoing_mail_person foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Global: which mails a person does not want, in whatever company.
create table mail_choice (
  person_id binary(16) not null primary key,
  version bigint not null,
  declined varchar(200) not null,
  constraint mail_choice_person foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
