-- Versions of the text of a page. They are only added: none is changed or taken away. A page may be taken away, and be
-- there again by an undo: its texts stay.
create table page_text (
    id {id},
    page_id {int} not null,
    scan_id {int} not null references scan (id), -- what was read
    version {int} not null constraint page_text_version check (version >= 1),
    origin {text} not null constraint page_text_origin check (origin in ('ocr', 'person', 'import')),
    languages {text} not null,
    engine {text} not null default '', -- name, version, model and settings
    plain {text} not null,
    layout_path {text} not null default '', -- ALTO 4, compressed, below the folder of files; '' none
    layout_bytes {int} not null default 0,
    layout_sha256 {text} not null default '',
    confidence {int} not null default 0, -- mean of the words, hundredths of a per cent
    words {int} not null default 0,
    doubtful {int} not null default 0, -- words to look at
    proofread {text} not null default 'no' constraint page_text_proofread check (proofread in ('no', 'partly', 'whole')),
    made_by {text} not null default '', -- code of the operator
    made_at {int} not null,
    row_version {int} not null default 1,
    constraint page_text_once unique (page_id, version)
){strict};
create index page_text_by_scan on page_text (scan_id);

-- Pages that wait to be read; a row goes when its text is there. Claimed by one update; a claim that is old is free.
create table recognition_request (
    page_id {int} not null primary key,
    languages {text} not null,
    state {text} not null constraint recognition_request_state check (state in ('ready', 'claimed', 'failed')),
    worker {text} not null default '',
    claimed_at {int} not null default 0,
    tries {int} not null default 0,
    failure {text} not null default ''
){strict};
create index recognition_request_by_state on recognition_request (state, page_id);
