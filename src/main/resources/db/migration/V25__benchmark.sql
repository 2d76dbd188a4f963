-- The legal group that a company named when it joined the comparison: rule 3 of the publication rules.
alter table tenant add column benchmark_group varchar(120) null after benchmark_opt_in;

-- Global tables: aggregates of companies that agreed, frozen once a quarter.
create table benchmark_snapshot (
  id binary(16) not null primary key,
  quarter date not null,
  computed_at datetime(6) not null,
  version bigint not null,
  unique key benchmark_snapshot_quarter (quarter)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- `basis` holds what lies behind the figures last shown, for the rule on differences in time; only
-- the latest snapshot keeps it.
create table benchmark_cell (
  id binary(16) not null primary key,
  snapshot_id binary(16) not null,
  questionnaire varchar(60) not null,
  major int not null,
  metric varchar(20) not null,
  segment varchar(10) not null,
  segment_value varchar(60) not null,
  hidden_by varchar(20) null,
  band varchar(10) null,
  lower_quartile int null,
  median int null,
  upper_quartile int null,
  figures_since date null,
  basis mediumtext null,
  version bigint not null,
  unique key benchmark_cell_of (snapshot_id, questionnaire, major, metric, segment, segment_value),
  constraint benchmark_cell_snapshot foreign key (snapshot_id) references benchmark_snapshot (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
