-- In which case a restriction was asked for, and that its end was told to the person beforehand (Art. 18(3)).
alter table restrictions add column request_id uuid references requests on delete set null;
alter table restrictions add column told_on date;
alter table restrictions add column told_how text check (told_how in ('email', 'post', 'phone', 'handed-over'));
