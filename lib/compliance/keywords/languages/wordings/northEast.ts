import type { Wordings } from '../../wordings';

export const NORTH_EAST: readonly Wordings[] = [
	// Finnish
	{
		language: 'fi',
		words:
			'lopettakaa, lopeta viestit, lopettaa, lopetan, lopetus, peruuttakaa, peruuta tilaus, peruutus, perukaa, peru tilaus, poista, poistakaa, poista minut, poistakaa minut, poista numeroni, poistakaa numeroni, irtisano, irtisanon, irtisanominen, eroan, keskeytä, estä, seis, lopeta sms, peruutan suostumukseni, perun suostumukseni, pysäytä, ei viestejä, lopettakaa viestit, peruutan tilauksen',
		dismissals:
			'ei kiitos, ei kiinnosta, en ole kiinnostunut, ei kiinnostusta, en halua, en halua enää, riittää, riittää jo, nyt riittää, tarpeeksi, ei enää, ei ikinä, ei koskaan, ei enää ikinä, ei tarvitse, ei tarvetta, roskaposti, roskapostia, mainos, spämmi, spam, estetty, kieltäydyn, häipykää, häivy, painukaa helvettiin, painu helvettiin, haistakaa paska, haista paska, jättäkää rauhaan, jätä rauhaan, turpa kiinni, huijaus, ei mainoksia, kielto, älkää häiritkö, älä häiritse, vittuun, suksikaa vittuun, en tarvitse, turha, häirintää, tämä on häirintää',
		dismissalsThere: 'loppu, pois',
		refusals: `
			älä|älkää|alkaa|ala enää|mulle|minulle|ikinä|koskaan|nyt|tänne … lähet*|lahet*|kirjoit*|viesti*|otta*|soit*|häirit*|tekstaa*|laitt*|laita|pistä*|spämm*|mainos*
			älä|älkää|alkaa|ala lähet*|lahet*|kirjoit*|häirit*|tekst*
			ei enää|mitään|yhtään|kiitos|lisää … viest*|mainos*|tekstar*|sms*|kiitos
			ei viestejä|mainoksia|tekstareita
			en|emme halua|haluamme|tahdo|toivo|halunnut|ole|tarvitse … viest*|mainos*|enää|vastaanot*|kiinnost*|sms*|tekstiv*|saada|teidän|antanut|tilannut
			en halua
			lopet* viest*|lähet*|nämä|tämä|jo|heti|sms*|mainos*|häirint*|se|tuo|tekstar*|minulle
			poist* minut|numero*|nimeni|tietoni|mut|listal*|tämä
			unohda* minut|numeroni
			listalta|listaltanne|rekisteristä*
			väärä numero|henkilö
			väärään numeroon
			ei ole minun|oikea numero*
			mistä|kuka|miten … numeroni|numeron|yhteystietoni
			en ole … tilannut|antanut|suostunut|pyytänyt|kiinnostunut
			jätt*|jätä|antakaa|anna minut|minun|mun|mut|meidät|olla? rauhaan|rauhassa|olla
			painu*|suksi*|haista*|mene* … helvet*|vittu*|paska*|hiiteen
			vittu
			kyllästy*
			ei kiinnosta*
			ei kiitos
			peru*|peruut*|irtisan* … tilau*|suostumu*|jäsenyy*|viest*
			spämm*
			roskapost*
			häiri*|ahdist* minua|tämä
			valit*|ilmoit*|teen … poliisi*|kuluttaja*|tietosuoja*|teistä|rikosilmoi*|traficom*
			rikosilmoitu*
			tietosuoja*
			gdpr
			lakimies*|asianajaj*
			estän|estetty|blokk* … numero*|teidät
			ilman suostumustani
			markkinointikielto*
			älkää|älä laittako|laita|laitella|laitelko viest*|enää|mitään|mulle|minulle
			ei|en ole kiinnostusta|kiinnostunut|asiakas
			älkää|älä soittako|soita|kirjoittako|kirjoita|viestittele*|ottako
			en tarvitse näitä|viestejä|mainoksia
			ei enää|enempää mainok*|viest*|sms*|tekstiviest*
		`,
		harmless:
			'älä|älkää lopeta|lopettako|peru|peruuttako|poista|unohda, en halua … lopettaa|perua|peruuttaa|sipulia, en voi|pääse … tulla|soittaa|kirjoittaa, ei ongelmaa|hätää|haittaa, bussi pysäkki, peru*|peruut* aika*|varau*|tilaukseni, poista sipuli*, ei enää sipulia',
		courtesy:
			'kiitos, kiitän, paljon kiitoksia, kiitos paljon, kiitti, kiitos etukäteen, olkaa hyvä, ole hyvä, ole kiltti, hei, terve, hyvää päivää, terveisin, hyvää päivänjatkoa, nyt, heti, viestit, viestejä, kaikki, piste, huutomerkki, anteeksi, sori, sms, mainokset',
	},
	// Estonian
	{
		language: 'et',
		words:
			'peata, peatage, peatada, lõpeta, lõpetage, lõpetada, loobun, loobuda, loobumine, katkesta, katkestage, tühistage, tühistan, tühista tellimus, eemalda, eemaldage, eemalda mind, eemaldage mind, kustuta, kustutage, kustuta mind, kustutage mind, võta mind maha, keeldun, stopp, ei soovi sõnumeid, lõpeta sms, tellimus lõpetada, võtan nõusoleku tagasi',
		dismissals:
			'ei aitäh, ei tänan, tänan ei, aitäh ei, ei huvita, mind ei huvita, ei ole huvitatud, pole huvitatud, pole huvi, ei soovi, ei taha, ei soovi enam, aitab, aitab küll, piisab, küllalt, mitte kunagi, ei iial, ei enam, rohkem mitte, spämm, spam, reklaam, rämps, blokeeritud, blokeerin, jäta mind rahule, jätke mind rahule, jätke rahule, kao ära, kaduge, käi perse, käige perse, mine perse, mine metsa, ärge saatke, ärge kirjutage, ära saada, ära kirjuta, ära tülita, ärge tülitage, ärge helistage, pettus, ei reklaamile, pole vaja, ei ole vaja, jäta rahule',
		refusals: `
			ära|ärge|arge mulle|enam|rohkem|palun|iial|kunagi … saat*|saada*|kirjut*|sõnum*|sonum*|helist*|tülit*|tulita*|kontakt*|spämm*|ühendust
			ära|ärge|arge saat*|saada*|kirjut*|helist*|tülit*|tulit*
			ei|mitte soovi|taha|ole|tahan|vaja … sõnum*|reklaam*|enam|rohkem|saada|huvit*|sms*|teie
			ei soovi|taha
			enam|rohkem|mitte mitte|ei|ühtegi? … sõnum*|sms*|reklaam*
			mitte ühtegi sõnum*
			lõpet*|lopet*|peata* … saatm*|sõnum*|sms*|see|ära|kohe|need|tülitam*|reklaam*|spämm*
			eemalda*|kustuta*|võtke|unusta* … mind|minu|number|numbri|nimekirjast|maha|andmed
			nimekirjast|andmebaasist
			vale number|numbri|inimene|numbrile
			ei ole|pole|see minu|õige number
			kust|kes|kuidas … minu|mu numbri|number
			pole|ei|kunagi … nõusolek*|tellinud|registreerin*|liitunud
			jät*|jäta mind|meid rahule
			mine|käi|käige|kao|minge perse|ära|põrgu|kuradile|metsa
			kopp|siiber|kõrini … ees|teist|sellest
			ei huvita
			pole|ei huvi*
			loobu*
			tühista* … tellimus*|nõusolek*
			spämm*
			kaeba*|teatan|kaebus* … politsei*|ttja|teie|tarbijakaitse|aki
			tarbijakaitse*
			gdpr
			advokaat*|jurist*
			blokeeri* … numbri|teid
		`,
		harmless:
			'ära|ärge lõpeta*|peata*|tühista*|unusta*|kustuta*, ei soovi|taha … loobuda|lõpetada|sibulat, ei saa … tulla|helistada|kirjutada, pole probleemi|midagi, bussi peatus, tühista* aeg|broneering*|tellimus, eemalda* sibul*',
		courtesy:
			'palun, palun väga, aitäh, tänan, suur tänu, tänan väga, tänades, tere, tere päevast, tere hommikust, tervitades, lugupidamisega, head päeva, ilusat päeva, kohe, nüüd, sõnumid, kõik, punkt, hüüumärk, vabandust, sms, reklaam, viivitamatult',
	},
	// Latvian
	{
		language: 'lv',
		words:
			'atteikšanās, atsakos, atrakstīties, atrakstīt mani, atrakstiet mani, atrakstiet, atrakstos, pārtraukt, pārtrauciet, pārtrauc, beidziet, beidz, izbeigt, izbeidziet, apturēt, apturiet, apturi, atceliet, atcelšana, atcelt abonementu, dzēst, dzēsiet, dzēsiet mani, izdzēst, izdzēsiet, izdzēsiet mani, noņemt, noņemiet mani, noņemiet, izslēgt, izslēdziet, atsaucu piekrišanu, atsaukt, nesūtiet, nesūti, nesūtīt, nerakstiet, stop sms, izņemiet mani',
		dismissals:
			'nē paldies, ne paldies, paldies nē, neinteresē, mani neinteresē, neesmu ieinteresēts, neesmu ieinteresēta, nav intereses, nevēlos, negribu, nevajag, man nevajag, pietiek, pietiks, gana, nekad, nekad vairs, vairs nē, vairs ne, spams, reklāma, mēstule, mēstules, bloķēts, bloķēju, atsakos no, lieciet mani mierā, liec mani mierā, ejiet prom, ej prom, ejiet dirst, ej dirst, ej bekot, vācieties, netraucējiet, netraucē, nezvaniet, krāpnieki, bez reklāmām, aizveries, nav vajadzīgs, nav vajadzīga, nav nepieciešams',
		dismissalsThere: 'beigas',
		refusals: `
			nesūt*|nesut*|neraksti*|neraksta*|netraucē*|netrauce*|nezvan*|nekontakt*
			nevēl*|nevel*|negrib*|nevajag … saņemt|sanemt|ziņ*|zinas|sms|reklām*|reklam*|vairs|jūsu|vairāk|neko
			nevēlos|nevelos|negribu
			vairs|nekad|lūdzu ne*|nesūt* … sūt*|ziņ*|sms
			vairāk|nekādas|bez|pietiek nekādas|reklām*|sms|ziņ*|ar? sms*|ziņ*|reklām*
			pārtrau*|partrau*|beidz*|izbeidz* … sūtīt|sutit|rakstīt|rakstit|ziņ*|sms|traucēt|spam*|šo
			dzēs*|izdzēs*|noņem*|nonem*|izņem*|svītro*|aizmirs* … mani|manu|numur*|no|datus
			atraksti*|atrakst*
			no saraksta|jūsu|sarakstiem|datubāzes
			nepareiz*|kļūd*|nepareizs|cits numur*
			kļūdījā*|sajaukuši … numur*
			tas nav mans
			nav mans numurs
			no|kur|kas|kā … manu numuru
			neesmu|nekad … piekrit*|pieteic*|devis|devusi|prasīj*|abonē*|ieinteres*
			liec*|liek* mani mierā|miera
			ej*|ejiet|vāc* prom|dirst|ellē|pie|bekot
			neinteres*
			apnik*
			atsakos no
			atsauc* … piekrišan*
			atcel* … abonement*|sms|ziņ*
			spam*
			sūdz*|ziņošu … polic*|ptac|dvi|par
			ptac
			gdpr
			advokāt*|jurist*
			bloķē* … numur*|jūs
		`,
		harmless:
			'nepārtrau*|neatcel*, nevēlos … atteikties|atcelt|sīpol*, nevaru … atnākt|zvanīt|rakstīt, nav problēm*, autobusa pietura, atcel* pierakst*|pasūtīj*|rezervāc*|manu, noņem* sīpol*, nē problēmu',
		courtesy:
			'lūdzu, ludzu, paldies, liels paldies, jau iepriekš paldies, sveiki, labdien, labrīt, labvakar, ar cieņu, jauku dienu, tūlīt, tagad, nekavējoties, ziņas, ziņojumi, visu, visas, punkts, izsaukuma zīme, atvainojiet, sms, reklāmas, vairs',
	},
	// Lithuanian
	{
		language: 'lt',
		words:
			'atsisakymas, atsisako, atsisakyčiau, nutraukite, nutraukti prenumeratą, nutrauk, nutraukiu, nutraukimas, atšaukti, atšaukite, atšaukiu sutikimą, atšaukiu, stabdyti, stabdykite, sustabdyti, sustabdykite, sustabdyk, baikite, baik, baigti, pašalinti, pašalinkite mane, pašalinkite, pašalink mane, ištrinti, ištrinkite mane, ištrinkite, ištrink mane, išbraukite mane, išbraukti, išregistruoti, išregistruokite mane, nesiųskite, nesiųsk, nesiųsti, nerašykite, stop sms, išjungti, atsisakau sms, nustokite',
		dismissals:
			'ne ačiū, ne aciu, ačiū ne, neįdomu, neidomu, man neįdomu, nedomina, manęs nedomina, nesidomiu, nenoriu, nebenoriu, nereikia, man nereikia, nebereikia, gana, užtenka, pakanka, niekada, niekada daugiau, daugiau ne, nebe, spam, šlamštas, reklama, užblokuota, užblokavau, blokuoju, palikite mane ramybėje, palik mane ramybėje, atstokite, atstok, dinkite, dink, eikit šikt, eik šikt, eikit velniop, eik velniop, netrukdykite, netrukdyk, neskambinkite, sukčiai, be reklamų, užsičiaupkite, atsikniskit, atsikniskite, atsiknisk, liaukitės, liaukis, užteks, pakaks, gana jau',
		dismissalsThere: 'pabaiga',
		refusals: `
			nesiųs*|nesius*|nesiunt*|nerašy*|nerasy*|netrukd*|neskamb*|nebesiųs*|nebesius*|neberašy*|neberasy*
			nenoriu|nebenoriu|nenorime|nepageidauju … gauti|žinuč*|zinuc*|sms|reklam*|nieko|jūsų|daugiau
			nenoriu|nebenoriu|nepageidauju
			daugiau|niekada|prašau|prasau|jokių|be|gana … ne*|žinuč*|sms|reklam*|spam*
			nusto*|baik*|nutrauk*|liauk* … siunt*|rašy*|žinuč*|sms|trukd*|spam*|mane|tai
			pašalin*|pasalin*|ištrin*|istrin*|išbrauk*|isbrauk*|išimk*|pamirš* … mane|mano|numer*|iš|duomen*|telefon*
			išregistr*|isregistr*
			iš sąrašo|saraso|jūsų|sąrašų
			neteising*|klaiding*|ne|blogas tas? numer*
			suklyd* … numer*
			ne mano numeris
			tai ne mano
			iš|kas|kaip|kur … mano numer*
			niekada|nesu|ne … sutik*|prenumer*|daviau|davęs|prašiau|registr*
			palik* mane ramyb*|ramyb
			eik*|eikit* velniop|šikt|po|nachui|na
			atstok*
			atsiknis*
			dinkit*
			neįdom*|neidom*
			nedomin*
			nusibod*
			atsisak*
			atšauk*|atsauk* … sutik*|prenumer*
			spam*
			skųs*|skund*|pranešiu … policij*|vvtat|jus|vdai|rrt
			vvtat
			bdar
			gdpr
			advokat*|teisinink*
			blok*|užblok* … numer*|jus
		`,
		harmless:
			'nenutrauk*|neatšauk*, nenoriu … atsisak*|atšauk*|svogūn*, negaliu … atvykti|rašyti|skambinti, nėra problem*, autobusų stotelė, atšauk* vizit*|užsakym*|rezervacij*|mano, pašalin* svogūn*',
		courtesy:
			'prašau, prasau, prašom, ačiū, aciu, labai ačiū, dėkoju, dekoju, iš anksto dėkoju, labas, sveiki, laba diena, labas rytas, labas vakaras, su pagarba, geros dienos, tuoj pat, dabar, nedelsiant, žinutės, viską, visas, taškas, šauktukas, atsiprašau, sms, reklamas, daugiau',
	},
	// Hungarian
	{
		language: 'hu',
		words:
			'leiratkozni, leiratkozás, leiratkozok, iratkoztassanak le, leiratkoztatás, lemondom, lemondani, lemondás, mondom le, töröljenek, töröljön, töröljetek, törlés, töröljék, törölj, töröljenek a listáról, visszavonom, visszavonás, visszavonom a hozzájárulásom, állítsák le, állítsa le, leállítás, álljanak le, hagyják abba, hagyja abba, hagyd abba, fejezzék be, fejezze be, kiiratkozás, kiiratkozom, tiltás, letiltás, letiltom, letiltani, nem kérem, ne küldjenek, stop sms, megszüntetés, elég volt, felmondom',
		dismissals:
			'nem köszönöm, köszönöm nem, kösz nem, nem kösz, nem érdekel, nem érdekelnek, nem vagyok érdekelt, nincs érdeklődés, nem kérek, nem kérek többet, nem akarom, nem akarok, nem szeretném, nem kell, elég, elég legyen, elég ebből, ebből elég, soha, soha többé, többet ne, többé ne, spam, reklám, szemét, letiltva, blokkolva, blokkolom, hagyjanak békén, hagyj békén, hagyjon békén, hagyjatok békén, tűnjenek el, tűnj el, menjenek a fenébe, menj a fenébe, kopj le, kopjanak le, kopjatok le, húzzatok el, baszódj meg, bazd meg, bazmeg, anyád, ne zavarjanak, ne zavarjon, ne írj, ne írjanak, ne hívjanak, csalás, nem reklámot, kuss, nincs szükségem rá, állj, álljon le, álljanak le, álljatok le, téves, kapd be, kapjátok be, leszállok, tévedés, nem én vagyok, nem ismerem, feljelentem, nincs rá szükség, nincs rá szükségem, szálljatok le rólam, szálljanak le rólam, szálljatok le, rossz ember',
		dismissalsThere: 'vége',
		refusals: `
			ne|soha|többet|többé nekem|többet|többé|küldjenek|írjanak|soha|már|kérem … küld*|kuld*|írj*|irj*|ír|zavar*|zaklat*|hív*|hívj*|keress*|keres*|sms*|üzen*|spam*
			ne küld*|kuld*|írj*|irj*|zavar*|zaklat*|hívj*|keress*
			nem|nincs kérek|akarok|szeretnék|kívánok|szeretném|akarom|óhajtok|járulok|vagyok … üzenet*|sms*|reklám*|többet|többé|kapni|önöktől|tőletek|több|hozzá|érdekel*|semmit
			nem kérek|kérem
			nem érdekel*|erdekel*
			több|nincs|semmi|semmilyen|elég|ne üzenet*|sms*|reklám*|spam*|legyen|több
			hagy* … abba|békén|beken|nyugton
			fejez* be
			áll*|allj* le|meg
			leirat*
			kiirat*
			töröl*|torol*|vegy*|felejts*|húzz* … számom*|szamom*|engem|adataim*|listáról|listarol|le|ki|nevem*|a|minket
			a|le listáról|listájáról|listátokról|adatbázis*
			rossz|téves|hibás szám*|szam*|személy|telefonszám*
			nem az? én? számom|szamom
			téves hívás|szám*
			eltévesztett*
			ez nem az? én|enyém|a
			honnan|ki|hogyan|hogy … szám*|szam*
			soha|nem … iratkoztam|adtam|kértem|járultam|regisztr*
			menj*|menjen* a|el fenébe|pokolba|francba|picsába
			bassz*|baszd*|baszod*
			kopj*|húzz* le|el
			elegem van
			unom
			lemond*
			visszavon* … hozzájárul*|beleegyez*
			leállít*|letilt*
			spam*
			zaklat*
			feljelent*|panasz*|bejelent* … nmhh|naih|rendőr*|hatóság*|teszek|önöket|fogyaszt*
			nmhh
			naih
			gdpr
			ügyvéd*|ugyved*
			letilt*|blokkol* … szám*|önöket
			nem köszön*
			meghalt|elhunyt
			le akarok|szeretnék|szeretnek|kívánok iratkozni|jelentkezni
			iratkozz* le
			nem vagyok érdeklődő|kíváncsi|érdekelt
			száll* le rólam|rolam
			feljelent* önöket|titeket|magukat|ezért
			nincs rá|erre? szükség*
		`,
		harmless:
			'ne hagy* abba|ki|le, ne áll* le|meg, ne töröl*|mond*|felejts*, nem szeretné* … leiratkoz*|lemondani, nem tudok … menni|írni|hívni, nincs probléma|gond|semmi, buszmegálló, lemond* időpont*|foglal*|rendelés*|az|a, hagy*|töröl* hagyma|hagymát|rendelés*|időpont*, hónap vége, nem kérek hagymát|szósz*|hagyma, nem baj, töröl*|torol* a|az rendel*|foglal*|időpont*|idopont*|tétel*',
		courtesy:
			'kérem, kérem szépen, kérlek, köszönöm, köszönöm szépen, köszi, kösz, előre is köszönöm, köszönettel, legyen szíves, légyszi, légy szíves, szíveskedjenek, jó napot, jó reggelt, jó estét, szia, sziasztok, üdvözlettel, tisztelettel, szép napot, azonnal, most, üzenetek, üzeneteket, mindent, mind, összes, pont, felkiáltójel, elnézést, bocsánat, sms, reklám, végre',
	},
];
