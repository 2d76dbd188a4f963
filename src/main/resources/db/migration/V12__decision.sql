-- What waits for a decision, and the register of what was decided.
create table decision_request (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  facts text not null,
  asked_by binary(16) not null,
  asked_at datetime(6) not null,
  asked_on date not null,
  -- an answer starts the delay anew
  waiting_since date not null,
  due_on date not null,
  working_days int not null,
  state varchar(20) not null,
  primary key (tenant_id, id),
  key decision_request_state (tenant_id, state, due_on),
  key decision_request_asked_by (tenant_id, asked_by, asked_at),
  constraint decision_request_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table decision_message (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  request_id binary(16) not null,
  author binary(16) not null,
  written_at datetime(6) not null,
  text varchar(2000) not null,
  primary key (tenant_id, id),
  key decision_message_request (tenant_id, request_id, written_at),
  constraint decision_message_request foreign key (tenant_id, request_id) references decision_request (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The last number of each year; locked while a decision takes the next one, so that none is left out.
create table decision_counter (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  counted_year int not null,
  last int not null,
  primary key (tenant_id, id),
  unique key decision_counter_year (tenant_id, counted_year),
  constraint decision_counter_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table decision (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  decided_in int not null,
  number int not null,
  request_id binary(16) not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  verdict varchar(20) not null,
  reason varchar(2000) not null,
  decided_by binary(16) not null,
  as_role varchar(30) not null,
  decided_at datetime(6) not null,
  alone boolean not null,
  snapshot text not null,
  hash char(64) character set ascii collate ascii_bin not null,
  primary key (tenant_id, id),
  unique key decision_number (tenant_id, decided_in, number),
  unique key decision_request (tenant_id, request_id),
  constraint decision_request_decided foreign key (tenant_id, request_id) references decision_request (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger decision_never_changes before update on decision for each row
  signal sqlstate '45000' set message_text = 'the register of decisions is append-only';
create trigger decision_never_goes before delete on decision for each row
  signal sqlstate '45000' set message_text = 'the register of decisions is append-only';

-- « Puis-je ? »: who asked what, and what the charter answered.
create table use_question (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  person_id binary(16) not null,
  asked_at datetime(6) not null,
  charter varchar(20) not null,
  -- empty for a tool that the charter does not list
  tool varchar(200) not null,
  data_level varchar(10) not null,
  use_id varchar(60) not null,
  verdict varchar(20) not null,
  primary key (tenant_id, id),
  key use_question_person (tenant_id, person_id, asked_at),
  key use_question_asked (tenant_id, asked_at),
  constraint use_question_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
