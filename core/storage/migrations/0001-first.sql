-- The first schema. Words in braces are the only differences between engines (see Migrator.cpp):
--   {id}         the primary key that the engine numbers itself
--   {int}        64-bit whole number
--   {blob}       bytes
--   {text}       text, compared byte by byte
--   {strict}     closes a table
--   {clustered}  closes a table that is nothing but its primary key: rows lie in its order, not in an index beside them
-- Conventions: instants are Unix milliseconds UTC, calendar days ISO text, money tiyn, booleans 0/1, enums text codes.
-- Every table written through the journal has `id` and `row_version`.

create table counter (
    name {text} not null primary key,
    value {int} not null
){strict};

-- ---------------------------------------------------------------------------------------------------------------- journal

create table operation (
    seq {int} not null primary key,
    at {int} not null,
    operator {text} not null,
    desk {text} not null,
    kind {text} not null,
    undoes {int} references operation (seq),
    facts {text} not null,
    changes {text} not null,
    previous_hash {blob} not null,
    hash {blob} not null
){strict};
create index operation_by_operator on operation (operator, seq);
-- Only of entries that undo one: all others write nothing here.
create unique index operation_undoes_once on operation (undoes) where undoes is not null;

create table operation_subject (
    operation_seq {int} not null references operation (seq),
    subject_table {text} not null,
    subject_id {int} not null,
    primary key (subject_table, subject_id, operation_seq)
){clustered};

-- -------------------------------------------------------------------------------------------------------------- catalogue

create table import_run (
    id {id},
    started_at {int} not null,
    file_name {text} not null,
    format {text} not null,
    encoding {text} not null,
    state {text} not null constraint import_run_state check (state in ('running', 'done', 'cancelled', 'undone')),
    records {int} not null default 0,
    imported {int} not null default 0,
    copies {int} not null default 0,
    duplicates {int} not null default 0,
    broken {int} not null default 0,
    row_version {int} not null default 1
){strict};

create table record (
    id {id},
    kind {text} not null,
    format {text} not null constraint record_format check (format in ('marc21', 'unimarc', 'rusmarc', 'irbis')),
    title {text} not null,
    subtitle {text} not null default '',
    authors {text} not null default '',
    responsibility {text} not null default '',
    year {int},
    year_key {int} not null default 0, -- the year, 0 when unknown: keys of an order cannot be null
    language {text} not null default '',
    place {text} not null default '',
    publisher {text} not null default '',
    series {text} not null default '',
    class_mark {text} not null default '',
    author_mark {text} not null default '',
    subjects {text} not null default '',
    local_history {int} not null default 0 constraint record_local_history check (local_history in (0, 1)),
    marc {text} not null,
    fingerprint {blob} not null,
    title_key {blob} not null,
    author_key {blob} not null,
    import_id {int} references import_run (id),
    created_at {int} not null,
    row_version {int} not null default 1
){strict};
-- The orders of the catalogue. They carry what lists are filtered by, so that walking one never reads the rows.
create index record_by_title on record (title_key, id, language, kind, year_key);
create index record_by_author on record (author_key, id, language, kind, year_key);
create index record_by_year on record (year_key, id, language, kind);
create index record_by_id on record (id, language, kind, year_key);
create index record_by_fingerprint on record (fingerprint);
create index record_by_import on record (import_id);

create table record_isbn (
    id {id},
    record_id {int} not null references record (id),
    isbn {text} not null,
    row_version {int} not null default 1
){strict};
create index record_isbn_by_isbn on record_isbn (isbn);
create index record_isbn_by_record on record_isbn (record_id);

create table name_form (
    id {id},
    name_group {int} not null,
    form {text} not null constraint name_form_form_unique unique,
    skeleton {text} not null,
    row_version {int} not null default 1
){strict};
create index name_form_by_skeleton on name_form (skeleton);
create index name_form_by_group on name_form (name_group);

-- ------------------------------------------------------------------------------------------------------------- collection

create table place (
    id {id},
    code {text} not null constraint place_code_unique unique,
    name_kk {text} not null,
    name_ru {text} not null,
    name_en {text} not null,
    row_version {int} not null default 1
){strict};

