-- The answers of an assessment lie together, so that reading them reads no others: with the id as the key, MySQL chose
-- by its statistics between that and reading every answer that the company ever gave.
alter table answer
  drop primary key,
  drop key answer_question,
  add primary key (tenant_id, assessment_id, question_id),
  add unique key answer_id (tenant_id, id);
