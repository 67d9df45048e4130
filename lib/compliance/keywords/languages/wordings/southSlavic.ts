import type { Wordings } from '../../wordings';

/** Croatian and Serbian differ in the letters more than in what people say. */
const SERBO_CROATIAN = {
	words:
		'odjavi me, odjavite me, odjavljujem se, odjaviti, odjaviti se, odjavljivanje, odjavite, ukloni, ukloni me, uklonite me, uklonite, obriši me, obrišite me, obriši, obrišite, izbriši me, izbrišite me, izbriši, prekid, prekinite, prestani, prestanite, otkaži, otkažite, otkazujem, otkazivanje, otkaži pretplatu, povlačim suglasnost, povlačim saglasnost, povlačim pristanak, opoziv, stop sms, isključi, isključite, deaktiviraj, skini me, skinite me',
	dismissals:
		'ne hvala, hvala ne, nisam zainteresiran, nisam zainteresirana, nisam zainteresovan, nisam zainteresovana, ne zanima me, ne interesuje me, nezainteresiran, nemam interesa, ne želim, ne zelim, neću, necu, ne treba, ne treba mi, dosta, dosta je, dosta više, dovoljno, nikad, nikad više, nikada više, više ne, ne više, spam, reklama, blokirano, blokiran, blokiram, odbijam, odbij, odjebi, odjebite, jebite se, nosi se, nosite se, gubi se, gubite se, briši, marš, ostavi me, ostavite me, ne pišite, ne piši, ne zovite, ne uznemiravaj, ne uznemiravajte, ne smetaj, ne smetajte, bez reklama, bez poruka, prevara, kraj, greška, pogreška, ne trebam, ne treba hvala, goni se, gonite se, smetate mi, blokirani ste, blokirao sam vas',
	refusals: `
		ne|nemoj*|više|nikad|nikada|prestan* mi|više|da|nam|me|molim … šal*|salj*|slat*|pošilj*|piš*|pis*|kontakt*|javlj*|zov*|zvat*|uznemir*|smeta*|dosađ*|dosad*|gnjav*|posla*
		ne šalj*|salj*|pišite|piši|kontaktira*|zovite|zovi|uznemirav*|smetaj*|javljaj*|gnjavi*
		nemoj* … slati|pisati|sms*|zvati|javljati|da
		prestan*|prekin* … slati|slat|šaljete|pisati|pisat|sms*|spam*|poruk*|s|sa|da|mi|me|uznem*
		prestan*
		ne|nisam|nismo|neću|necu … želim|zelim|zelimo|želimo|poruk*|sms*|reklam*|primati|zainteres*|htio|dobija*|dobiva*
		ne želim|zelim|želimo|zelimo
		neću|necu
		bez|dosta|nikakve|nema više|vise? poruk*|sms*|reklam*|spam*
		dosta … je|mi|više
		odjav*
		ukloni*|obriši*|obrisi*|izbriši*|izbrisi*|makni*|maknit*|skini*|skinit*|zaboravi*|briši* me|moj|nas|ovaj|moje|sa|s broj|podat*|popisa|liste?
		obrisati|izbrisati|ukloniti|obrišite … broj
		s|sa|iz vaš*|vas*|popisa|liste|ove|baze popisa|liste|baze?
		pogrešan|pogresan|krivi|kriv|krivu|pogrešnu broj|osob*
		pogriješ*|pogrijes*|pogreš*|pogres* … broj*|ste
		to|ovo nije moj|taj|njegov
		nije moj|ovo|to broj
		odakle|kako|tko|ko|gdje|gde … moj|broj
		nikad|nikada|nisam … prijav*|pretplat*|pristao|pristala|dao|dala|tražio|tražila
		ostav* me|nas na|u miru
		u|na miru
		pust* me|nas … miru
		jebi*|jebe*|odjeb*|jebem
		idi*|idite|nosi*|gubi* u|se|do|k … pičk*|picku|kurac|vrag*|majčinu|mater|pakao
		gubi* se
		dosađ*|dosad*|gnjav*
		nisam|ne zainteres*|interes*|zanima
		spam*
		prijav*|žalb*|zalb*|tuž*|tuz* … policij*|hakom|azop|vas|inspekcij*|rate*|povereni*|akos
		policij*
		odvjetnik*
		advokat*
		gdpr
		blokira* … broj|vas|ovaj
		povlač*|povlac*|opoziv* … suglas*|saglas*|pristan*|privol*
		otkaz*|otkaž* … pretplat*|poruk*|sms*|uslug*
		ne hvala
		umro|umrla|preminu*
		uznemir*
		nisam … vaš|vas|više klijent*|kupac|korisnik
			kriv*|pogreš*|pogres* ste? broj|osob*
			niste dobili|dobio pravu|pravog|pravi osobu|broj
			smeta* mi|nam
		`,
	harmless:
		'ne prestaj*|prekidaj*|odjav*|brišite|briši|otkaz*, nemoj* prestati|odjav*|brisati|zaboraviti|brinuti, ne želim … odjav*|otkazati|prekinuti|luk, ne mogu … pisati|doći|zvati, autobusna|bus stanica, otkaz* termin|narudžb*|rezervacij*|porudžb*|moj|moju, makni* luk, ukloni* luk, kraj mjeseca|meseca|tjedna|godine, non stop, stop ili, nema problema|veze, ne|nemoj* mog*|možem|smij*? prestat*|prestaj*|prekin*|odjavlj*',
	courtesy:
		'molim, molim vas, molim te, hvala, hvala lijepa, hvala lepo, puno hvala, hvala unaprijed, hvala unapred, dobar dan, dobro jutro, dobra večer, dobro veče, bok, zdravo, lp, pozdrav, lijep pozdrav, srdačan pozdrav, ugodan dan, odmah, sada, sad, poruke, sve, svi, točka, tačka, uskličnik, uzvičnik, oprostite, izvinite, sms, više',
};