create table copy (
    id {id},
    record_id {int} not null references record (id),
    barcode {text} constraint copy_barcode_unique unique,
    inventory_number {text} constraint copy_inventory_number_unique unique,
    inventory_key {blob} not null,
    place {text} not null default '',
    shelf {text} not null default '',
    price {int} constraint copy_price check (price is null or price >= 0),
    currency {text} not null default 'KZT',
    state {text} not null constraint copy_state check
        (state in ('in_stock', 'expected', 'bindery', 'withheld', 'missing', 'lost', 'written_off')),
    lending {text} not null constraint copy_lending check (lending in ('home', 'reading_room')),
    note {text} not null default '',
    received_on {text},
    import_id {int} references import_run (id),
    row_version {int} not null default 1
){strict};
-- With the state, so that whether a record has a free copy is known without reading the copies.
create index copy_by_record on copy (record_id, state);
create index copy_by_inventory on copy (inventory_key, id);
create index copy_by_import on copy (import_id);

-- ---------------------------------------------------------------------------------------------------------------- readers

create table reader (
    id {id},
    card {text} not null constraint reader_card_unique unique,
    surname {text} not null,
    given_name {text} not null default '',
    patronymic {text} not null default '',
    birth_date {text},
    iin {text} constraint reader_iin_unique unique,
    category {text} not null,
    phone {text} not null default '',
    address {text} not null default '',
    note {text} not null default '',
    registered_on {text} not null,
    registered_until {text} not null,
    blocked_reason {text} not null default '',
    name_key {blob} not null,
    row_version {int} not null default 1
){strict};
create index reader_by_name on reader (name_key, id);

-- Folded words of the name, the birth year and the end of the phone number: what a reader can be found by.
create table reader_token (
    token {text} not null,
    reader_id {int} not null references reader (id) on delete cascade,
    primary key (token, reader_id)
){clustered};
create index reader_token_by_reader on reader_token (reader_id, token);

-- ------------------------------------------------------------------------------------------------------------ circulation

create table loan_rule (
    id {id},
    name {text} not null,
    place {text} not null default '*',
    category {text} not null default '*',
    kind {text} not null default '*',
    value {text} not null,
    row_version {int} not null default 1,
    constraint loan_rule_scope_unique unique (name, place, category, kind)
){strict};

create table calendar_day (
    id {id},
    rule {text} not null constraint calendar_day_rule check (rule in ('weekly', 'yearly', 'closed', 'open')),
    weekday {int},
    month_day {text},
    first_day {text},
    last_day {text},
    note {text} not null default '',
    row_version {int} not null default 1
){strict};

create table loan (
    id {id},
    copy_id {int} not null references copy (id),
    reader_id {int} not null references reader (id),
    use_place {text} not null constraint loan_use_place check (use_place in ('home', 'reading_room')),
    lent_at {int} not null,
    lent_on {text} not null,
    due_on {text} not null,
    renewals {int} not null default 0,
    returned_at {int},
    row_version {int} not null default 1
){strict};
create unique index loan_open_copy on loan (copy_id) where returned_at is null;
create index loan_open_reader on loan (reader_id) where returned_at is null;
create index loan_by_copy on loan (copy_id, lent_at);
create index loan_by_reader on loan (reader_id, lent_at);

-- ----------------------------------------------------------------------------------------------------------- digitization

create table digitization_batch (
    id {id},
    name {text} not null constraint digitization_batch_name_unique unique,
    receiver {text} not null default '',
    target {int} not null constraint digitization_batch_target check (target > 0),
    due_on {text} not null,
    row_version {int} not null default 1
){strict};

create table digitization_item (
    id {id},
    record_id {int} not null references record (id),
    copy_id {int} references copy (id),
    state {text} not null,
    category {text} not null constraint digitization_item_category check
        (category in ('local_history', 'rare', 'newspaper', 'request', 'other')),
    bump {int} not null default 0,
    due_on {text},
    assignee {text} not null default '',
    note {text} not null default '',
    batch_id {int} references digitization_batch (id),
    entered_at {int} not null,
    state_since {int} not null,
    row_version {int} not null default 1
){strict};
create index digitization_item_by_state on digitization_item (state, id);
create index digitization_item_by_batch on digitization_item (batch_id);
create index digitization_item_by_record on digitization_item (record_id);
create index digitization_item_by_copy on digitization_item (copy_id);

create table digitization_file (
    id {id},
    item_id {int} not null references digitization_item (id),
    kind {text} not null constraint digitization_file_kind check (kind in ('pdf', 'page_image')),
    position {int} not null,
    path {text} not null,
    bytes {int} not null,
    pages {int} not null,
    sha256 {text} not null,
    added_at {int} not null,
    row_version {int} not null default 1,
    constraint digitization_file_position_unique unique (item_id, kind, position)
){strict};
