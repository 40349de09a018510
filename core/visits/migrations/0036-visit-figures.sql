-- All that figures count of a visit, in the order in which it is summed: without the way in which it is known, each visit
-- of a month was looked up for the counters of the empty desk.
drop index visit_by_month;
create index visit_by_month on visit (on_month, way, place, person_shape_id, on_day, n);
