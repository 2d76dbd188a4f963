-- Whoever is asked for an opinion has a row from then on, without verdict until it is given.
alter table charter_opinion
  modify verdict varchar(20) null,
  modify given_at datetime(6) null,
  add column role varchar(30) null after author,
  -- whether the opinion is awaited on the text that was submitted last
  add column asked boolean not null default false after role;

-- Who sent the version to the reviewers: the one to be told what they say.
alter table charter add column submitted_by binary(16) null after submitted_at;

-- Versions that are in review already await whoever signs them, else those who may approve.
insert into open_matter (tenant_id, id, version, kind, subject_id, addressee, not_for, visible_from, due_on, facts, path)
  select tenant_id, uuid_to_bin(uuid()), 0, 'charter.approval', id,
      coalesce(if(is_uuid(signatory), bin_to_uuid(uuid_to_bin(signatory)), null), 'APPROVE_CHARTER'),
      unhex(repeat('00', 16)), date(submitted_at), '9999-12-31',
      json_array(json_object('form', 'TEXT', 'value', concat(major, '.', minor)),
        json_object('form', 'DAY', 'value', cast(date(submitted_at) as char))),
      concat('/charter/', bin_to_uuid(id), '/approval')
    from (
      select c.*, json_unquote(json_extract(answers, '$.values.dirigeant')) as signatory
        from charter c where state = 'IN_REVIEW'
    ) in_review;
