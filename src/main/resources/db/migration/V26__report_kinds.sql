-- What a document tells of an audit. Until now there was the whole report only.
alter table report add column kind varchar(20) not null default 'FULL' after assessment_id;
alter table report alter column kind drop default;
alter table report add constraint report_kind check (kind in ('SUMMARY', 'FULL', 'COMPARISON'));
alter table report drop check report_format;
alter table report add constraint report_format check (format in ('PDF', 'DOCX', 'XLSX', 'JSON'));

-- Global tables: how a firm presents itself, whatever company it works for.
create table firm_brand (
  firm_id binary(16) not null primary key,
  accent char(7) not null,
  tint char(7) not null,
  introduction_fr varchar(2000) not null,
  introduction_en varchar(2000) not null,
  contact varchar(200) not null,
  changed_by binary(16) not null,
  changed_at datetime(6) not null,
  version bigint not null,
  constraint firm_brand_firm foreign key (firm_id) references firm (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The picture beside the row, so that pages without it do not carry it.
create table firm_logo (
  firm_id binary(16) not null primary key,
  png mediumblob not null,
  width int not null,
  height int not null,
  version bigint not null,
  constraint firm_logo_firm foreign key (firm_id) references firm (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The firm that answers for a closed audit: its lead consultant's on the day of the closing.
create table led_audit (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  firm_id binary(16) not null,
  primary key (tenant_id, id),
  constraint led_audit_assessment foreign key (tenant_id, id) references assessment (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into led_audit (tenant_id, id, version, firm_id)
select a.tenant_id, a.id, 0, m.firm_id
from assessment a
join membership m on m.tenant_id = a.tenant_id and m.person_id = a.lead_consultant
where a.status = 'CLOSED' and m.firm_id is not null;
