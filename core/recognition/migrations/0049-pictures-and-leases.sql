-- Of which picture a text is (core/recognition/Picture.h): the part of the scan and how it was turned. '': not known.
alter table page_text add column picture {text} not null default '';
update page_text set picture = coalesce((select
    cast(p.area_left as text) || ' ' || cast(p.area_top as text) || ' ' || cast(p.area_right as text) || ' ' ||
    cast(p.area_bottom as text) || ' ' || cast(p.rotation as text)
    from page p where p.id = page_text.page_id), '');

-- Of the page when it was claimed last, with its scan: what has failed is tried anew when it shows another one.
alter table recognition_request add column picture {text} not null default '';

-- Which worker makes the files of an item (core/workflow/BuildLease.h), as the task was taken by it.
create table build_lease (
    task_id {int} not null primary key,
    assignee {text} not null,
    taken_at {int} not null,
    worker {text} not null,
    seen_at {int} not null -- the last sign of life
){strict};