export const SOUTH_SLAVIC: readonly Wordings[] = [
	{ language: 'hr', ...SERBO_CROATIAN },
	// Serbian, in Cyrillic; what is in Latin letters is above.
	{
		language: 'sr',
		words:
			'одјави, одјави ме, одјавите ме, одјављујем се, одјавити се, одјављивање, уклони, уклоните ме, уклони ме, обриши, обриши ме, обришите ме, прекини, прекините, престани, престаните, откажи, откажите, откажи претплату, повлачим сагласност, повлачим пристанак, искључи, искључите, стоп смс',
		dismissals:
			'не хвала, хвала не, нисам заинтересован, нисам заинтересована, не занима ме, не интересује ме, не желим, нећу, не треба, не треба ми, доста, доста је, довољно, никад, никад више, више не, не више, спам, реклама, блокирано, блокирам, одбијам, губите се, марш, оставите ме, не пишите, не зовите, не узнемиравајте, не сметајте, без реклама, без порука, превара, dosta, dosta više, доста више, marš, maršs, greška, грешка, блокирани сте',
		refusals: `
			не|немој*|више|никад|никада ми|више|да|нам|ме|молим … шаљ*|слат*|пиш*|контакт*|јављ*|зов*|звати|узнемир*|смета*|досађ*
			не шаљ*|пишите|пиши|контактира*|зовите|узнемирав*|сметај*
			немој* … слати|писати|звати|да|смс*
			престан*|прекин* … слати|шаљете|писати|поруке|са|да|ми|узнем*
			престан*
			не|нисам … желим|порук*|реклам*|примати|заинтерес*|добија*
			не желим|желимо
			нећу
			без|доста|никакве|нема више? порук*|смс*|реклам*|спам*
			одјав*
			уклони*|обриши*|избриши*|скини*|заборави* ме|мој|нас|овај|моје|са|број број?
			са|из ваш*|листе|списка|ове
			погрешан|погрешну број|особ*
			погреш* … број*|сте
			није мој|ово|то број?
			одакле|како|ко|где … мој|број
			никад|нисам … пријав*|претплат*|пристао|дао|дала|тражио
			остав* ме|нас на|у миру
			на|у миру
			пуст* ме … миру
			јеб*
			губи* се
			идите|иди у|до|к
			нисам заинтерес*
			спам*
			пријав*|жалб*|туж* … полициј*|вас|инспекциј*
			адвокат*
			блокира* … број|вас
			повлач* … сагласн*|пристан*
			откаж*|отказ* … претплат*|порук*|услуг*
			узнемир*
		`,
		harmless:
			'не престај*|прекидај*|одјав*|брин*, немој* престати|одјав*, не желим … одјав*|отказати, не могу … писати|доћи, откаж* термин|наруџб*|резервациј*|мој, уклони* лук, нон стоп, стоп или, нема проблема, ne|nemoj* mog*|možem? prestat*|prestaj*|prekin*|odjavlj*, не|немој* мог*|можем? престат*|престај*|прекин*',
		courtesy:
			'молим, молим вас, хвала, хвала лепо, пуно хвала, хвала унапред, добар дан, добро јутро, здраво, поздрав, срдачан поздрав, одмах, сада, сад, поруке, све, тачка, узвичник, извините, смс, више',
	},
	// Slovenian
	{
		language: 'sl',
		words:
			'odjavi me, odjavite me, odjavljam se, odjaviti, odjavljam, izbriši me, izbrišite me, izbriši, izbrišite, odstrani me, odstranite me, odstrani, prekliči, prekličite, preklic, preklicujem, prekliči naročnino, prekinite, prekini, nehaj, nehajte, prenehaj, prenehajte, ustavi, ustavite, končaj, stop sms, umik soglasja, umikam soglasje, izklopi',
		dismissals:
			'ne hvala, hvala ne, ne zanima me, me ne zanima, ni me zanima, nisem zainteresiran, nisem zainteresirana, ni interesa, nočem, ne želim, ne želim več, ne rabim, dovolj, dovolj je, dosti, dost, nikoli več, nikoli, nič več, ne več, spam, oglas, reklama, blokirano, blokiran, blokiram, zavračam, pojdite stran, spelji se, spelji, odjebi, pusti me, pustite me, pustite me pri miru, ne pišite, ne piši, ne kličite, ne motite, ne moti, brez oglasov, brez sporočil, prevara, konec, nimam interesa, ni me briga',
		refusals: `
			ne|nikoli|več mi|več|me|nam|prosim … pošilj*|posilj*|piš*|pis*|kontakt*|klič*|klic*|motit*|nadlegu*|sporoč*
			ne pošilj*|posilj*|piši*|pisi*|kontaktir*|kličit*|moti*|nadleg*
			nehaj*|prenehaj*|ustavi*|prekin* … pošilj*|posilj*|pisat*|sms*|s|z|sporoč*|mi|me|nadleg*
			nehaj*|prenehaj*
			nočem|nocem
			ne|nisem … želim|zelim|želimo|zanima|zainteres*|naročil*|rabim
			nič|nobenih|brez|nobenega več|vec? sporoč*|sms*|oglas*|reklam*|spam*
			odjav*
			izbriši*|izbrisi*|odstrani*|zbriši*|zbrisi*|pozabi*|črtaj* me|mojo|moje|mi|nas|to|iz številk*|stevilk*|podatk*|seznama?
			iz|s vaš*|vas*|seznama|tega|baze seznama|baze?
			napačn*|napacn* številk*|stevilk*|oseb*
			zmotil*|zgreš* … številk*|ste|se
			to ni moja|prava
			ni moja številk*
			kje|kako|kdo|od … mojo|moja|številk*
			nikoli|nisem … prijav*|naroč*|soglaš*|dal|dala
			pusti* me|nas pri|na|v
			pri|v miru
			pojdi* k|v|stran … vragu|hudiču|pekel|rit?
			odjeb*
			spelji*
			dovolj … imam|je|vaših
			nadleg*
			spam*
			prijav*|pritož*|tož* … policij*|inšpek*|vas|pooblašč*|akos|tožil*
			odvetnik*
			gdpr
			blokira* … številk*|vas
			umik*|preklic* … soglasj*|privol*
			preklič*|odpov* … naročnin*|sms*|sporoč*
			umrl*
		`,
		harmless:
			'ne nehaj*|prenehaj*|odjav*|pozabi*, nočem … odjav*|zamudi*, ne morem … priti|pisati|klicati, avtobus*, preklič* termin|naročil*|rezervacij*|moj*, odstrani* čebul*, konec meseca|tedna|leta, stop ali, ni problema|panike',
		courtesy:
			'prosim, prosim vas, hvala, hvala lepa, najlepša hvala, lepa hvala, hvala vnaprej, dober dan, živjo, dobro jutro, lp, lep pozdrav, pozdrav, lep dan, takoj, zdaj, sedaj, sporočila, vse, vsi, pika, klicaj, oprostite, sms, več',
	},
	// Macedonian
	{
		language: 'mk',
		words:
			'одјави ме, одјавете ме, одјави, одјавете, се одјавувам, одјавување, престани, престанете, прекини, прекинете, избриши ме, избришете ме, избриши, отстрани ме, отстранете ме, откажи, откажете, откажувам, стоп смс, запри, запрете, отпиши ме, odjavi me, otkazi, odjava, prestani, prestanete, prekini',
		dismissals:
			'не благодарам, не фала, не ме интересира, не сум заинтересиран, не сум заинтересирана, не сакам, не сакам повеќе, доста, доста е, доволно, никогаш, никогаш повеќе, не повеќе, спам, реклама, блокиран, блокирано, одбивам, остави ме, оставете ме, бегај, губи се, не пишувајте, не пишувај, не праќајте, не праќај, не вознемирувајте, без реклами, без пораки, измама, ne sakam, ne blagodaram, dosta',
		refusals: `
			не|немој*|повеќе ми|повеќе|ме|да … праќа*|праќај*|испраќа*|пишува*|контакт*|јавува*|вознемир*|праќате|пишувате|звон*
			не праќ*|испраќ*|пишувај*|контактирај*|вознемирув*|сакам
			ne prakj*|prak*|pisuv*|sakam
			престан*|прекин*|запр* … праќа*|пишува*|со|да|ми|смс*|порак*|испраќа*
			престан*
			не сакам*
			без|доста|повеќе|нема повеќе|со? порак*|реклам*|смс*|спам*
			одјав*
			избриш*|отстран*|тргн*|заборав* ме|мојот|мојот|го|бројот|од број*|мојот?
			од листата|вашата|вашиот|базата
			погрешен|погрешна|грешен број|личност
			згреш*|погреш* … број*|сте
			не е мој|мојот
			од каде|кој|како … мојот|бројот|број
			никогаш|не … пријав*|согласи*|побара*
			остав* ме|не|нѐ на
			на мира
			оди*|одете во|по
			губ* се
			не|сум … интерес*|заинтерес*
			спам*
			пријав*|туж* … полициј*|ве|инспек*
			адвокат*
			блокира* … број*|ве
			повлек* … согласн*
			откаж*|откаж* … претплат*|порак*|услуг*
			вознемир*
			грешка|погрешен број
		`,
		harmless:
			'не престан*|прекин*|одјав*|запира*, не сакам … одјав*|откаж*, не можам … дојдам|пишувам, откаж* термин*|нарачк*|резервациј*|мојата|мојот, нон стоп, нема проблем|гајле, стоп или, отстран* кромид*',
		courtesy:
			'ве молам, те молам, молам, благодарам, фала, ви благодарам, многу благодарам, добар ден, здраво, поздрав, срдечен поздрав, веднаш, сега, пораки, сите, сè, се, точка, извинете, смс, повеќе, blagodaram, fala, ve molam',
	},
	// Bulgarian
	{
		language: 'bg',
		words:
			'отпишете ме, отпиши ме, отписвам се, отпишете, да се отпиша, спри, спрете, спиране, прекрати, прекратете, прекратяване, премахни, премахнете ме, премахни ме, премахване, изтрий, изтрийте ме, изтрий ме, изтрийте, изтриване, отмени, отменете, отмяна, откажи, откажете, отказвам се, отказвам, откажи абонамент, оттеглям съгласието си, стоп смс, край, изключи, изключете, деактивирай, spri, sprete, otkaz, otpishete me, otpishi',
		dismissals:
			'не благодаря, не мерси, благодаря не, не ме интересува, не съм заинтересован, не съм заинтересована, нямам интерес, без интерес, не желая, не искам, не искам повече, не е нужно, не ми трябва, стига, стига вече, достатъчно, достатъчно вече, никога, никога повече, повече не, не повече, спам, реклама, блокиран, блокирано, блокирам, остави ме, оставете ме, махай се, махайте се, разкарай се, разкарайте се, изчезвайте, не пишете, не пиши, не изпращайте, не звънете, не безпокойте, не ме безпокойте, без реклами, без съобщения, измама, ne blagodarya, ne iskam, ne zhelaya, stiga, грешка, не съм съгласен, не съм съгласна, имате грешка, не ми трябват, няма да купувам, не ме занимавайте, омръзна ми, не съм аз, ще се оплача',
		refusals: `
			не|недей*|никога|повече|моля ми|ме|повече|да|ни … изпращ*|пращ*|пиш*|контакт*|звън*|безпок*|притесн*|търс*|тормоз*|смс*|обажда*
			не изпращ*|пращ*|пишете|пиши|безпок*|звънете|тормоз*
			недей* … праща*|изпраща*|пише*|да|звън*|безпок*
			спр*|престан*|прекрат* … да|с|изпращ*|пращ*|пиш*|съобщен*|смс*|реклам*|спам*|тези|ми|ме
			престан*
			спрете
			не желая|искам|жела*|иска*
			ne iskam|zhelaya|jelaya|izprashtayte|prashtayte|pishete|me
			без|стига|никакви|повече|няма повече|с|вече? съобщ*|реклам*|смс*|спам*
			отпиш*
			отпис*
			да се отпиша
			премахн*|изтри*|махн*|заличе*|изваде*|забрав* ме|номера|ми|моя|от|телефона номер*|моя|ми|списък*?
			от списъка|вашия|базата|вашата
			грешен|сбъркан|сгрешен|объркан номер|човек
			объркали|сбъркали|грешка … номер*|сте|е
			сте|си объркали|сбъркали|сгрешили
			това не е моят|номерът
			не е моят|мой номер*
			откъде|от|кой|как … номер* ми|моя
			откъде|кой … номера
			никога|не … съм|съглася* … абонир*|записв*|съглася*|давал*|искал*
			не съм … абонир*|записв*|давал*|искал*|съгласяв*
			остав* ме|ни на|намира
			на мира
			мах* се
			разкар* се
			върв* по|на дяволите
			майната ви
			еба*
			не|нямам … интерес*
			спам*
			жалб*|съоб*|оплач*|подам … кзп|кзлд|полиция*|крс|вас
			кзлд
			кзп
			gdpr
			адвокат*
			блокир* … номер*|ви
			оттегл* … съглас*
			откаж*|отказ*|прекрат* … абонамент*|съобщ*|услуг*|от
			почина*
			тормоз*
			не ме|ни занимавай*|търсете|тормозете|безпокой*
			омръзна ми|ни|вече
			омръзнахте ми
			ще се|ви оплача|съдя|докладвам
		`,
		harmless:
			'не спира*|прекратява*|отказва*|отписва*|забравя*, не искам … отпиша|откажа|лук|спир*, не мога … пиша|дойда|звънна, откаж*|отмен* час*|поръчка*|резервация*|моята|моя, спирка, махн* лука, край на, нон стоп, стоп или, няма проблем, не се притесн*, не мога|можем да спра*|престан*, не спирайте|спирай',
		courtesy:
			'моля, моля ви, моля те, благодаря, благодаря ви, много благодаря, мерси, предварително благодаря, здравейте, здрасти, добър ден, добро утро, добър вечер, поздрави, с уважение, приятен ден, хубав ден, веднага, сега, незабавно, съобщения, съобщенията, всичко, всички, точка, удивителен знак, извинете, смс, абонамент, вече, molya, blagodarya, merci',
	},
];
