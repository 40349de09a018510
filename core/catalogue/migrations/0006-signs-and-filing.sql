-- The search index holds signs ("C++"), shelf marks, and letters and digits apart; lists are filed without the articles
-- that a record marks. Both are made anew when the library is opened (core/catalogue/search/IndexFilling.h). The index
-- is emptied in the engine files.
delete from meta where name = 'search_filled_to';
insert into meta (name, value) select 'search_filled_to', '0' where exists (select 1 from record);
-- The counts of facets over the whole catalogue, without sorting it.
create index record_by_facet on record (language, kind, year_key, id);
