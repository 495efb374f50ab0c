const forms =
  /(?:^|[\s,(])(?:oy|oyj|ab|abp|oy ab|ky|kb|ay|ry|rf|rp|osk|osuuskunta|andelslag|as\.? ?oy|asunto-?osakeyhtiö|bostads ?ab|tmi|t:mi|fma|toiminimi|säätiö|stiftelse|seurakunta|församling|kaupunki|kunta|stad|kommun|yhdistys|förening|ltd|limited|llc|inc|plc|gmbh|ag|oü|sia|uab|aps|a\/s|sarl|bv|b\.v|s\.?r\.?l|s\.?p\.?a|corp)\.?(?=$|[\s,)])/iu
const trader = /(?:^|\s)(?:tmi|t:mi|toiminimi|fma|enskild firma)\.?(?=\s|$)/iu

/** True when a name has the form of a company, association or public body in it ("Oy", "ry", "Ab", "kaupunki"). */
export function looksLikeOrganisation(name: string): boolean {
  return forms.test(name.trim())
}

/** True for a sole trader's firm ("Tmi", "toiminimi"): a person in law (KHO:2025:14). */
export function looksLikeSoleTrader(name: string): boolean {
  return trader.test(name.trim())
}
