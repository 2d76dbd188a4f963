-- The next action of the plan in the portfolio: which one, in both languages.
alter table client_standing
  add next_id binary(16) null after open_on,
  add next_action_en varchar(1000) null after next_action;

-- Plans that were there before the portfolio read them.
insert into client_standing (tenant_id, version)
select distinct a.tenant_id, 0 from roadmap_action a
where not exists (select 1 from client_standing s where s.tenant_id = a.tenant_id);

update client_standing s
join (
  select dated.*, row_number() over (partition by tenant_id order by due, quarter, place, id) as nth
  from (
    select tenant_id, id, title, title_en, quarter, place,
      coalesce(due_on, last_day(makedate(quarter div 4, 1) + interval (quarter mod 4) * 3 + 2 month)) as due
    from roadmap_action
    where status not in ('DONE', 'ABANDONED')
  ) dated
) first on first.tenant_id = s.tenant_id and first.nth = 1
set s.next_id = first.id, s.next_action = first.title, s.next_action_en = first.title_en, s.next_due = first.due;
