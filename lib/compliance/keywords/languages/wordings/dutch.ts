import type { Wordings } from '../../wordings';

export const DUTCH: readonly Wordings[] = [
	{
		language: 'nl',
		words: `
			uitschrijving, schrijf mij uit, schrijf me uit, uitgeschreven, afmelding, meld mij af, meld me af, afgemeld, meld af, opzeggen, opzegging, zeg op, ik zeg op, beëindigen, beëindiging, beeindigen, stop sms, stopzetten, stopzetting, verwijderen, verwijder mij, verwijder me, verwijder, intrekken, herroepen,
			geen sms, geen sms meer, geen reclame, geen berichten meer, annuleer abonnement, abonnement opzeggen, abonnement annuleren, stop ermee, stop hiermee, afmelden sms, uitschrijven sms, stop maar, stopt u maar
		`,
		dismissals: `
			nee bedankt, nee dank je, nee dank u, nee dankje, nee dankjewel, niet geïnteresseerd, geen interesse, geen belangstelling, geen behoefte, hoeft niet, hoeft niet meer, niet meer, nooit meer, genoeg, het is genoeg, zo is het genoeg, niet nodig, niet gewenst, ongewenst, spam, reclame, geblokkeerd, blokkeren, annuleren, wissen, weigeren, geweigerd,
			eindigen, einde, nooit, rot op, opzouten, oprotten, donder op, flikker op, hou op, houd op, houdt op, kap ermee, weg ermee, geen spam, geen reclame meer, laat maar, ik hoef niks, niks meer, opgedonderd, oplichting, sodemieter op, wegwezen, moet ik niet, wil ik niet,
			ik wil dit niet, wil dit niet, ik wil dat niet, wil dat niet, ik hoef dit niet, verkeerd verbonden, avg, moet ik niet hebben,
			bekijk het maar, zoek het uit, ga weg, schijt, stop daarmee, stopt daarmee, stopt daar mee, hoe meld ik me af, niet voor mij, klacht,
			hoeft voor mij niet, dit is mijn nummer niet, ik ken u niet, ik ken jullie niet
		`,
		dismissalsThere: 'weg, uit',
		refusals: `
			geen|nooit|niet … sms*|bericht*|berichtjes|reclame|mail*|spam|appjes|tekst*|contact|aanbieding*|nieuwsbrie* … meer|sturen|ontvangen|krijgen|aub|hoeven|opnemen
			geen sms*|reclame|spam|berichten|interesse|belangstelling|behoefte
			niet|nooit|niks|niets|geen meer … stur*|schrij*|contact*|ontvang*|krijg*|bericht*|bel*|benader*|lastig*|sms*
			niet|nooit stur*|storen|benaderen|contacteren|lastigvallen
			stuur*|schrijf*|contacteer*|benader*|bel*|sms|app|val mij|me|ons|a.u.b|niet|niks|niets|nooit|geen … niet|niks|niets|nooit|geen|meer|lastig
			wil|hoef|wens|zou|willen|hoeven … niet|geen|niks|niets|nooit … meer|sms*|bericht*|ontvang*|reclame|hebben|krijgen|lastig*|benaderd|van
			wil geen|niks|niets
			stop|hou|houd|houdt|kap|kappen|ophouden nu|eens|alsjeblieft|aub|onmiddellijk? met|op|mee|ermee|hiermee|sturen|sms*
			stop|hou met
			hou|houd|houdt toch|nu|eens? op
			schrijf|schrijft|meld|meldt|haal|haalt|gooi|verwijder*|wis|schrap|laat mij|me|ons|mijn|a.u.b|u nummer|naam|maar? uit|af|van|eraf|gegevens|lijst|bestand|daarvan
			haal|gooi|verwijder*|wis|schrap|vergeet|delete mij|me|mijn|dit|deze|ons|m'n|mn nummer*|gegevens|telefoonnummer|naam|van|data|uit
			haal|haalt mij|me van|uit|eraf
			verwijder|verwijdert mij|me
			mijn nummer|gegevens|naam … verwijder*|wissen|schrappen|weg
			van|uit de|uw|jullie|je|deze|het lijst|mailinglijst|verzendlijst|bestand|systeem|maillijst|database|adressenbestand
			uitschrijv*
			uitgeschreven
			uit te schrijven
			afmeld*
			af te melden
			wil|kan|hoe … afmelden|uitschrijven|opzeggen
			opzeg*|annule*|beëindig*|beeindig*|stopzet*|stop … abonnement|inschrijving|sms*|dienst|berichten|nieuwsbrief
			intrek*|trek|herroep* … toestemming
			toestemming intrek*|ingetrokken
			verkeerd*|fout*|onjuist* nummer|persoon|nr
			nummer … verkeerd|fout
			dit|da|u|je is|hebt|heeft|heb niet|geen|verkeerd|het mijn|juiste|verkeerde|meer? nummer
			niet mijn nummer
			ben niet|geen … klant|degene
			geen klant meer
			hoe|waar|wie … mijn|dit|deze|aan nummer|gegevens|gekregen|nr
			nooit|niet|geen … aangemeld|ingeschreven|toestemming|gevraagd|opgegeven|geabonneerd|akkoord
			laat|laten mij|me|ons toch|nu|eens? met|gerust|rust
			met rust
			laat me gerust
			rot|donder|flikker|sodemieter|pleur|tief|lazer|kanker|tyf toch|nou|maar? op
			krijg de|het
			val|vallen mij|me|ons? … dood|lastig
			lastig gevallen|vallen
			lastiggevallen
			hou|houd je|jullie bek|kop|mond|smoel
			zat|beu|moe|genoeg van|die|deze|jullie … sms*|berichten|reclame|gezeik|spam
			ben|word|ik het|jullie|er zat|beu|gek|moe|klaar
			spam*
			ongevraagde|ongewenste sms*|bericht*|reclame
			stalk*
			klacht … indien*|acm|autoriteit|tegen|consumentenbond
			dien … klacht
			aangifte
			acm
			autoriteit persoonsgegevens
			avg verzoek|wet|klacht
			advocaat … inschakel*|contact*|horen|schakel*
			mijn advocaat
			juridische stappen|actie
			meld|aangeven|aangifte|rapporteer … politie|acm|consuwijzer|spam
			blokkeer*|blokker*|geblokkeerd … nummer|u|je|jullie|dit
			nee bedankt|dank
			bel me niet
			bel-me-niet
			overleden
			woont hier|niet niet|meer|hier
			zonder mijn toestemming
			maak bezwaar
			niet geïnteresseerd
			moet dat|dit|het niet hebben
			verkeerd verbonden
			geen sms|berichten|reclame|mail meer
			hoe|waar|kan meld|schrijf|kom ik … af|uit|vanaf
			graag|gelieve verwijder*|uitschrij*|afmeld* uit|van|mij? bestand|lijst|systeem?
			stop|stopt daar|er mee
		`,
		harmless: `
			niet stoppen|stop|afmelden|uitschrijven|ophouden|opzeggen|verwijderen|annuleren
			stop|hou|houd alsjeblieft? niet|nooit
			wil me? niet|geen stop*|afmeld*|uitschrijv*|opzeg*
			kan|kon|kun niet … sturen|bellen|schrijven|komen
			geen probleem|idee|zorgen|tijd|dank
			niet vergeten
			bus|tram|tussen stop
			bushalte
			stop of
			haal|haalt het|de|mijn|hem|haar van|uit school|station|school
			annuleer mijn|de|het afspraak|bestelling|reservering
			verwijder de|mijn ui|uien|afspraak|bestelling|artikel
			laat me weten|even
			ben niet thuis|ziek
		`,
		courtesy: `
			alsjeblieft, alstublieft, aub, a u b, a.u.b., ajb, svp, graag, bedankt, dank, dank u, dank u wel, dank je, dank je wel, dankjewel, dankuwel, alvast bedankt, hartelijk dank, vriendelijk dank, bvd, hallo, hoi, goedemorgen, goedemiddag, goedenavond, goedendag, beste, geachte, 
			groet, groeten, groetjes, mvg, met vriendelijke groet, fijne dag, prettige dag, nu, direct, onmiddellijk, per direct, berichten, alles, alle, punt, uitroepteken, sorry, sms, van sms, reclame, komma
		`,
	},
	{
		language: 'af',
		words:
			'teken uit, uitteken, teken my uit, skryf my uit, verwyder my, verwyder, verwyder my nommer, kanselleer intekening, hou op, meld my af, stop asseblief',
		dismissals:
			'nee dankie, nie belangstel nie, ek stel nie belang nie, stel nie belang nie, genoeg, nie weer nie, nooit weer nie, los my, los my uit, gaan weg, voertsek, fokof, fok of, geen sms, geen boodskappe, gemors, spam, moenie, geblokkeer, hou asseblief op, nie geïnteresseerd nie, geen advertensies, ek wil nie, ek wil nie hê nie, voetsek, ek wil dit nie hê nie, stuur asb nie meer nie',
		dismissalsThere: 'basta',
		refusals: `
			moenie|moet nie|my|vir|weer|meer|ooit|asb … sms|stuur|kontak|skryf|boodskap*|bel|pla|spam|nie
			moenie
			hou|stop|staak op|asb … sms|boodskap*|stuur|pla
			hou op
			geen|nie|g'n meer|nog … boodskap*|sms*|reklame|bemarking nie|meer?
			geen boodskap*|sms*|reklame|bemarking
			wil|soek|hoef nie … hê|ontvang|he|kry|boodskap*|sms
			nie … boodskap*|sms* nie|ontvang
			verwyder|haal|skrap|vee|vat|delete my|hierdie|asb|uit? nommer|van|uit|af|besonderhede|naam lys?
			verwyder my
			van|uit julle|jou|die|u|hierdie lys
			teken|skryf my uit|af
			verkeerde nommer|persoon
			wie|waar|hoe … my nommer
			nooit|nie … ingeteken|aangemeld|toestemming
			los my|ons uit|alleen|in|asb
			laat my met|in rus|vrede
			gaan|fok|voertsek|bliksem weg|of|jou|op
			fokof
			stel nie belang
			nie meer kliënt|klient|belang
			rapporteer|kla|gaan … popia|polisie|julle|wasa
			my prokureur
			sat|moeg|gatvol vir|van … julle|sms*|boodskap*
			gatvol
			kanselleer … intekening|sms|boodskappe|subskripsie
			spam
			hou|stop asseblief|nou|tog op
			nie geïnteresseerd|belangstel nie
			geen advertensie*|bemarking
			stuur|skryf asb|asseblief|vir|my? nie meer|weer
		`,
		harmless:
			'moenie stop|ophou|bekommer|worry|vergeet, kanselleer my afspraak|bestelling, moenie my verwyder, bus stop, moenie … uie, verwyder die uie',
		courtesy:
			'asseblief, asb, dankie, baie dankie, groete, hallo, goeie dag, goeie môre, nou, dadelik, boodskappe, alles, almal, punt, jammer',
	},
];
