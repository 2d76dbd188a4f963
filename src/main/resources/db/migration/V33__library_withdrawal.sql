-- A firm may propose a library no more for new audits: its last edition says so, and the next one is proposed again. Nothing else of a row changes.
alter table firm_library
  add column withdrawn_by binary(16) null,
  add column withdrawn_at datetime(6) null,
  add constraint firm_library_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null));
