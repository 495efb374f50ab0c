-- What anybody could read before versions were kept: of which declaration it was, until its notices are published.
create table public_before (
  declaration_version integer not null
);
insert into public_before
  select max(version) from declaration_versions
  where accepted_at < (select landed_at from seloste.migrations where schema = current_schema() and number = 14)
  having max(version) is not null;

-- Who has been told of the changes of a register, up to which declaration, before they were published (Art. 13(3), 14(4)).
create table change_tellings (
  id                  bigint primary key default nextval('row_ids'),
  person_id           uuid not null,
  register_id         integer not null,
  declaration_version integer not null,
  told_on             date not null,
  told_how            text not null check (told_how in ('post', 'email', 'phone', 'in-person', 'public')),
  recorded_by         uuid,
  recorded_at         timestamptz not null default now()
);
create index change_tellings_of_person on change_tellings (person_id, register_id, declaration_version);
create index change_tellings_of_register on change_tellings (register_id, declaration_version);

-- A version has the texts that its hash was taken of: no language comes to it later, and none is left out.
create function refuse_other_texts() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (
    select from document_versions v
    where v.id in (select version_id from added)
      and v.sha256 <> (
        select encode(sha256(convert_to(
          string_agg(t.language || ' ' || t.sha256, e'\n' order by t.language collate "C"), 'UTF8')), 'hex')
        from document_texts t where t.version_id = v.id)
  ) then
    raise exception 'a published document has the texts it was published with' using errcode = '42501';
  end if;
  return null;
end $$;
create trigger document_texts_are_those_published after insert on document_texts
  referencing new table as added for each statement execute function refuse_other_texts();
