-- A document that the company gathers for an audit: one row for all revisions of it, which the files lie on.
create table gathered_document (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  -- the first revision of the audit
  series_id binary(16) not null,
  document varchar(40) character set ascii collate ascii_bin not null,
  -- why the company has none
  absent_reason varchar(1000) null,
  absent_by binary(16) null,
  absent_at datetime(6) null,
  primary key (tenant_id, id),
  unique key gathered_document_once (tenant_id, series_id, document),
  constraint gathered_document_audit foreign key (tenant_id, series_id) references assessment (tenant_id, id),
  constraint gathered_document_absent check (
    (absent_reason is null) = (absent_by is null) and (absent_reason is null) = (absent_at is null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who of the company gathers them.
create table document_contact (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  series_id binary(16) not null,
  person binary(16) not null,
  due_on date not null,
  asked_by binary(16) not null,
  asked_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key document_contact_once (tenant_id, series_id, person),
  key document_contact_person (tenant_id, person),
  constraint document_contact_audit foreign key (tenant_id, series_id) references assessment (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- When a consultant reminded somebody of it.
alter table inquiry add column reminded_at datetime(6) null;
