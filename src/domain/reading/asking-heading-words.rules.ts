import type { FactId } from '../registers/terms.rules.ts'

/*
 * Headings that ask, or that speak to the reader: "Miksi keräämme tietojasi?", "Vem delar vi uppgifterna med?". They are
 * looked for before the headings of the forms, because those are shorter and would take a part of them.
 */
export const askingHeadings: readonly [FactId, string][] = [
  // "Does it leave Europe?", "Lähteekö mitään ulkomaille?": what is asked about is only pointed at.
  [
    'F27',
    '(?:does|do|is|are) (?:it|they|anything|any of it) .{0,30}(?:europe|eu|eea|abroad|outside)\\p{L}*|\\p{L}+k[oö] (?:ne|niitä|mitään|tiedot) .{0,30}(?:ulkomai|ulkopuol|euroop|eu:)\\p{L}*(?: \\p{L}+)?|(?:förs|lämnar|överförs|skickas) (?:de|något|dem) .{0,30}(?:utomlands|utanför|europa).{0,20}',
  ],
  [
    'F20',
    '(?:what|which) (?:do|does|did) (?:we|it) .{0,20}(?:collect|store|keep|know|hold|record|write|register|contain)\\p{L}*.{0,30}|mitä (?:minusta|sinusta|teistä|meistä|siihen|sinne|siinä|rekisterissä) \\p{L}+|vad (?:vet|sparar|samlar|antecknar|innehåller) .{0,30}',
  ],
  [
    'F13',
    '(?:what|which law) (?:allows|permits|entitles|gives) (?:us|this).{0,40}|mikä (?:sen |tämän )?(?:sallii|oikeuttaa)(?: .{0,30})?|vad (?:ger oss|tillåter) .{0,30}',
  ],
  ['F24', '(?:kuka|ketkä|kenelle) (?:muu|muut|muille|muita) .{0,40}'],
  [
    'F15',
    '(?:onko|täytyykö|pitääkö|pakko(?:ko)?)(?: sinun)?(?: \\p{L}+)? (?:antaa )?tieto\\p{L}*(?: pakko)?(?: antaa)?.{0,60}|måste (?:du|jag|man) (?:lämna|ge).{0,60}|(?:must|do) (?:you|i) (?:have to )?(?:give|provide).{0,60}',
  ],
  [
    'F35',
    '(?:milloin|miten|kuinka)(?: ja (?:miten|milloin))? (?:(?:henkilö)?tie(?:dot|toja|tosi|tojasi) )?(?:poistetaan|hävitetään)|(?:milloin|miten) (?:poistamme|hävitämme)(?: \\p{L}+)?|(?:när|hur) (?:raderas|raderar vi|tas|gallras).{0,40}|(?:when|how) (?:do we |we |is |are ).{0,40}(?:delete|erase|remove)[sd]?(?: (?:the |your )?data)?',
  ],
  [
    'F34',
    '(?:kuinka kauan|kauanko|miten kauan|miten pitkään|kuinka pitkään).{0,50}|hur länge.{0,50}|(?:for )?how long.{0,50}|(?:tietojen )?poistami\\p{L}* määräaj\\p{L}*|(?:tidsfrister(?:na)? för|planerad\\p{L}*) (?:radering|gallring)|gallring\\p{L}*|time limits for (?:erasure|deletion)|(?:retention|deletion|erasure) (?:schedule|times?|policy|limits?)',
  ],
  [
    'F27',
    '(?:siirretäänkö|siirrämmekö|lähteekö|viedäänkö|siirtyykö|luovutetaanko) (?:henkilö)?tieto\\p{L}* .{0,40}(?:ulkopuol|ulkomai|kolman|euroop)\\p{L}*(?: \\p{L}+)?|(?:förs|överförs|flyttas) .{0,40}(?:utanför|utomlands|tredje|ut ur).{0,30}|(?:is|are|do we|does) .{0,60}(?:outside|abroad|third countr).{0,30}',
  ],
  [
    'F24',
    '(?:kenelle|keille|ketkä|kuka|kenellä|keillä|ketkä kaikki)(?: (?:muu|muut))? .{0,30}(?:luovut|annet|annamme|siirre|saavat|saa(?!\\p{L})|näkee|näkevät|pääsy|pääsee|pääsevät|jaet|jaamme|välit)\\p{L}*(?: \\p{L}+)?|(?:vem|vilka|till vem|vem kan|med vem) .{0,30}(?:delar|får|tillgång|ser|lämna|ges|mottar|överlåt)\\p{L}*.{0,30}',
  ],
  [
    'F24',
    '(?:with )?(?:who|whom|to whom)(?: else)? .{0,30}(?:access|share|see|receive|disclose|get|pass)\\p{L}*.{0,30}|who (?:can )?(?:sees?|gets?|receives?|has access).{0,30}|sharing (?:your |the |of )?.{0,20}(?:data|information)',
  ],
  [
    'F25',
    '(?:annammeko|annetaanko|luovutammeko|luovutetaanko|jaammeko|jaetaanko|myymmekö|näkeekö|saako) .{0,50}(?:muille|muu|ulkopuolisille|kenellekään|eteenpäin|kolmansille)(?: \\p{L}+)?|(?:delar|lämnar|ger) vi .{0,60}|(?:lämnas|ges|delas) .{0,40}(?:ut|vidare|andra)(?: \\p{L}+)?|(?:do|does|will) (?:we|anyone else|others) .{0,20}(?:share|disclose|sell|pass|see|get) .{0,50}',
  ],
  [
    'F26',
    '(?:kuka|ketkä) (?:(?:henkilö)?tietoja )?käsittele(?:e|vät)(?: (?:henkilö)?tietoja)?(?!\\p{L})(?! tietojasi)|vem (?:behandlar|hanterar)(?: uppgifterna| dina uppgifter)?|who (?:processes|handles)(?: (?:the|your) data)?|(?:ulkoistettu|alihankki)\\p{L}*(?: käsittely)?|(?:käytettävät )?(?:alihankkijat|palveluntarjoajat)|underleverantörer|service providers',
  ],
  [
    'F23',
    'var får vi .{0,30}|(?:mistä|miltä|keneltä|miten|kuinka) .{0,20}(?:tie(?:dot|toja|tosi|tojasi)) .{0,20}(?:saadaan|saada|saamme|kerätään|keräämme|tulevat|hankitaan|peräisin)\\p{L}*|(?:mistä|miten|kuinka) (?:saamme|keräämme|hankimme).{0,30}|tie(?:tojen|don) (?:läh(?:teet|de)|alkuperä|kerääminen|hankinta)\\p{L}*',
  ],
  [
    'F23',
    '(?:varifrån|hur) (?:får|samlar|kommer|hämtar|inhämtar).{0,40}|uppgifternas (?:ursprung|källa|källor)|insamling\\p{L}*(?: av (?:person)?uppgifter)?|(?:how|where) (?:do )?(?:we |is |are )?.{0,30}(?:collect|obtain|get|come)\\p{L}*.{0,20}|(?:origin|collection) of (?:the )?(?:personal )?(?:data|information)',
  ],
  [
    'F13',
    '(?:ja )?(?:millä|mihin|minkä) .{0,20}(?:perust\\p{L}*|oikeu\\p{L}*|laki\\p{L}*|lain\\p{L}*)(?: (?:se|ne|käsittely|tietoja|tietojasi))*(?: (?:perustu\\p{L}*|nojalla|käsit\\p{L}*))?|(?:lainmukaisuu|laillisuu)\\p{L}*|(?:oikeudelli|lailli|lainmukai)\\p{L}* perust\\p{L}*|oikeutus',
  ],
  [
    'F13',
    '(?:på )?vilken (?:rättslig )?grund.{0,30}|(?:stöd|grund) i lag\\p{L}*|(?:on )?(?:what|which) (?:legal |lawful )?(?:basis|grounds?).{0,30}|(?:our )?(?:legal|lawful) (?:basis|bases|grounds?|justification).{0,20}|why (?:are )?(?:we )?(?:are )?allowed.{0,30}',
  ],
  [
    'F12',
    '(?:miksi|mihin|mitä varten|minkä takia) .{0,20}(?:tieto\\p{L}*|niitä)?(?: ?(?:tarvitaan|tarvitsemme|käytetään|käytämme|kerätään|keräämme|käsitellään|käsittelemme|tallenn\\p{L}*))(?: \\p{L}*tieto\\p{L}*)?|mihin tarkoitu\\p{L}*|miksi(?: \\p{L}+)? pidetään|(?:hur|vad|till vad) använd\\p{L}*.{0,30}|(?:how|what) (?:do )?(?:we |is |are )?.{0,20}use[sd]?\\b.{0,20}|use of (?:the |your )?(?:personal )?(?:data|information)|what .{0,20}(?:needed|used) for',
  ],
  [
    'F18',
    '(?:kenen|keiden|ketä|keitä) .{0,30}|(?:rekisterin )?kohderyhm\\p{L}*|vems .{0,30}|(?:whose|who does) .{0,30}|(?:categories of )?data subjects|(?:kategorier|grupper) av (?:registrerade|personer)',
  ],
  [
    'F19',
    '(?:henkilö)?tie(?:tojen|to-?) ?(?:ryhmät|ryhmien|kategoriat|luokat)\\p{L}*|henkilötietoryhmät|kategorier av (?:person)?uppgifter|(?:categories|types|kinds) of (?:the )?(?:personal )?(?:data|information)',
  ],
  [
    'F20',
    '(?:mitä|millaisia|mitkä) (?:kaikkia )?(?:henkilö)?tie(?:toja|dot|tojasi|tosi).{0,50}|(?:rekisteriin |järjestelmään )?(?:tallennettavat|tallennetut|kerättävät|kerätyt|käsiteltävät|saadut) .{0,20}tie\\p{L}*|(?:mitä|millaista) tietoa.{0,40}|(?:information|data|details) (?:we|that we|which we) (?:collect|hold|store|process|keep|have).{0,20}|tietojen sisältö|rekisterissä (?:olevat|käsiteltävät) tiedot',
  ],
  [
    'F29',
    'missä järjestelm\\p{L}*|(?:käytössä olevat |käytetyt )?(?:ohjelmat|ohjelmistot|järjestelmät)|(?:vilka|i vilka) (?:system|program)|(?:which|what) (?:systems?|programs?|tools)',
  ],
  ['F30', 'missä (?:tiedot )?(?:sijaitse\\p{L}*|ovat|säilytetään)|var (?:finns|förvaras)(?: uppgifterna)?'],
  [
    'F38',
    '(?:miten|kuinka) .{0,20}(?:suoja|turva)\\p{L}*(?: \\p{L}+)?|hur (?:skydda|säkra)\\p{L}*.{0,30}|how (?:do )?(?:we |is |are )?.{0,20}(?:protect|secure|safe)\\p{L}*.{0,20}',
  ],
  [
    'F07',
    '(?:tietosuoja|rekisteri)-?asioista (?:vastaa|huolehtii)|(?:tietosuoja|rekisteri)-?asiat|(?:svarar|ansvarar) för (?:dataskydd|register)\\p{L}*|(?:data protection|privacy) (?:contact|matters|questions)',
  ],
  [
    'F09',
    'kenen vastuulla|vastuu(?:taho|t)|(?:rekisteristä|tiedoista) vastaava henkilö|vem (?:har|bär) ansvaret|(?:the )?persons? in charge(?: of (?:the )?(?:register|data protection))?|whose responsibility',
  ],
  [
    'F04',
    '(?:kuka|mikä|kuka \\p{L}+) (?:vastaa|on) .{0,40}|kuka .{0,20}vastaa|(?:keitä|kuka) (?:me )?olemme|rekisterin (?:pitäjä|omistaja|ylläpitäjä)|vem (?:är|ansvarar|svarar).{0,40}|vilka (?:vi är|är vi)|om oss|who (?:we are|are we|is responsible|is the controller|controls).{0,30}|about us|(?:data )?controller(?: details| information)?',
  ],
  ['F10', '^rekisteri$|^registret$|^register$|rekisteri(?:n)? (?:otsikko|tunniste)'],
  [
    'F11',
    '(?:syntyvät|pidettävät|ylläpidettävät|omat|meidän) (?:henkilö)?rekisteri(?:t|mme)|(?:de )?register som (?:uppstår|förs)|registers (?:kept|created)',
  ],
  [
    'F51',
    '(?:asiakkaan|jäsenen|potilaan|käyttäjän|henkilön|asukkaan|osallistujan|kirjautujan)? ?oikeu(?:tesi|tenne|det)(?: ja .{0,30})?|(?:mitä|millaisia) (?:oikeuksia|voit) .{0,30}|(?:kundens|medlemmens|patientens) rättigheter|vad (?:kan|får) du.{0,30}|what (?:can|may) you .{0,30}|(?:your )?(?:choices|rights)(?: and .{0,20})?',
  ],
  [
    'F02',
    '(?:laatimis|päivitys|muutos|julkaisu)(?:pvm|päivä|aika)\\p{L}*|(?:viimeksi |viimeisin )(?:päivitetty|muutettu|muutos|päivitys)|(?:viimeisin )?versio|version|voimaantulo|giltig från|ändrad|valid from|date of (?:this )?(?:notice|policy)',
  ],
]
