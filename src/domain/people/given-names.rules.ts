import { fold } from '../../plumbing/text/fold.ts'

const common = `
aada aapo aaro aarne aatos ada adele agneta aila aili aimo aino airi akseli aku albert aleksander aleksandra aleksi alexander alexandra
alf alfred alice alina alma alpo alva amalia amanda amelia anders andreas anette anita anitta anja anna anne anneli annette anni annika
annikki annukka annu ansa anssi anton antti anu ari arja armas armi arne arthur arto arttu arvi arvo asko asta astrid atte aukusti aulis
auli aune axel barbro beata beatrice benjamin bengt benita bertel bertil birger birgit birgitta bjarne bo boris brita britta börje camilla
carina carita carl carl-gustav carola carolina caspar cecilia charlotta charlotte christa christel christer christian christina christine
claes clara clas dag dagmar dan daniel daniela daniella david denis dennis diana ebba edit edith edvard edvin eerik eerika eero eetu eeva
eevi eija eila eine einar eino eira eivor elena elias eliel elin elina elisa elisabet elisabeth elise elli elma elna elsa elsi elvi elvira
emil emilia emily emma emmi enni ensio erica erik erika eriikka erja erkki ernst esa esko essi ester esteri eva eveliina evert fanny fanni
felix filip fredrik fredrika frans gabriel gabriella georg gerd gunnel gunnar gunilla gunvor gustaf gustav göran göta hanna hannah hanne
hannele hannes hannu hans harald harri heidi heikki heini heino heinä helena helge heli helinä helka hella helle hellevi helmi helmer
helvi henna henni henri henrik henriikka henry herman hilda hilja hilkka hilla hilma hugo iida iiro iiris iivari ilari ilkka ilma ilmari
ilona ilpo ilse ilta immanuel immo ina inari inga inger ingeborg ingegerd ingela inger ingmar ingrid inka inkeri ira irene irina iris
irja irma irmeli isa isabel isabella isak ismo ivar jaakko jaana jacob jaana jakob jalmari jami jan jane janette jani janina janne janina
jari jarkko jarl jarmo jarno jasmin jasmine jenna jenni jenny jens jere jeremias jesse jessica joakim joel joel johan johanna johannes
john joni jonas jonatan joona joonas jorma josefin josefina jouko jouni juha juhana juhani juho jukka julia juliana julius juni juri jussi
justiina juulia juuso jyri jyrki jyrkki jörgen kaarina kaarin kaarle kaarlo kai kaija kaino kaisa kaisu kaj kalervo kalevi kalle karin
karita karl karoliina karri katariina kate katja katri katriina kauko kaukoa kauno keijo kenneth kerstin kerttu kerttuli kia kicki kiia
kim kimmo kira kirsi kirsti kjell klas klaus konsta kosti kristian kristiina kristina kristofer krister kullervo kustaa kyllikki kyösti lari
lars lasse laura lauri lea leea leena leevi leif leila leili lena lennart lenni leo leon leonard leonora lia liina liisa liisi lilian lilja
lilli linda linnea linus lisbet lisbeth lise loviisa lotta louise lucas lucia ludvig luka lukas lyydia maaria maarit maarit madeleine magnus
mai maiju maija maikki maila maini maire malin malla manu marcus maret margaret margareta margaretha margit margita margot mari maria mariana
marianna marianne marie mariella marika marina maritta marita marja marja-leena marja-liisa marjaana marjatta marjo marjukka marjut marketta
marko markku markus marlene martin martina martta martti mary mathias mathilda mati matias matilda mats mattias matti maunu maurits mauno
mauri max meeri meri merja merike merja mervi mia michael michaela mika mikael mikaela mikko mila milja milla mimosa minea minna minttu
mira mirja mirjam mirjami mirka mirkka mirva moa mona monica monika my märta nadja nanna natalia nea neea nelli niina niklas niko nikolai
nikolas nils nina noa noel noora nora nuutti oili ola olav olavi ole oliver olivia olli olof olga onerva onni orvokki oskar oskari ossi
osmo ossian otso otto outi paavali paavo paivi pasi patricia patrick patrik paul paula pauli pauliina paulina pekka pelle pentti per perttu
peppi pertti peter petra petri petrus petter petteri pia piia pinja pirita piritta pirjo pirkko pontus päivi päivikki pär raakel rabbe ragnar
ragnhild raija raila raili raimo raine rainer raisa rasmus ralf rauha rauli rauni rauno rebecka rebekka reetta regina reijo reima reino rene
riia riikka riina rikhard riku risto rita ritva robert robin roger roland rolf ronja roosa rosa rosanna roy rune ruben ruth runa ruut saana
saara saija saila saima saimi saini salla salme salomon sami sampo sampsa samu samuel samuli sandra sanelma sanna sanni santeri santtu sara
sari saskia satu saul sauli sebastian seija selja selma senja senni seppo severi sigrid silja silva simo simon sini sinikka sirkka siri sirja
sirkku sirpa siru sisko sofia sofie sohvi soile soili solveig sonja sointu stefan stella sten stig stina sture sulo susan susanna susanne
suvi suoma svante sven svea sylvi sylvia synnöve säde taavi taavetti taina taisto taito tanja tapani tapio tarja tarmo taru tatiana tatu tea teemu
teija teijo teo tellervo teppo terhi tero tertta terttu tessa thea therese theo thomas thor tia tiia tiina tilda timi timo tiinu tinja titta
tobias toini toivo tom tomas tomi tommi toni tor tora torbjörn tore torsten torvald touko tove tuija tuire tuomas tuomo tuire tuulia tuuli tuulikki
tyyne tyko tytti ulf ulla ulla-maija ulpu ulrik ulrika unna unto uolevi urho urpo ursula usko uuno vaito valdemar valter valtteri veera veijo
veikko veli vendla venla verna verneri veronica veronika vesa vieno viivi vilho vilhelm vilhelmiina vilja viljami viljo vilma ville vilppu vincent viola
viktor viktoria virpi virva virve vuokko väinö wilhelm wilma yngve yrjö åke åsa östen elsie ahmed mohammed mohamed muhammad ali fatima anastasia
dmitri ivan igor natalya olena oleksandr sergei svetlana tatjana vladimir yulia john james robert michael mary jennifer george charles emily sarah
kristel kadri tiit toomas urmas jüri mart andrus piret kaire
oona riitta antero kari ella ellen luca niilo nooa siiri aurora saga lumi isla tuula håkan björn maj-britt maj-lis maj topi topias roope
miro miska kasper sakari pyry kaapo veeti eemeli iisakki aava alisa aliisa ellinoora ennika fiona freja greta hertta ida jemina jooa
josefine juuli kaisla kiira lauha lumia lyyli maisa matleena meija mette moona mirella muusa neela nella nelly nette noemi pihla ramona
reija ruusu saaga salli sallamari santra seela seita sienna silvia siviä sofi taimi tuuva vanamo varpu venni vivian aapeli aarni aatu
akusti albin alex alvar anttoni antton aslak benjam brage casper daavid eeli eelis eemil eerikki emppu erno ernesti hannu-pekka heimo
henrikki hermanni iivo ilja ilmo isko jaakob jalo jeri jimi jonne jooel joose joosua josua juha-pekka juho-matti jukka-pekka julle kaapro
kaius kasperi kaspian kimi konrad kuisma kurt lassi lauritz lenny luukas manne matthias melker mico miika miikael miikka miihkali milo
milan mikki niilas niki noah okko oiva osku otto-ville paulus pekko petja rafael ramon ricky roni ronny sakke sasu taneli tarvo teukka
teuvo timotei tino tuukka tuure vertti vili villiam waltteri wiljami william sixten edla folke hjördis ingvar inge karl-erik karl-gustav
lisen marit-anne mathilde molly nanny ole-jonas rickard rut siv sonia stina-lisa sverker ture ulrica valborg vera viveka viveca
åke-rickard ylva yvonne zacharias anna-liisa anna-maija anna-kaisa anna-leena anna-mari anna-riikka anna-maria eeva-liisa eeva-kaarina
marja-terttu maija-liisa ritva-liisa tuula-maija sirkka-liisa ulla-riitta pirkko-liisa pirjo-riitta veli-matti veli-pekka juha-matti
olli-pekka antti-jussi matti-pekka heikki-pekka kari-pekka esa-pekka ossi-pekka eevastiina fransiska helli kirsti-liisa kirsi-marja lempi
lemmikki linnéa leeni marke marjo-riitta mielikki milka niini oivi pirre päivä sirpa-liisa soila terhikki tyyni venny vappu eljas ilppo
mooses nestori nyyrikki pentti-oskari risto-matti tauno tenho toimi torsti vihtori väinämö yrjänä aatami eeva-maija maria-liisa larissa
galina ludmila nadezhda ekaterina oksana iryna viktoriia andrii serhii volodymyr mykola omar hassan hussein abdi abdullah ibrahim yusuf
amina khadija zahra maryam leyla mehmet mustafa linh minh li-na maryna mark anthony kevin brian karen lisa nancy ava sophia liam jack
harry pille tiina-mai katrin kaja maarja merle aivar ants indrek jaan janek jaanus kalev kristjan margus meelis peeter priit raivo rein
riho sander siim tanel tõnu uku veiko
`
const known = new Set(common.trim().split(/\s+/).map(fold))

/** True for a given name common in Finland (Finnish, Swedish and some others), also one of two joined by a hyphen. In: one word. */
export function isGivenName(word: string): boolean {
  const small = word.toLowerCase()
  if (known.has(small)) return true
  const folded = fold(small)
  return known.has(folded) || (folded.includes(' ') && folded.split(' ').every((part) => known.has(part)))
}
