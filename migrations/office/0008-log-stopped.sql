-- What was refused or not permitted is asked for alone, and is a small part of the log.

create index access_log_stopped on access_log (id) where outcome <> 'done';
