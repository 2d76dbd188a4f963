-- Files that are attached to anything of a company. Those who attach and remove queue on this row.
create table attachment_space (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  primary key (tenant_id, id),
  constraint attachment_space_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What a file holds, once however often it is attached.
create table attachment_content (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  size bigint not null,
  -- where its bytes are: the table below, a directory, a bucket
  store varchar(20) not null,
  state varchar(10) not null,
  since datetime(6) not null,
  primary key (tenant_id, id),
  key attachment_content_hash (tenant_id, sha256),
  key attachment_content_used (tenant_id, state, size),
  constraint attachment_content_state check (state in ('PENDING', 'KEPT', 'DROPPED')),
  constraint attachment_content_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- To what it is attached, and under which name.
create table attachment_link (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id binary(16) not null,
  content_id binary(16) not null,
  name varchar(160) not null,
  type varchar(10) not null,
  note varchar(300) not null,
  added_by binary(16) not null,
  added_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key attachment_link_once (tenant_id, kind, subject_id, content_id),
  key attachment_link_content (tenant_id, content_id),
  constraint attachment_link_content foreign key (tenant_id, content_id) references attachment_content (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The bytes of those that are kept in the database. The pieces of one lie together.
create table attachment_chunk (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  content_id binary(16) not null,
  position int not null,
  bytes mediumblob not null,
  primary key (tenant_id, content_id, position),
  unique key attachment_chunk_id (tenant_id, id),
  constraint attachment_chunk_content foreign key (tenant_id, content_id) references attachment_content (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
