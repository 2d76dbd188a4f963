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

-- The review of the charter in force awaits those who may prepare the next version.
insert into open_matter (tenant_id, id, version, kind, subject_id, addressee, not_for, visible_from, due_on, facts, path)
  select tenant_id, uuid_to_bin(uuid()), 0, 'charter.review', tenant_id, 'EDIT_CHARTER', unhex(repeat('00', 16)),
      review_on - interval 60 day, review_on,
      json_array(json_object('form', 'TEXT', 'value', concat(major, '.', minor)),
        json_object('form', 'DAY', 'value', cast(review_on as char))),
      '/charter'
    from charter where state = 'IN_FORCE' and review_on is not null;
