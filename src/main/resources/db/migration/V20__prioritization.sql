-- Several people score uses of AI in secret, then look at the result together.
create table workshop (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  title varchar(120) not null,
  opened_at datetime(6) not null,
  opened_by binary(16) not null,
  closed_at datetime(6) null,
  closed_by binary(16) null,
  primary key (tenant_id, id),
  key workshop_opened (tenant_id, opened_at),
  constraint workshop_tenant foreign key (tenant_id) references tenant (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who is asked to vote.
create table workshop_participant (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  workshop_id binary(16) not null,
  person_id binary(16) not null,
  -- as it was when he or she was asked
  name varchar(200) not null,
  primary key (tenant_id, id),
  unique key workshop_participant_person (tenant_id, workshop_id, person_id),
  constraint workshop_participant_workshop foreign key (tenant_id, workshop_id) references workshop (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What is scored: a use of AI, as it was called and scored when the workshop was opened, and as it left.
create table workshop_topic (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  workshop_id binary(16) not null,
  use_case_id binary(16) not null,
  place int not null,
  number int not null,
  title varchar(200) not null,
  -- scores by the ids of the criteria
  before_scores varchar(400) not null,
  adopted_scores varchar(400) null,
  adopted_at datetime(6) null,
  adopted_by binary(16) null,
  primary key (tenant_id, id),
  unique key workshop_topic_use_case (tenant_id, workshop_id, use_case_id),
  constraint workshop_topic_workshop foreign key (tenant_id, workshop_id) references workshop (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- A vote on one use of AI: secret until it is revealed.
create table workshop_round (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  topic_id binary(16) not null,
  place int not null,
  -- ids of the criteria, separated by spaces
  criteria varchar(200) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  revealed_at datetime(6) null,
  revealed_by binary(16) null,
  primary key (tenant_id, id),
  unique key workshop_round_place (tenant_id, topic_id, place),
  constraint workshop_round_topic foreign key (tenant_id, topic_id) references workshop_topic (tenant_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What one participant gave for one criterion. Never altered.
create table workshop_vote (
  tenant_id binary(16) not null,
  id binary(16) not null,
  version bigint not null,
  round_id binary(16) not null,
  person_id binary(16) not null,
  criterion varchar(40) character set ascii collate ascii_bin not null,
  score int not null,
  reason varchar(200) not null,
  cast_at datetime(6) not null,
  primary key (tenant_id, id),
  unique key workshop_vote_once (tenant_id, round_id, person_id, criterion),
  constraint workshop_vote_round foreign key (tenant_id, round_id) references workshop_round (tenant_id, id),
  constraint workshop_vote_score check (score between 1 and 10)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create trigger workshop_vote_never_changes before update on workshop_vote for each row
  signal sqlstate '45000' set message_text = 'votes are append-only';
