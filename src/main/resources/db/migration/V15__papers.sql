alter table tool add column vendor varchar(200) not null default '' after name;

-- Global: anybody may ask whether a document counts. Nothing here leads to a company.
create table document_seal (
  hash char(64) character set ascii collate ascii_bin not null primary key,
  state varchar(10) not null,
  constraint document_seal_state check (state in ('VALID', 'REPLACED'))
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into document_seal (hash, state)
  select hash, if(max(state = 'IN_FORCE'), 'VALID', 'REPLACED')
    from charter where hash is not null and in_force_at is not null group by hash;
