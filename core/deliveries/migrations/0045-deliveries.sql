-- Who brings books, and which column of their lists tells what.
create table supplier (
    id {id},
    name {text} not null,
    name_key {text} not null constraint supplier_name_unique unique, -- the name, folded
    business_number {text} not null default '', -- twelve digits; '': none
    contacts {text} not null default '',
    note {text} not null default '',
    closed {int} not null default 0 constraint supplier_closed check (closed in (0, 1)),
    row_version {int} not null default 1
){strict};
create unique index supplier_business_number on supplier (business_number) where business_number <> '';

create table supplier_column (
    id {id},
    supplier_id {int} not null references supplier (id),
    field {text} not null,
    heading {text} not null,
    number {int} not null,
    row_version {int} not null default 1,
    constraint supplier_column_once unique (supplier_id, field)
){strict};

-- Copies that came by one document: an acceptance act and a record of part 1 of the summary book.
create table delivery (
    id {id},
    year {int} not null, -- of the number of its act
    number {int} not null,
    on_day {text} not null,
    supplier_id {int} references supplier (id),
    source {text} not null, -- code of a source of the books of account
    document_number {text} not null default '',
    document_on {text},
    invoice_sum {int} constraint delivery_invoice_sum check (invoice_sum >= 0), -- hundredths of the invoice's currency
    in_processing {int} not null constraint delivery_in_processing check (in_processing in (0, 1)),
    commission {text} not null default '',
    note {text} not null default '',
    instead_of {int} constraint delivery_instead_of_once unique, -- the reversed one whose copies it entered again
    prepared_by {text} not null default '', -- personnel code of whoever posted it; '': signing in was off
    signature_id {int}, -- of a table that is no business one, so no foreign key
    signed_on {text},
    signed_by {text} not null default '',
    row_version {int} not null default 1,
    constraint delivery_act_number unique (year, number)
){strict};
-- Its records of the summary book name it.
create index ksu_record_by_document on ksu_record (document, document_id) where document_id is not null;
create index delivery_by_day on delivery (on_day, id);
create index delivery_by_supplier on delivery (supplier_id) where supplier_id is not null;

-- A title of the document as it is written there.
create table delivery_line (
    id {id},
    delivery_id {int} not null references delivery (id),
    line_number {int} not null, -- from 1
    record_id {int} not null references record (id),
    matched {text} not null constraint delivery_line_matched check (matched in ('chosen', 'isbn', 'title', 'none')),
    authors {text} not null,
    title {text} not null,
    year {int},
    isbn {text} not null,
    copies {int} not null constraint delivery_line_copies check (copies > 0),
    price {int} constraint delivery_line_price check (price >= 0), -- of one, hundredths of the currency
    amount {int} not null constraint delivery_line_amount check (amount >= 0), -- of all, likewise
    currency {text} not null,
    value {int} not null constraint delivery_line_value check (value >= 0), -- tiyn, in the books
    row_version {int} not null default 1,
    constraint delivery_line_once unique (delivery_id, line_number)
){strict};
create index delivery_line_by_record on delivery_line (record_id);

create table delivery_copy (
    id {id},
    line_id {int} not null references delivery_line (id),
    copy_id {int} not null references copy (id),
    place {text} not null, -- where it was meant to go; '': nowhere
    row_version {int} not null default 1,
    constraint delivery_copy_once unique (line_id, copy_id)
){strict};
create index delivery_copy_by_copy on delivery_copy (copy_id);

-- Which numbers of acts were given out. One whose delivery was taken back is void and never given again.
create table delivery_number (
    year {int} not null,
    number {int} not null,
    delivery_id {int} not null,
    void {int} not null constraint delivery_number_void check (void in (0, 1)),
    primary key (year, number)
){strict};
create index delivery_number_by_delivery on delivery_number (delivery_id);
