-- Global tables: a firm stands beside the companies, and is read before there is a current one.
create table firm (
  id binary(16) not null primary key,
  name varchar(200) not null,
  version bigint not null,
  unique key firm_name (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table firm_member (
  person_id binary(16) not null primary key,
  firm_id binary(16) not null,
  title varchar(200) not null,
  version bigint not null,
  key firm_member_firm (firm_id),
  constraint firm_member_firm foreign key (firm_id) references firm (id),
  constraint firm_member_person foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table firm_client (
  id binary(16) not null primary key,
  firm_id binary(16) not null,
  tenant_id binary(16) not null,
  initials varchar(4) not null,
  colour varchar(20) not null,
  version bigint not null,
  unique key firm_client_tenant (firm_id, tenant_id),
  unique key firm_client_initials (firm_id, initials),
  key firm_client_of (tenant_id),
  constraint firm_client_firm foreign key (firm_id) references firm (id),
  constraint firm_client_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Read model of the portfolio: one row per company, written in the transaction of the change.
create table client_standing (
  tenant_id binary(16) not null primary key,
  audit_id binary(16) null,
  audited_on date null,
  questionnaire varchar(100) null,
  model_version varchar(20) null,
  score decimal(4, 1) null,
  level varchar(40) null,
  dimension_scores text null,
  previous_on date null,
  previous_score decimal(4, 1) null,
  previous_level varchar(40) null,
  previous_scores text null,
  open_id binary(16) null,
  open_on date null,
  next_action varchar(1000) null,
  next_due date null,
  version bigint not null,
  constraint client_standing_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
