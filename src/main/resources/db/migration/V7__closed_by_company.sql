-- An access that the company itself ended is reopened by the company only, not by a consulting firm.
alter table membership add column closed_by_company boolean not null default false after ended;
