import type { Wordings } from '../../wordings';

export const NORDIC: readonly Wordings[] = [
	// Swedish
	{
		language: 'sv',
		words:
			'stoppa, stoppa sms, avanmäl, avanmäla, avanmälan, avanmäl mig, avregistrering, avregistrera mig, avprenumerera, avsluta prenumeration, säg upp, säga upp, uppsägning, ta bort mig, avbryt, avbeställ, avbeställa, avanmäld, återkalla, återkallar, slutskickat, sluta skicka, slutar, inga sms, inga fler sms, avböj, stopp tack, radera mig, avregistrerad',
		dismissals:
			'nej tack, nä tack, inte intresserad, ej intresserad, inget intresse, ointresserad, räcker nu, det räcker, nu räcker det, nog, nog nu, aldrig mer, aldrig, inget mer, inga fler, inte mer, vill inte, vill ej, spam, skräp, reklam, blockerad, blockera, radera, ta bort, avslå, vägrar, nekas, dra, stick, dra åt helvete, håll käften, försvinn, ingen reklam, ej reklam, inga meddelanden, undanbedes, lägg av, lägg ner, låt bli, lämna mig, jag vill avsluta',
		dismissalsThere: 'sluta, slut',
		refusals: `
			inga|ingen|inget|ej|aldrig fler|mer|flera … sms|medd*|reklam|utskick|spam|tack|meddelande*|mail
			inga|ingen|ej sms|reklam|meddelande*|spam|utskick
			sluta|sluta|stoppa|upphör|lägg|avsluta nu|genast|med|att|av? skicka|sms*|skriva|med|kontakta|störa|medd*|reklam|utskick|spam*|alla|messa
			sluta skicka|sms*
			skicka|skriv|kontakta|sms*|messa|ring|stör … inte|ej|aldrig|inga|inget … mer|fler|mig|mera|igen|sms|medd*
			inte|ej|aldrig skicka|skriv|kontakta|störa|messa|höra … mer|mig|igen|sms|fler|längre
			vill|önskar|behöver inte|ej|aldrig|inga|slippa … ha|få|sms|medd*|mer|fler|bli|ta|era|reklam|erhålla
			vill slippa
			ta|stryk|radera|avregistrera|avanmäl|plocka|släng|glöm|tag bort|mig|mitt|bort nummer|mig|mitt|från|mina|numret
			ta bort mig|mitt|numret
			radera mig|mitt|mina
			avregistrer*
			avanmäl*
			avprenumerer*
			från er|din|denna|listan|alla lista|listor|utskick
			bort … listan
			fel nummer|person
			du|ni har fel|slagit|kommit nummer|fel
			inte mitt|rätt nummer
			vem|hur|var|varifrån … mitt numm*
			aldrig|inte … anmält|skrivit|godkänt|prenumererat|bett|samtyck*|gett
			lämna|låt mig|oss ifred|i|vara fred?
			i fred
			dra|far|stick|gå åt helvete|härifrån|vägen|fanders
			håll käft*
			trött|less på … sms|medd*|er|detta|spam
			inte|ej|o intresser*
			nej tack
			återkall*|drar|dra … samtycke|medgivande
			säg*|avsluta*|avbeställ* upp? … prenumeration*|sms|abonnemang
			anmäl*|polisanmäl* … er|polis*|imy|konsument*|pts|datainspektionen
			konsumentverket
			gdpr
			min advokat|jurist
			blockera* … nummer*|er|dig
			spam*
			trakasser*
			inte kund längre
			avliden
			stör mig inte
			utan mitt samtycke
			sluta maila|smsa|skicka|messa|höra|skriva|störa|spamma|ringa|texta
			inte|inga|ej fler|mer|flera|mera sms|meddelanden|utskick|reklam
			jag? vill|önskar avsluta|avregistrera|avanmäla|stoppa|slippa
			kontakta|ring|skriv mig? inte|ej|aldrig
			spärra|blockera mitt|det|ert nummer
		`,
		harmless:
			'sluta inte, inte sluta|stoppa|avsluta|avregistrera|avanmäla, buss|non stopp|stop|hållplats, ta bort löken|lök|beställning*, avboka min|tiden|bokning, kan inte … skicka|skriva|ringa|komma, inga problem|bekymmer, fel tid, ta bort mig inte, glöm inte, slutar inte',
		courtesy:
			'tack, tack så mycket, tackar, snälla, är du snäll, vänligen, hej, hejsan, god morgon, god dag, mvh, med vänlig hälsning, hälsningar, ha en bra dag, nu, genast, omedelbart, meddelanden, alla, allt, punkt, utropstecken, ursäkta, förlåt, sms, reklam, komma, tack på förhand',
	},
	// Norwegian
	{
		language: 'no',
		words:
			'avmeld, avmelding, meld meg av, avregistrer, avregistrering, avregistrer meg, avslutt abonnement, avslutte, si opp, oppsigelse, stopp sms, stoppe, stans, slett meg, fjern meg, fjern, avbestill, avbestilling, meld av meg, avmeld meg, avmeldt, ingen sms, trekk samtykke, slutt å sende, trekker samtykke',
		dismissals:
			'nei takk, ikke interessert, ikke interresert, uinteressert, ingen interesse, nok, nok nå, det holder, holder nå, aldri mer, aldri, ikke mer, ikke flere, ingen flere, vil ikke, ønsker ikke, spam, søppel, reklame, blokkert, blokker, blokkér, slett, avslå, stikk, dra til helvete, hold kjeft, forsvinn, ingen reklame, frabedes, la meg være, gi deg, gi dere, kutt ut, avvis, ferdig nå',
		dismissalsThere: 'slutt',
		refusals: `
			ingen|ikke|aldri flere|mer|fler|noe … sms*|meld*|reklame|spam|beskjed*|melding*|mail
			ingen|ikke sms*|reklame|meldinger|spam
			slutt|stopp|stans|kutt|gi|opphør nå|deg|dere|med|å|umiddelbart? å|med|sende|sms*|ut|maset|meld*|reklame*|spam*
			slutt å|med
			send|skriv|kontakt|tekst|ring|plag ikke|aldri|ingen|meg|oss … mer|flere|ikke|sms*|meld*|meg|igjen
			ikke|aldri send*|skriv*|kontakt*|plag*|forstyrr*|tekst*|mas* … mer|meg|flere|sms*|meld*|noe|igjen|flere
			ikke send|kontakt|forstyrr|plag
			vil|ønsker|orker|trenger|onsker ikke|aldri|ingen … ha|få|motta|flere|sms*|meld*|bli|mer|kontaktes|noe
			fjern|slett|ta|stryk|meld|glem meg|mitt|nummeret|oss|mine|bort|vekk nummer*|fra|av|meg|mitt|nr|mine|telefon*
			fjern|slett meg|nummeret|mitt
			meld meg av|ut|fra
			avmeld*
			avregistrer*
			fra listen|lista|deres|denne lista|listen|listene
			av listen|lista
			feil nummer|person|nr
			ikke mitt|riktig|rett nummer
			dere|du har feil
			hvem|hvor|hvordan … mitt|nummeret|nummer nummer*|mitt
			aldri|ikke … meldt|bedt|samtykk*|godtatt|abonnert|registrert
			la|gi meg|oss være|i|fred fred?
			i fred
			dra|ryk|gå|stikk til|pokker|herfra helvete|hel|av
			hold kjeft
			lei|trøtt|drit* av … sms*|meld*|dere|dette|maset
			dritlei
			ikke|u interessert
			nei takk
			trekk*|trekke … samtykke*
			si*|avslutt*|avbestill* opp? … abonnement*|sms*|tjenest*
			anmeld*|rapporter*|klag* … dere|politi*|datatilsynet|forbruker*
			datatilsynet
			forbrukertilsynet
			gdpr
			min advokat
			blokker* … nummer*|dere|deg
			spam*
			plag*|trakasser* meg
			ikke lenger|kunde kunde|lenger|interessert
			reservasjonsregisteret
		`,
		harmless:
			'ikke slutt|stopp|avslutt|slutte|stoppe|avmeld|fjern|slett|glem, buss|non|tog stopp|stop|holdeplass, fjern løk*|bestilling*, kan ikke … sende|ringe|komme|skrive, ingen problem|årsak|fare, avbestill timen|time|bestilling*, fjern ikke, vil ikke miste|avmelde',
		courtesy:
			'takk, tusen takk, mange takk, vær så snill, vennligst, vennlig hilsen, hilsen, mvh, hei, god dag, hallo, ha en fin dag, nå, straks, umiddelbart, meldinger, alle, alt, punktum, utropstegn, beklager, sms, reklame, takk på forhånd',
	},
	// Danish
	{
		language: 'da',
		words:
			'afmelding, afmeld mig, framelding, frameld mig, afmeldt, meld mig fra, meld fra, meld mig af, opsig, opsige, opsigelse, afslut abonnement, stop sms, stop beskeder, slet mig, slet, fjern mig, fjern, annuller abonnement, afbestil, afbestilling, træk samtykke, tilbagekald, tilbagekalder, ikke mere sms, ingen sms, stands, stop tak',
		dismissals:
			'nej tak, ikke interesseret, uinteresseret, ingen interesse, nok, nok nu, det er nok, så er det nok, aldrig mere, aldrig, ikke mere, ikke flere, ingen flere, vil ikke, ønsker ikke, spam, reklame, skrald, blokeret, bloker, afvis, skrid, forsvind, hold kæft, hold nu op, hold op, luk røven, ingen reklamer, frabedes, lad mig være, lad være, gå væk, smut, fuck af, færdig, nej til sms',
		dismissalsThere: 'slut',
		refusals: `
			ingen|ikke|aldrig flere|mere|nogen … sms*|besked*|reklame*|spam|meddel*|mail*|markedsføring
			ingen|ikke sms*|reklame*|beskeder|spam
			stop|hold|slut nu|venligst|op|straks|lige? med|sende|sms*|op|de|jeres|alle|disse
			stop|hold med
			hold op
			send|skriv|kontakt|ring|sms|forstyr mig|os|ikke|aldrig|ingen|venligst … ikke|mere|flere|aldrig|sms*|besked*|igen
			ikke|aldrig send*|skriv*|kontakt*|forstyr*|genere* … mere|mig|flere|sms*|besked*|igen
			ikke send|kontakt|forstyr
			vil|ønsker|gider|behøver|onsker ikke|aldrig|ingen … have|ha|modtage|få|flere|sms*|besked*|kontaktes|mere|høre|jeres
			fjern|slet|tag|meld|glem|stryg mig|mit|nummeret|mine|os nummer*|fra|af|mit|telefonnummer|data|oplysninger|ud
			fjern|slet mig|mit|nummeret
			meld mig fra|af|ud
			afmeld*
			frameld*
			fra listen|jeres|denne|din liste*|lister
			forkert nummer|person|nr
			ikke mit|rigtigt|det nummer|rigtige
			i|du har forkert|fået|fat
			hvem|hvor|hvordan|hvorfra … mit nummer*
			aldrig|ikke … tilmeldt|bedt|samtykk*|givet|godkendt|abonneret
			lad mig|os være|i|venligst fred?
			i fred
			skrid|gå|rend|fuck|fis ad|væk|mig|af|til helvede|i|hvor|røven
			hold kæft
			luk røven
			træt|led af|ved … sms*|besked*|jer|det|jeres
			ikke|u interesser*
			nej tak
			træk*|tilbagekald* … samtykke
			opsig*|afslut*|annuller* … abonnement*|sms*|tilmelding|beskeder
			anmeld*|meld*|klag* … jer|politi*|forbruger*|datatilsynet
			forbrugerombudsmanden
			datatilsynet
			gdpr
			min advokat
			bloker* … nummer*|jer|dig
			spam*
			chikane*
			ikke længere|kunde kunde|længere|interesseret
			lad|la være|vær|venligst|venligst? med? at? skriv*|send*|kontakt*|sms*
			lad|la være med
		`,
		harmless:
			'ikke stop|stoppe|afmeld|holde|slet|fjern|glem|afmelde, stop ikke, hold ikke op, bus|non|togstop stop|stoppested, fjern løg*|bestilling*, kan ikke … sende|ringe|komme|skrive, ingen problem*|årsag, aflys|afbestil min|tiden|bestilling*, fjern ikke, vil ikke afmelde*, stop eller',
		courtesy:
			'tak, mange tak, tusind tak, tak på forhånd, venligst, vær venlig, vær så venlig, på forhånd tak, hej, goddag, god dag, hilsen, venlig hilsen, mvh, med venlig hilsen, god weekend, nu, straks, omgående, beskeder, alle, alt, punktum, udråbstegn, undskyld, beklager, sms, reklamer',
	},
	// Icelandic
	{
		language: 'is',
		words:
			'afskráning, afskrá mig, afskráðu mig, skrá mig af, skráðu mig af, stöðva, stoppa, segja upp, uppsögn, hættið, hættu, fjarlægja, fjarlægið mig, eyða, taka mig af lista, hætta áskrift',
		dismissals:
			'nei takk, ekki áhuga, hef ekki áhuga, enginn áhugi, nóg, nóg komið, komið nóg, aldrei aftur, ekki meira, ekki fleiri, spam, ruslpóstur, blokkað, láttu mig vera, látið mig vera, farðu, farið burt, haltu kjafti, þegiðu, engin sms, engar auglýsingar, hætta þessu, skakkt númer, vitlaust númer',
		refusals: `
			ekki|aldrei|engin|engar|ekkert … send*|skila*|skrif*|hafa|hringja|fleiri|sms|skilab*|auglýs*|senda|meira
			hætt* að|þessu|með|strax … senda|sms|skila*|spam*|trufla?
			vil|langar|óska ekki … fá|sms|skila*|fleiri
			vil ekki
			hef|hefur|enginn|engan ekki|lítinn áhug*
			fjarlæg*|tak*|eyð*|afskrá*|strik* mig|númer*|mitt|mér|út
			skrá* mig af|úr
			af listanum|lista
			rangt|vitlaust númer
			hver|hvernig|hvar … númer*
			aldrei|ekki … skráð*|samþykk*|beðið
			lát* mig|okkur vera|í
			í friði
			far* til|burt|í helvítis|fjandans|rassgat
			drullað*
			kæra*|tilkynn* … persónuvernd|lögregl*|ykkur|neytend*
			persónuvernd
			lögfræðing*
			spam
			dreg … samþykki
			leið* á … sms|skila*|þessu
			skakkt|rangt|vitlaust númer
		`,
		harmless:
			'ekki hætta|stoppa|afskrá|gleyma, hættið ekki, get ekki … komið|hringt|svarað|sent, ekkert mál|vandamál, strætó stopp, taka laukinn',
		courtesy:
			'takk, takk fyrir, kærar þakkir, vinsamlegast, vinsamlega, kveðja, bestu kveðjur, halló, hæ, góðan dag, góðan daginn, núna, strax, skilaboð, allt, öll, punktur, afsakið, sms',
	},
];
