-- Catalogues elsewhere that are asked for records while one catalogues (core/exchange/targets).
create table catalogue_target (
    id {id},
    name {text} not null,
    protocol {text} not null constraint catalogue_target_protocol check (protocol in ('z3950', 'sru')),
    address {text} not null,
    format {text} not null constraint catalogue_target_format check (format in ('marc21', 'unimarc')),
    encoding {text} not null,
    isbn_index {text} not null,
    in_use {int} not null constraint catalogue_target_in_use check (in_use in (0, 1)),
    row_version {int} not null default 1,
    constraint catalogue_target_name unique (name)
){strict};
