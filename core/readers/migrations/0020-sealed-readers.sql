-- Identification number, phone and address of a reader, sealed by the library's key (core/readers/Restricted.h). What a
-- library of an older program has in clear is sealed by a step of the administrator: no statement has the key.
alter table reader add column ref {blob};
alter table reader add column iin_index {blob};
alter table reader add column iin_sealed {blob};
alter table reader add column phone_index {blob};
alter table reader add column phone_tail {blob};
alter table reader add column phone_sealed {blob};
alter table reader add column address_sealed {blob};
create unique index reader_ref_unique on reader (ref);
create unique index reader_iin_index_unique on reader (iin_index);
create index reader_by_phone on reader (phone_index);
