-- How long a company keeps the files of its audits. Without a row they stay as long as the audit.
create table retention_rule (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  closed varchar(20) character set ascii collate ascii_bin not null,
  unfinished varchar(20) character set ascii collate ascii_bin not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  primary key (tenant_id, id),
  constraint retention_rule_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

alter table attachment_content
  -- the last day on which a rule keeps it
  add column kept_until date null,
  -- when people were told that it goes
  add column announced_on date null,
  -- why, by whom and since when it stays whatever the rule says
  add column held_because varchar(500) null,
  add column held_by binary(16) null,
  add column held_at datetime(6) null,
  add key attachment_content_until (tenant_id, kept_until),
  add key attachment_content_held (tenant_id, held_at),
  add constraint attachment_content_announced check (announced_on is null or kept_until is not null),
  add constraint attachment_content_held check (
    (held_because is null) = (held_by is null) and (held_because is null) = (held_at is null));

-- What a rule removed stays as a line, without its content.
alter table attachment_link
  modify column content_id binary(16) null,
  add column gone_on date null,
  add column gone_sha256 char(64) character set ascii collate ascii_bin null,
  add constraint attachment_link_gone check (
    (content_id is null) = (gone_on is not null) and (gone_on is null) = (gone_sha256 is null));
