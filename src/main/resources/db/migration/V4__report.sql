-- Documents made from closed assessments: the request with its progress, and the bytes beside it.
create table report (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  assessment_id binary(16) not null,
  format varchar(10) not null,
  language varchar(5) not null,
  step varchar(20) not null,
  requested_by binary(16) not null,
  requested_at datetime(6) not null,
  finished_at datetime(6) null,
  file_name varchar(200) not null,
  size int not null,
  primary key (tenant_id, id),
  key report_assessment (tenant_id, assessment_id),
  constraint report_of_assessment foreign key (tenant_id, assessment_id) references assessment (tenant_id, id),
  constraint report_tenant foreign key (tenant_id) references tenant (id),
  constraint report_format check (format in ('PDF', 'XLSX', 'JSON')),
  constraint report_step check (step in ('QUEUED', 'READING', 'COMPOSING', 'STORING', 'DONE', 'FAILED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table report_content (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  bytes mediumblob not null,
  primary key (tenant_id, id),
  constraint report_content_report foreign key (tenant_id, id) references report (tenant_id, id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
