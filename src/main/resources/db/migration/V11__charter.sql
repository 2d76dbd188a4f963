-- The register of AI tools.
create table tool (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  name varchar(200) not null,
  status varchar(20) not null,
  tool_class varchar(2) null,
  max_level varchar(2) null,
  hosting varchar(200) not null,
  agreement varchar(20) null,
  training boolean null,
  purpose varchar(500) not null,
  account varchar(200) not null,
  owner binary(16) null,
  review_on date null,
  note varchar(2000) not null,
  primary key (tenant_id, id),
  unique key tool_name (tenant_id, name),
  constraint tool_tenant foreign key (tenant_id) references tenant (id),
  constraint tool_status check (status in ('AUTHORISED', 'DISCOURAGED', 'WITHDRAWN'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- One row per version of the charter of a company.
create table charter (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  major int not null,
  minor int not null,
  state varchar(20) not null,
  model_id varchar(60) character set ascii collate ascii_bin not null,
  model_version varchar(20) character set ascii collate ascii_bin not null,
  answers mediumtext not null,
  summary varchar(1000) not null,
  created_at datetime(6) not null,
  created_by binary(16) not null,
  submitted_at datetime(6) null,
  approved_at datetime(6) null,
  approved_by binary(16) null,
  effective_on date null,
  review_on date null,
  in_force_at datetime(6) null,
  ended_at datetime(6) null,
  reason varchar(500) null,
  -- text, options, tools and matrix as approved, and their SHA-256
  frozen mediumtext null,
  hash char(64) character set ascii collate ascii_bin null,
  -- at most one version is being prepared, and one is in force
  pending tinyint generated always as (if(state in ('DRAFT', 'IN_REVIEW', 'APPROVED'), 1, null)) virtual,
  current tinyint generated always as (if(state = 'IN_FORCE', 1, null)) virtual,
  -- the number of a draft that was given up may be used again
  number int generated always as (if(state = 'ARCHIVED' and approved_at is null, null, major * 1000 + minor)) virtual,
  primary key (tenant_id, id),
  unique key charter_pending (tenant_id, pending),
  unique key charter_current (tenant_id, current),
  unique key charter_number (tenant_id, number),
  key charter_hash (tenant_id, hash),
  constraint charter_tenant foreign key (tenant_id) references tenant (id),
  constraint charter_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'IN_FORCE', 'REPLACED', 'ARCHIVED')),
  constraint charter_frozen check (state not in ('APPROVED', 'IN_FORCE', 'REPLACED')
    or (frozen is not null and hash is not null and approved_at is not null and effective_on is not null))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What a company did with the clauses of one version: its own, those in its words, those left out.
create table charter_clause (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  charter_id binary(16) not null,
  clause varchar(60) character set ascii collate ascii_bin not null,
  kind varchar(20) not null,
  title varchar(200) not null,
  markdown text not null,
  base_title varchar(200) null,
  base text null,
  after_clause varchar(60) character set ascii collate ascii_bin null,
  edited_by binary(16) not null,
  edited_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key charter_clause_clause (tenant_id, charter_id, clause),
  constraint charter_clause_charter foreign key (tenant_id, charter_id) references charter (tenant_id, id),
  constraint charter_clause_kind check (kind in ('OWN', 'EDITED', 'REMOVED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table charter_comment (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  charter_id binary(16) not null,
  -- null: on the whole charter
  clause varchar(60) character set ascii collate ascii_bin null,
  author binary(16) not null,
  words varchar(2000) not null,
  written_at datetime(6) not null,
  resolved_at datetime(6) null,
  resolved_by binary(16) null,
  primary key (tenant_id, id),
  key charter_comment_charter (tenant_id, charter_id, written_at),
  constraint charter_comment_charter foreign key (tenant_id, charter_id) references charter (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table charter_opinion (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  charter_id binary(16) not null,
  author binary(16) not null,
  verdict varchar(20) not null,
  words varchar(2000) not null,
  given_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key charter_opinion_author (tenant_id, charter_id, author),
  constraint charter_opinion_charter foreign key (tenant_id, charter_id) references charter (tenant_id, id),
  constraint charter_opinion_verdict check (verdict in ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
