-- Where the place is and how it is called by telephone: for letters and slips. '': as the place in which it lies.
alter table place add column address {text} not null default '';
alter table place add column phone {text} not null default '';
