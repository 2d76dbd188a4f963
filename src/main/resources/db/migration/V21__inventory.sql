-- Where a use stands: its life, else its preparation. What lists narrow and order by is led by the company.
alter table use_case
  add column state varchar(20) generated always as (coalesce(life, work)) virtual,
  add key use_case_state (tenant_id, state, owner, review_on),
  add key use_case_title (tenant_id, title),
  add key use_case_changed (tenant_id, changed_at);

-- Ways to look at the inventory that people keep, for themselves or for all.
create table inventory_view (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  person binary(16) not null,
  name varchar(60) not null,
  -- whether all who read the inventory find it
  shared boolean not null,
  -- whether the inventory opens on it: for its person, or for all where it is shared
  first boolean not null,
  -- filter, order and columns, as an address has them
  query varchar(2000) not null,
  changed_at datetime(6) not null,
  primary key (tenant_id, id),
  key inventory_view_person (tenant_id, person),
  key inventory_view_shared (tenant_id, shared),
  constraint inventory_view_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Workbooks that were uploaded. The file goes once it was imported or put away.
create table inventory_import (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  person binary(16) not null,
  file_name varchar(200) not null,
  uploaded_at datetime(6) not null,
  workbook mediumblob null,
  hash char(64) character set ascii collate ascii_bin not null,
  done_at datetime(6) null,
  created int not null,
  changed int not null,
  unchanged int not null,
  primary key (tenant_id, id),
  key inventory_import_person (tenant_id, person, uploaded_at),
  constraint inventory_import_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Registers that were issued, each as long as nothing in it changed.
create table inventory_register (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  number int not null,
  hash char(64) character set ascii collate ascii_bin not null,
  lines_count int not null,
  issued_at datetime(6) not null,
  issued_by binary(16) not null,
  primary key (tenant_id, id),
  unique key inventory_register_number (tenant_id, number),
  constraint inventory_register_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
