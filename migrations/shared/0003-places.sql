-- An account is in an office from the day on which its holder took up that office's own invitation, and not before.

delete from places p using accounts a, offices o
 where a.id = p.account and o.id = p.office and a.passphrase is null and o.name not like '% (demo)';
delete from places p using links l
 where l.account = p.account and l.office = p.office and l.kind = 'invitation' and l.used_at is null;

drop function join_office(uuid, text);
