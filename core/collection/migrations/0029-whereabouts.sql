-- Where a copy is when it is not at home (its `place`): the code of a place; '' at home, or not known.
alter table copy add column at_place {text} not null default '';
-- What belongs to it and can be lost: "map, disc".
alter table copy add column parts {text} not null default '';
