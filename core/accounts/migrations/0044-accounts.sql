-- The books of account of the stock: the summary one (KSU) and the individual one (the inventory book). Neither forgets:
-- a line is struck by a later one, a record reversed by a record.

-- Kinds of stock, sources, reasons, columns and settings of the books: data with names in three languages.
create table account_term (
    id {id},
    list {text} not null constraint account_term_list check (list in ('kind', 'source', 'reason', 'column', 'setting')),
    code {text} not null,
    name_kk {text} not null,
    name_ru {text} not null,
    name_en {text} not null,
    value {text} not null, -- of a kind: which records it holds; of a setting: what it is set to
    hidden {int} not null constraint account_term_hidden check (hidden in (0, 1)),
    row_version {int} not null default 1,
    constraint account_term_once unique (list, code)
){strict};

-- One document that moved copies into the stock or out of it: a line of part 1 or 2.
create table ksu_record (
    id {id},
    part {text} not null constraint ksu_record_part check (part in ('opening', 'arrival', 'withdrawal')),
    year {int} not null, -- of the number
    number {int} not null,
    on_day {text} not null,
    cause {text} not null, -- code of a source or of a reason
    document {text} not null, -- what it is: 'delivery', 'write_off', 'correction' …
    document_id {int}, -- its row; null: it has none
    document_number {text} not null default '',
    document_on {text},
    reverses_id {int} constraint ksu_record_reversed_once unique references ksu_record (id),
    note {text} not null default '',
    row_version {int} not null default 1,
    constraint ksu_record_number unique (part, year, number)
){strict};
create index ksu_record_by_day on ksu_record (on_day, part);
create unique index ksu_record_one_opening on ksu_record (part) where part = 'opening';

-- What a record moved, one row for all copies that are alike; below 0 what it took back.
create table ksu_entry (
    id {id},
    record_id {int} not null references ksu_record (id),
    stock_kind {text} not null,
    book_shape_id {int} not null references book_shape (id),
    on_balance {int} not null constraint ksu_entry_on_balance check (on_balance in (0, 1)),
    copies {int} not null,
    titles {int} not null,
    value {int} not null, -- tiyn
    row_version {int} not null default 1,
    constraint ksu_entry_once unique (record_id, stock_kind, book_shape_id, on_balance)
){strict};

-- A copy as it was entered. What is counted by stays as it is: a correction of it strikes the line and writes another.
create table inventory_entry (
    id {id},
    copy_id {int} not null references copy (id),
    arrival_id {int} not null references ksu_record (id),
    withdrawal_id {int} references ksu_record (id),
    line {int}, -- of the inventory book; null: accounted for without a number
    inventory_number {text},
    number_key {blob} not null,
    author {text} not null,
    title {text} not null,
    year {int},
    shelf {text} not null,
    price {int} constraint inventory_entry_price check (price >= 0), -- as it was paid, in hundredths
    currency {text} not null,
    value {int} not null constraint inventory_entry_value check (value >= 0), -- tiyn
    on_balance {int} not null constraint inventory_entry_on_balance check (on_balance in (0, 1)),
    stock_kind {text} not null,
    book_shape_id {int} not null references book_shape (id),
    note {text} not null default '',
    row_version {int} not null default 1
){strict};
create unique index inventory_entry_stands_once on inventory_entry (copy_id) where withdrawal_id is null;
create index inventory_entry_by_copy on inventory_entry (copy_id);
create index inventory_entry_by_arrival on inventory_entry (arrival_id);
create index inventory_entry_by_withdrawal on inventory_entry (withdrawal_id) where withdrawal_id is not null;
create index inventory_entry_by_line on inventory_entry (line, id) where line is not null;
create index inventory_entry_by_number on inventory_entry (number_key, id);

-- What was struck through in a line, and why.
create table inventory_correction (
    id {id},
    entry_id {int} not null references inventory_entry (id),
    field {text} not null,
    before {text} not null,
    after {text} not null,
    reason {text} not null,
    on_day {text} not null,
    row_version {int} not null default 1
){strict};
create index inventory_correction_by_entry on inventory_correction (entry_id);

-- Which numbers of records were given out. One whose record was taken back is void and never given again.
create table ksu_number (
    part {text} not null,
    year {int} not null,
    number {int} not null,
    record_id {int} not null,
    void {int} not null constraint ksu_number_void check (void in (0, 1)),
    primary key (part, year, number)
){strict};
create index ksu_number_by_record on ksu_number (record_id);
