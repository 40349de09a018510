-- By which login the desk was connected: no desk may write it.
alter table operation add column login text collate "C" not null default session_user;
