-- The search index holds more of a record, and publishers in a column of their own. It is emptied here (the engine files)
-- and filled again when the library is opened, which this mark asks for (core/catalogue/search/IndexFilling.h).
insert into meta (name, value) select 'search_filled_to', '0' where exists (select 1 from record);
