-- Whoever is asked for an opinion has a row from then on, without verdict until it is given.
alter table charter_opinion
  modify verdict varchar(20) null,
  modify given_at datetime(6) null,
  add column role varchar(30) null after author;

-- Who sent the version to the reviewers: the one to be told what they say.
alter table charter add column submitted_by binary(16) null after submitted_at;
