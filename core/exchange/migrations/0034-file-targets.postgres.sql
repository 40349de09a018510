alter table catalogue_target drop constraint catalogue_target_protocol;
alter table catalogue_target add constraint catalogue_target_protocol check (protocol in ('z3950', 'sru', 'file'));
