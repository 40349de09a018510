-- A PDF is kept as it came, byte for byte; one that a password protects is shown after the password was given.
alter table digitization_file add column is_protected {int} not null default 0
    constraint digitization_file_is_protected check (is_protected in (0, 1));
