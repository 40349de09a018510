-- Rows of imports that were made before imports held their rows are in no entry of the journal, and nobody can tell any
-- more whether somebody slipped others in beside them. These marks say how far such rows may go: what comes later and is
-- in no entry was not written by the program (core/administration/LibraryCheck.h). A new library has none.
insert into meta (name, value) select 'unsealed_to_import_run', cast((select max(id) from import_run) as text) where exists (select 1 from import_run);
insert into meta (name, value) select 'unsealed_to_place', cast((select max(id) from place) as text) where exists (select 1 from place);
insert into meta (name, value) select 'unsealed_to_record', cast((select max(id) from record) as text) where exists (select 1 from record);
insert into meta (name, value) select 'unsealed_to_record_isbn', cast((select max(id) from record_isbn) as text) where exists (select 1 from record_isbn);
insert into meta (name, value) select 'unsealed_to_copy', cast((select max(id) from copy) as text) where exists (select 1 from copy);
