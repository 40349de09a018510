-- What an entry was about is asked at every commit of another desk and at every undo.
create index operation_subject_by_operation on operation_subject (operation_seq);
-- The last operation of an operator is asked for a desk: one name may stand at several.
drop index operation_by_operator;
create index operation_by_operator on operation (operator, desk, seq);
