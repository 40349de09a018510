-- SQLite changes no constraint, so the table is made anew. Nothing points to it.
create table catalogue_target_anew (
    id {id},
    name {text} not null,
    protocol {text} not null constraint catalogue_target_protocol check (protocol in ('z3950', 'sru', 'file')),
    address {text} not null,
    format {text} not null constraint catalogue_target_format check (format in ('marc21', 'unimarc')),
    encoding {text} not null,
    isbn_index {text} not null,
    in_use {int} not null constraint catalogue_target_in_use check (in_use in (0, 1)),
    row_version {int} not null default 1,
    position {int} not null default 0,
    constraint catalogue_target_name unique (name)
){strict};
insert into catalogue_target_anew (id, name, protocol, address, format, encoding, isbn_index, in_use, row_version, position)
    select id, name, protocol, address, format, encoding, isbn_index, in_use, row_version, position
    from catalogue_target order by id;
-- Numbers of targets that are gone are not given again.
delete from sqlite_sequence where name = 'catalogue_target_anew';
insert into sqlite_sequence (name, seq) select 'catalogue_target_anew', seq from sqlite_sequence where name = 'catalogue_target';
drop table catalogue_target;
alter table catalogue_target_anew rename to catalogue_target;
