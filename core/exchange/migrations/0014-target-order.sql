-- Catalogues elsewhere are shown in the order in which somebody put them (core/exchange/targets).
alter table catalogue_target add column position {int} not null default 0;
