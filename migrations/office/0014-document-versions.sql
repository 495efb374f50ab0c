-- Documents as they were published: each version in every language it had, whole, with its hash. Only added to.
create table document_versions (
  id                  integer primary key generated always as identity,
  document            text not null,
  number              integer not null check (number > 0),
  kind                text not null,
  declaration_version integer not null,
  sha256              text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  approved_by         uuid,
  approved_at         timestamptz not null,
  published_by        uuid,
  published_at        timestamptz not null default now(),
  published_on        date not null,
  -- How those were told who had to be told before (Art. 13(3), 14(4)).
  told_on             date check (told_on <= published_on),
  told_how            text,
  check ((told_on is null) = (told_how is null)),
  unique (document, number)
);

create table document_texts (
  version_id integer not null references document_versions (id),
  language   text not null,
  title      text not null,
  written    text not null,
  sha256     text not null check (sha256 = encode(sha256(convert_to(written, 'UTF8')), 'hex')),
  primary key (version_id, language)
);

-- Who stood for which text: an approval is of the hash and of nothing that is written after it.
create table document_approvals (
  id          integer primary key generated always as identity,
  document    text not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  approved_by uuid,
  approved_at timestamptz not null default now()
);

create function refuse_document_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published document is never changed' using errcode = '42501';
end $$;
create trigger document_versions_are_only_added_to before update or delete on document_versions
  for each row execute function refuse_document_change();
create trigger document_versions_are_not_emptied before truncate on document_versions
  for each statement execute function refuse_document_change();
create trigger document_texts_are_only_added_to before update or delete on document_texts
  for each row execute function refuse_document_change();
create trigger document_texts_are_not_emptied before truncate on document_texts
  for each statement execute function refuse_document_change();
create trigger document_approvals_are_only_added_to before update or delete on document_approvals
  for each row execute function refuse_document_change();
create trigger document_approvals_are_not_emptied before truncate on document_approvals
  for each statement execute function refuse_document_change();

-- What was published last when a prohibition was taken: by it every document then in force is known.
create function last_published() returns integer language sql stable set search_path from current as
  'select max(id) from document_versions';
alter table prohibitions add column published_then integer references document_versions (id);
alter table prohibitions alter column published_then set default last_published();
