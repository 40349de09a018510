-- kaz+rus and so on, as the engine of recognition takes them; '' not chosen yet.
alter table digitization_item add column languages {text} not null default '';
