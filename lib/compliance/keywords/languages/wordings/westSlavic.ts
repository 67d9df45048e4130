import type { Wordings } from '../../wordings';

export const WEST_SLAVIC: readonly Wordings[] = [
	// Polish
	{
		language: 'pl',
		words:
			'rezygnacja, rezygnuje z sms, wypisanie, wypisuję się, wypisać, wypiszcie mnie, wypisz mnie, usuń, usuń mnie, usuńcie mnie, usunąć, usuń numer, wyrejestruj, wyrejestrować, wyrejestruj mnie, odwołuję zgodę, cofam zgodę, wycofuję zgodę, wycofanie zgody, odsubskrybuj, anuluj subskrypcję, anulować, zrezygnuj, zakończ, stop sms, stopsms, dezaktywuj, dezaktywacja, wyłącz, wyłączcie, odwołać, wypowiadam, sprzeciw, koniec sms',
		dismissals:
			'nie dziękuję, nie dzięki, dziękuję nie, dzięki nie, nie jestem zainteresowany, nie jestem zainteresowana, nie zainteresowany, niezainteresowany, niezainteresowana, nie interesuje mnie to, nie interesuje, brak zainteresowania, nie chcę, nie chce, nie życzę sobie, dość, dosyć, wystarczy, starczy, nigdy więcej, nigdy, więcej nie, spam, śmieci, reklama, zablokowany, zablokowane, zablokowano, blokuję, odmawiam, odmowa, odrzucam, spadaj, spadajcie, spieprzaj, spieprzajcie, odwal się, odwalcie się, odczep się, odczepcie się, wypad, wypierdalaj, wypierdalać, bez reklam, bez sms, nie pisz, nie piszcie, nie dzwoń, nie wysyłać, nie przeszkadzać, nie potrzebuję, oszustwo, won, przestań, przestańcie, daj spokój, dajcie spokój, zostaw mnie, zostawcie mnie, skończcie, proszę przestać, koniec tego, prosze przestac, koniec z tym, nie kontaktować się, idźcie w cholerę, zły adresat, zła osoba, nie ma tu takiej osoby, nie znam, odmawiam zgody',
		dismissalsThere: 'koniec z tym',
		refusals: `
			nie|nigdy|proszę|juz|już mi|do|nam|już|proszę|więcej|nie|ani … pisz*|wysył*|przysył*|wysyl*|przysyl*|kontakt*|dzwoń*|dzwon*|nękaj*|nekaj*|spam*|sms*|napast*|zawracaj*|przeszkadzaj*|ślij*|slij*
			nie|nigdy pisz*|wysył*|wysyl*|przysył*|przysyl*|kontaktuj*|nękaj*|nekaj*|niepok*|ślij*
			proszę|prosze|prosimy … nie wysył*|przysył*|pisać|kontaktować|dzwonić|niepokoić
			proszę|prosze … o? usuń*|usun*|wypis*|wykreśl*|wyrejestr*|zaprzest*|zaprzestanie|rezygn*
			przesta* … pisać|wysyłać|pisac|wysylac|nękać|sms*|spam*|mi|do|mnie
			przestań*
			zaprzest*
			skończ*|koniec|dość|dosyć z|tych|już … sms*|wiadomoś*|spam*|tym|reklam*
			nie chc*|życz*|zycz*|potrzebuj*|zgadz*|wyraż*|wyraz*|jest* … sms*|wiadom*|reklam*|otrzym*|dostaw*|sobie|już|więcej|zgody|na|zainteres*|żadn*|od
			nie chc*
			nie życz*
			żadnych|zadnych|bez … sms*|wiadomoś*|reklam*|spamu
			więcej nie
			nie interes*|zainteres*
			niezainteres*
			usuń*|usun*|wykreśl*|wykresl*|skasuj*|wyrzuć*|wymaż*|zapomnij* mnie|mój|moj|mojego|ten|moje|numer|nas|o numer*|dane|telefon|z|listy?
			usuń*|usun*|wykreśl*|skasuj* mnie|mój|moj|moje|numer
			wypis*|wykreś*|wyrejestr* mnie|się|sie|z|mój
			z listy|bazy|waszej|tej|państwa listy|bazy|danych
			zły|zly|błędny|bledny|nie|niewłaściwy ten|mój|moj? numer*|osoba
			pomyłk*|pomylk*
			pomylił*|pomyli* numer*|pan|się|sie
			to nie jest|mój|moj|ten numer|mój|moj
			skąd|skad … mój|moj|numer|dane
			kto … dał|dal|podał|podal … numer
			nie|nigdy … zapisywał*|wyrażał*|wyrażam|podawał*|zgadzał*|zamawiał*|prosił*|zgody
			zostaw*|daj* mnie|mi|nam|święty|swiety … spokoju|spokój|spokoj
			zostaw* mnie
			daj* mi|nam? spokój|spokoj
			odwal*|odczep*|odpierdol*|odpieprz*|spierdal*|spieprz*|wypierdal*|spadaj*|odpuść*
			pierdol*
			idź*|idz* do|w|stąd diab*|cholery|piekła
			zamkni* się|mordę
			mam|mamy dość|dosyć|dosc
			nękan*|nękaj*|nekan*|napast*
			spam*
			zgłosz*|zgłasz*|zglasz*|skarg* … uke|uodo|uokik|policj*|was|prokurat*|to|spam
			uodo
			uokik
			rodo
			prawnik*|adwokat* … skontakt*|zgłos*|moj*|mój
			mój|moj prawnik|adwokat
			pozew
			podam … do sądu|sadu
			do sądu
			blokuj*|zablok* … numer|was|ten
			cofam|wycof*|odwoł* … zgod*
			rezygn*
			anuluj*|wyłącz*|zrezygn* … subskryp*|sms*|powiadom*|usług*
			nie dzięk*|dziek*
			nie jestem … klient*
			nie żyje
			bez mojej zgody
			sprzeciw*
			proszę|prosze|prosimy już|natychmiast? przestać|zaprzestać|skończyć|przestac
			proszę|prosze|prosimy|chcę|chce mnie|się|sie|nas? wypisać|usunąć|wykreślić|skreślić|wypisac|usunac
			nie kontaktować|dzwonić|pisać|wysyłać|przysyłać się|do|mi|więcej?
			idźcie|idź|spadajcie w|do|na cholerę|diabła|drzewo
			zły|zła|błędny|niewłaściwy adresat|osoba|odbiorca
			nie ma tu|takiej osoby|takiej
			odmawiam|odmawiamy zgody|kontaktu|otrzymywania
		`,
		harmless:
			'nie przest*|rezygn*|usuw*|wypis*|anul*|kończ*|zatrzym*|stop, nie chc* … rezygn*|wypis*|anul*, nie mog* … pisać|dzwonić|przyjść|być|przyjechać, nie ma problemu|za, nie szkodzi, usuń* cebul*|zamówi*, anuluj* wizyt*|zamówi*|rezerwacj*|moją|moje, koniec miesiąca|tygodnia|roku|świata|września, przystanek, nie mart*|zapomnij*, non stop, na koniec, nie chc* … cebul*',
		courtesy:
			'proszę, bardzo proszę, poproszę, dziękuję, dziękuje, bardzo dziękuję, dzięki, dziekuje, z góry dziękuję, pozdrawiam, pozdro, dzień dobry, witam, cześć, dobry wieczór, miłego dnia, natychmiast, teraz, już, wiadomości, sms, smsy, smsów, wszystko, wszystkie, kropka, wykrzyknik, przepraszam, szanowni państwo, z poważaniem, subskrypcji, reklamy',
	},
	// Czech
	{
		language: 'cs',
		words:
			'odhlášení, odhlaste mě, odhlaste mne, odhlásit se, odhlašuji se, odhlašuji, odhlas mě, odhlaste, zrušit odběr, zrušte odběr, zrušení, zrušte, odvolávám souhlas, odvolat souhlas, odstranit, odstraňte mě, odstranění, vymazat, vymažte mě, vymažte, smazat, smažte mě, smažte, odregistrovat, ukončit, ukončete, ukončení, stop sms, přestaňte, přestaň, vypnout, vyřadit, vyřaďte mě, deaktivovat, už nikdy, neposílejte, neposílat, nepište, nepsat',
		dismissals:
			'ne děkuji, ne díky, ne dekuju, děkuji ne, díky ne, nemám zájem, nemáme zájem, bez zájmu, nezajímá mě to, nezajímá, nechci, nechceme, nechci nic, dost, stačí, stačilo, už dost, to stačí, nikdy, nikdy více, nikdy víc, už ne, spam, reklama, zablokováno, blokuji, odmítám, nepřeji si, vypadněte, vypadni, táhněte, táhni, jděte pryč, dejte pokoj, dejte mi pokoj, neotravujte, neotravuj, nerušit, neruste, nevolejte, podvod, žádné sms, žádné reklamy, naser si, zmizte, nepotřebuji, konec s tím, nechte mě být, nechte me byt, seru na vás, nezájem, nezajem, blokuju, blokuji vás, to jsem ne já, to nejsem já, trapné, to není moje číslo, nedal jsem souhlas',
		refusals: `
			nepiš*|nepis*|neposíl*|neposil*|nekontakt*|neotrav*|nevolej*|neruš*|nezasíl*|nezasil*|neobtěž*|nesms*
			nechci|nechceme|nepřeji|nepreji|nepřejeme|nepotřebuji|nesouhlasím|odmítám
			už|uz|prosím nikdy|mi|ne … nepiš*|neposíl*|žádné
			žádné|zadne|žádná|bez další* sms*|zprav*|zpráv*|reklam*|spam*
			přesta*|presta* … psát|posílat|psat|posilat|otravovat|obtěžovat|sms*|s|mi
			přestaň*|prestan*
			nem* zájem|zajem
			nezajím*|nezajim*
			odhla* mě|mne|me|se|z
			odhlaš*|odhlas*
			smaž*|vymaž*|vymaz*|smaz*|odstra*|vyřaď*|vyrad*|vyškrt*|zapomeň* mě|mne|mé|mi|moje|me|moje|číslo|si|z číslo|cislo|údaje|seznam*|kontakt?
			smazat|vymazat|odstranit … číslo|cislo
			z|ze vaš*|vas*|tohoto|databáze|seznamu|databaze seznamu|databáze?
			špatn*|spatn*|chybn*|jiné číslo|cislo|osob*
			spletl*|omyl* … číslo|cislo|jste|se
			jste omyl*|spletli|špatně
			to není|neni moje|mé|to číslo?
			kde|jak|kdo … moje|mé|číslo|cislo
			nikdy|ne … nepřihl*|nesouhlas*|nedal*|neregistr*|neobjedn*|nepožád*
			neregistroval*
			nech* mě|mne|me|nás na|v|být pokoji|klidu
			dej* mi|nám? pokoj
			jdi|jděte|běž*|táhn* do|pryč|k prdele|háje|hajzlu|čertu|pekla
			do prdele|hajzlu
			naser* si
			drž* hubu
			mám|mam dost|plné
			otrav*|obtěž*|otravn*
			spam*
			stěž*|stížnost|nahlás*|ozn*|podám … úoou|čtu|polici*|úřad*|vás|čoi|uoou
			úoou
			gdpr
			právník*|advokát*
			trestní oznámení
			blok*|zablok* … číslo|vás|toto
			odvoláv*|odvol* … souhlas
			zruš*|ukonč*|zrus* … odběr|odber|sms*|zasílání|předplatné|registrac*
			nejsem … klient*|zákazník*
			zemřel*
			bez mého souhlasu
			nech* mě|mne|me|nás být|byt
			seru|kašlu na vás|to
			prosím|prosim o? vymazání|odhlášení|odstranění|vyřazení|vymazat|odhlásit|odstranit
			už|uz žádné|zadne|nechci sms*|zpráv*|reklam*
			tohle|toto|to není moje|mé|to číslo|cislo
			nedal|nedala|neudělil jsem souhlas
		`,
		harmless:
			'nepřest*|neodhla*|nerušte objednávku|neruš* objednáv*, nechci … odhlásit|zrušit|přijít|cibuli, nemohu|nemůžu … psát|volat|přijít, konec měsíce|týdne|roku|srpna, zastávka, zruš* objednáv*|rezervac*|termín|schůzk*|moji|moj|mou, odstra* cibul*, non stop, stop nebo, nevolej* zítra, nem* přestat|prestat, prosím|prosim vymazat|odstranit|zrušit objednávku|rezervaci|termín|druh*|položk*',
		courtesy:
			'prosím, prosim, prosím vás, prosim vas, děkuji, dekuji, děkuju, dekuju, díky, diky, moc děkuji, děkuji předem, mockrát děkuji, dobrý den, dobry den, ahoj, dobré ráno, dobrý večer, s pozdravem, hezký den, pěkný den, zdravím, ihned, okamžitě, hned, teď, už, zprávy, všechno, všechny, vše, tečka, vykřičník, omlouvám se, pardon, sms, odběr, reklamy',
	},
	// Slovak
	{
		language: 'sk',
		words:
			'odhlásenie, odhláste ma, odhlásiť sa, odhlasujem sa, odhlasujem, odhlás ma, odhláste, zrušiť odber, zrušte odber, zrušenie, zrušte, odvolávam súhlas, odvolať súhlas, odstrániť, odstráňte ma, odstránenie, vymazať, vymažte ma, vymažte, zmazať, zmažte ma, odregistrovať, ukončiť, ukončite, ukončenie, stop sms, prestaňte, prestaň, vypnúť, vyradiť, vyraďte ma, neposielajte, neposielať, nepíšte, nepísať',
		dismissals:
			'nie ďakujem, nie dakujem, nie vďaka, ďakujem nie, nemám záujem, nemáme záujem, bez záujmu, nezaujíma ma to, nezaujíma, nechcem, nechceme, dosť, stačí, stačilo, už dosť, to stačí, nikdy, nikdy viac, už nie, spam, reklama, zablokované, blokujem, odmietam, neželám si, vypadnite, vypadni, choďte preč, dajte pokoj, dajte mi pokoj, neotravujte, nerušiť, nevolajte, podvod, žiadne sms, žiadne reklamy, nepotrebujem, koniec s tým, nezáujem, nezaujem',
		refusals: `
			nepíš*|nepis*|neposiel*|nekontakt*|neotrav*|nevolaj*|neruš*|nezasiel*|neobťaž*|neobtaz*
			nechcem|nechceme|neželám|nezelam|nesúhlasím|odmietam|nepotrebujem
			žiadne|ziadne|bez ďalš*|viac? sms*|správ*|sprav*|reklam*|spam*
			presta* … písať|posielať|pisat|posielat|otravovať|sms*|s|mi
			prestaň*|prestan*
			nem* záujem|zaujem
			nezaujím*|nezaujim*
			odhlás*|odhlas* ma|mňa|sa|z
			odhlas*
			zmaž*|vymaž*|vymaz*|zmaz*|odstrá*|odstra*|vyraď*|vyrad*|vyškrt* ma|moje|mňa|číslo|z|si číslo|cislo|údaje|zoznam*?
			z|zo váš*|vas*|tohto|databázy|zoznamu|vašej
			zlé|zle|nesprávne|chybné číslo|cislo
			pomýlil*|pomylil*|omyl*
			to nie je moje|toto
			kde|ako|kto|odkiaľ … moje číslo|cislo
			nikdy … neprihl*|nesúhlas*|nedal*|neregistr*
			nech* ma|mňa|nás na|v pokoji
			daj* mi|nám? pokoj
			choď*|chod*|bež* do|preč|k riti|pekla|čertu|kelu
			do riti
			mám|mam dosť|dost|plné
			otrav*|obťaž*
			spam*
			sťaž*|nahlás*|oznám*|podám … polici*|úrad*|vás|soi
			gdpr
			právnik*|advokát*
			blok*|zablok* … číslo|vás
			odvol* … súhlas
			zruš*|ukonč*|zrus* … odber|sms*|zasielanie|predplatné
			zomrel*
			nech* ma|nás byť|byt
			prosím|prosim o? vymazanie|odhlásenie|odstránenie|vymazať|odhlásiť|odstrániť
		`,
		harmless:
			'neprest*|neodhl*, nechcem … odhlásiť|zrušiť|prísť|cibuľu, nemôžem … písať|volať|prísť, koniec mesiaca|týždňa|roka, zastávka, zruš* objednáv*|rezerv*|termín|stretnut*|moju|moj, odstrá* cibuľ*, stop alebo, nem* prestať',
		courtesy:
			'prosím, prosím vás, ďakujem, dakujem, vďaka, ďakujem pekne, ďakujem vopred, dobrý deň, dobry den, ahoj, dobré ráno, s pozdravom, pekný deň, ihneď, okamžite, hneď, teraz, už, správy, všetko, všetky, bodka, výkričník, prepáčte, pardon, sms, odber, reklamy',
	},
];
