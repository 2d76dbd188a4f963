-- Global tables: the libraries of a firm stand beside the companies. A row is never changed; the
-- next edition of a library is the next row.
create table firm_library (
  id binary(16) not null primary key,
  firm_id binary(16) not null,
  urn varchar(255) character set ascii collate ascii_bin not null,
  edition int not null,
  about mediumtext not null,
  hash char(64) character set ascii collate ascii_bin not null,
  imported_by binary(16) not null,
  imported_at datetime(6) not null,
  version bigint not null,
  unique key firm_library_edition (firm_id, urn, edition),
  constraint firm_library_firm foreign key (firm_id) references firm (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What a library says, as the YAML that we write of it; beside its row, so that lists do not carry it.
create table firm_library_content (
  id binary(16) not null primary key,
  yaml mediumblob not null,
  version bigint not null,
  constraint firm_library_content_of foreign key (id) references firm_library (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What somebody uploaded, until it is imported; then that it was.
create table firm_library_upload (
  id binary(16) not null primary key,
  firm_id binary(16) not null,
  person_id binary(16) not null,
  file_name varchar(200) not null,
  file mediumblob null,
  uploaded_at datetime(6) not null,
  library_id binary(16) null,
  version bigint not null,
  key firm_library_upload_person (person_id),
  key firm_library_upload_at (uploaded_at),
  constraint firm_library_upload_firm foreign key (firm_id) references firm (id),
  constraint firm_library_upload_to foreign key (library_id) references firm_library (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The audits of a company on a framework of such a library. The library itself is never changed,
-- and belongs to the firm.
create table framework_audit (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  firm_id binary(16) not null,
  library_id binary(16) not null,
  framework varchar(255) character set ascii collate ascii_bin not null,
  edition int not null,
  name mediumtext not null,
  scope_groups mediumtext not null,
  held_on date not null,
  opened_by binary(16) not null,
  opened_at datetime(6) not null,
  status varchar(10) not null,
  closed_by binary(16) null,
  closed_at datetime(6) null,
  score decimal(10, 1) null,
  percent decimal(4, 1) null,
  primary key (tenant_id, id),
  key framework_audit_held_on (tenant_id, held_on),
  constraint framework_audit_tenant foreign key (tenant_id) references tenant (id),
  constraint framework_audit_status check (status in ('OPEN', 'CLOSED')),
  constraint framework_audit_closed check ((status = 'CLOSED') = (closed_at is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- An answer to a question, or what is said of a requirement; a row from the first word on. What an
-- upgrade of the framework asks anew is stale until it is answered again.
create table framework_answer (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  audit_id binary(16) not null,
  subject varchar(255) character set ascii collate ascii_bin not null,
  given mediumtext not null,
  comment varchar(4000) not null,
  revision int not null,
  stale boolean not null,
  mark varchar(24) character set ascii collate ascii_bin not null,
  answered_by binary(16) not null,
  answered_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key framework_answer_subject (tenant_id, audit_id, subject),
  constraint framework_answer_audit foreign key (tenant_id, audit_id) references framework_audit (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What a closed audit says for ever: answers and result, never computed again.
create table framework_snapshot (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  content longtext not null,
  hash char(64) character set ascii collate ascii_bin not null,
  primary key (tenant_id, id),
  constraint framework_snapshot_audit foreign key (tenant_id, id) references framework_audit (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
