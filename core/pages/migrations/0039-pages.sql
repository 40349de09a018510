-- Pages of an item of digitization. A scan is a master as it arrived and is never changed or taken away; a page is a
-- place in the book that shows one, whole or a part of it. The order is data: by order_key, then id.
create table scan (
    id {id},
    item_id {int} not null references digitization_item (id),
    path {text} not null, -- below the folder of files, see digitization/FileStore.h
    bytes {int} not null,
    sha256 {text} not null,
    frame {int} not null default 0, -- of a file with several pictures, from 0
    name {text} not null, -- of the file as it was given
    width {int} not null, -- pixels
    height {int} not null,
    dpi {int} not null default 0, -- 0: the file does not say
    bits {int} not null, -- of a pixel: 1, 8, 24
    skew {int} not null default 0, -- hundredths of a degree, clockwise; what a deskew would undo
    sharpness {int} not null default 0, -- variance of the Laplacian at the edges of the ink
    ink {int} not null default 0, -- ten thousandths of the area
    contrast {int} not null default 0, -- of the ink against the paper, 0 to 255; 0: not measured, or no ink
    edge {int} not null default 0, -- letters that touch one edge
    brightness {int} not null default 0, -- mean, 0 black to 255 white
    fingerprint {int} not null default 0, -- 64 bits, alike for pictures that look alike (dHash)
    added_at {int} not null,
    replaces_id {int} references scan (id), -- a rescan of the same page
    row_version {int} not null default 1,
    constraint scan_sha256 check (length(sha256) = 64)
){strict};
create index scan_by_item on scan (item_id);

create table page (
    id {id},
    item_id {int} not null references digitization_item (id),
    order_key {int} not null,
    scan_id {int} references scan (id), -- null: the page is not there
    missing_reason {text} not null default '',
    area_left {int} not null default 0, -- the part of the scan, ten thousandths of its width and height
    area_top {int} not null default 0,
    area_right {int} not null default 10000,
    area_bottom {int} not null default 10000,
    rotation {int} not null default 0 constraint page_rotation check (rotation in (0, 90, 180, 270)),
    label {text} not null default '', -- as printed: 12, xiv, [3], 12-13
    label_kind {text} not null default 'none' constraint page_label_kind check
        (label_kind in ('arabic', 'roman', 'foliation', 'column', 'none', 'inferred')),
    kind {text} not null default 'normal' constraint page_kind check
        (kind in ('normal', 'cover', 'title', 'imprint', 'contents', 'plate', 'foldout', 'blank', 'target')),
    verdict {text} not null default 'open' constraint page_verdict check (verdict in ('open', 'good', 'defect')),
    defect {text} not null default '',
    judged_by {text} not null default '', -- code of the operator
    row_version {int} not null default 1,
    constraint page_scan_or_reason check (scan_id is not null or missing_reason <> ''),
    constraint page_area check (0 <= area_left and area_left < area_right and area_right <= 10000 and
                                0 <= area_top and area_top < area_bottom and area_bottom <= 10000),
    constraint page_defect check ((verdict = 'defect') = (defect <> ''))
){strict};
create index page_by_item on page (item_id, order_key, id);
create index page_by_scan on page (scan_id);

-- What the program found by itself; a person's verdict answers it.
create table page_flag (
    id {id},
    page_id {int} not null references page (id),
    code {text} not null,
    value {int} not null default 0, -- what was measured
    row_version {int} not null default 1,
    constraint page_flag_once unique (page_id, code)
){strict};

create table chapter (
    id {id},
    item_id {int} not null references digitization_item (id),
    page_id {int} not null references page (id), -- where it begins
    level {int} not null constraint chapter_level check (level between 1 and 6),
    title {text} not null,
    row_version {int} not null default 1
){strict};
create index chapter_by_item on chapter (item_id);
create index chapter_by_page on chapter (page_id);
