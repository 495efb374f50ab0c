-- The key of a name and an address is the first 96 bits of a SHA-256 of the same words: a third of their length, in the
-- row and in the index. Digits, letters, '-' and '_' of base64url.

update addresses set same_key =
  substr(translate(encode(sha256(convert_to(same_key, 'UTF8')), 'base64'), '+/', '-_'), 1, 16)
where same_key <> '';

-- Ids of people ascend (src/enforcement/person-id.ts): pages of these indexes are filled from left to right and stay.
alter index people_pkey set (fillfactor = 100);
alter index name_keys_pkey set (fillfactor = 100);
alter index emails_pkey set (fillfactor = 100);
alter index phones_pkey set (fillfactor = 100);
alter index addresses_pkey set (fillfactor = 100);
alter index entries_pkey set (fillfactor = 100);
alter index entries_of_register set (fillfactor = 100);
alter index entries_by_time set (fillfactor = 100);
