-- The table of author marks that a library brings along (core/catalogue/editing/AuthorMarks.h). Beginnings are folded and
-- in capital letters, so that the greatest one that is not past a heading is found by their order.
create table author_mark (
    id {id},
    beginning {text} not null constraint author_mark_beginning_unique unique,
    number {text} not null,
    row_version {int} not null default 1
){strict};
