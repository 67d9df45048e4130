import type { Wordings } from '../../wordings';

export const GERMAN: readonly Wordings[] = [
	{
		language: 'de',
		words: `
			abmeldung, abmelden bitte, abbestellung, austragen, austragung, abbestellt, widerruf, widerrufe, widerrufen, ich widerrufe, widerspruch, ich widerspreche, widersprechen, kündigen, kündigung, gekündigt, hiermit kündige ich, stopp sms, stoppen, stoppt, stoppen sie,
			keine sms, keine werbung, löschen, löschung, entfernen, abmelde, abgemeldet, melde mich ab, abo beenden, newsletter abbestellen, aufhören, aufhoeren, hört auf, hör auf, kuendigen, loeschen, abo kündigen, abonnement kündigen, schluss, opt-out
		`,
		dismissals: `
			nein danke, ne danke, nee danke, nö danke, kein interesse, kein bedarf, keine lust, nicht interessiert, uninteressiert, danke nein, nicht mehr, nie mehr, nie wieder, niemals, genug, reicht, es reicht, das reicht, jetzt reicht es, jetzt reichts, schluss damit, schluss jetzt,
			spam, werbung, belästigung, blockiert, blockieren, gesperrt, sperren, beenden, abbrechen, abbruch, stornieren, ablehnen, abgelehnt, weg damit, verpisst euch, verpiss dich, lass mich, lasst mich, raus, unerwünscht, nicht erwünscht, nicht gewünscht, lassen sie das, lass das, lasst das, keine nachrichten, will ich nicht, möchte ich nicht, brauche ich nicht, hau ab, haut ab, betrug, abzocke, ruhe, klappe, nerv nicht, nervt, du nervst, ihr nervt,
			ich kündige, daten löschen, ich will das nicht, will das nicht, ich mag das nicht, ich mag nicht mehr, mag nicht, ich möchte das nicht, ich brauche das nicht, falsch verbunden, unterlassen, verschwindet, verschwindet endlich, kein interesse mehr,
			verschwindet euch,
			kein kunde mehr, null bock, kein bock, ungewollt, nervig, echt nervig, arschloch, arschlöcher, falsche nr, falsche, kenne ich nicht, kenne sie nicht, ich kenne sie nicht, kenn ich nicht, anwalt, betrüger, spammer, mich löschen, account löschen, konto löschen, einwilligung widerrufen, vollidioten, idioten, scheißt euch, gehts scheißen, gehts scheissn, geh scheißen, leckt mich,
			nummer löschen, bitte nummer löschen
		`,
		dismissalsThere: 'aus, weg, schluss, nix da',
		refusals: `
			kein|keine|keinen|keinerlei|nie|niemals|ohne … sms|nachricht*|werb*|mitteilung*|message*|newsletter|texte|post|kontakt|interesse|bedarf|angebot*|benachrichtigung*|info|infos mehr|senden|schicken|erhalten|bitte|bekommen|wünsche|zusenden|daran|an|wieder|schreiben|haben
			kein|keine|keinerlei sms|werb*|nachrichten|interesse|bedarf|spam|mitteilungen
			hör|hört|hören|höre|hoer|hoert|hoeren … auf
			kein|keine|keinerlei weiteren|weitere|neuen sms|werb*|nachrichten|mitteilungen|texte
			aufhören|aufhoeren … schreiben|sms|senden|schicken|damit|nerven|belästigen|zu
			nicht|nie|nimmer mehr|wieder … schreib*|anschreib*|kontaktier*|melden|anruf*|schick*|send*|zusend*|belästig*|stör*|erhalten|bekommen|haben|angeschrieben|kontaktiert|interess*
			nicht|nie schreiben|anschreiben|kontaktieren|stören|belästigen|zusenden|nerven
			schreib*|schick*|send*|kontaktier*|belästig*|nerv*|stör*|texte*|simst … nicht|nie|keine|nichts mehr|wieder|sms|nachricht*|werbung
			nichts mehr
			will|möchte|moechte|wünsche|wuensche|brauche|wollen|möchten|moechten|will|mag|erlaube|dulde … keine|nicht|nichts|nie|keinerlei … mehr|sms|nachricht*|werb*|interess*|kontaktiert|erhalten|bekommen|angeschrieben|belästigt|von
			will|möchte|moechte|wünsche|mag keine|nicht|nichts mehr|das|von|diese|solche|eure|ihre|sms|werbung|nachrichten|kontaktiert
			will|möchte keine
			abmeld*
			abgemeldet
			abzumelden
			meld*|trag*|nehm*|nimm*|streich*|lösch*|loesch*|entfern*|schmeiß* mich|uns|sie|bitte|meine|meinen|diese|mein … ab|aus|liste*|verteiler|heraus|raus|nummer|daten|kontakt|handynummer|eintrag|telefonnummer|datenbank
			nehm*|nimm* sie|bitte? mich
			lösch*|loesch*|entfern*|vergess*|vergiss* … meine|diese|die|mich|unsere nummer|daten|handynummer|kontaktdaten|sofort|bitte?
			meine|diese|die|unsere nummer|daten|handynummer|telefonnummer|kontaktdaten … lösch*|loesch*|entfern*|rausnehm*|streich*|vergess*|austrag*|sperr*
			aus|von ihrem|eurem|ihrer|eurer|deiner|dem|der verteiler*|liste|datenbank|kartei|adressbuch
			austrag*
			ausgetragen
			abbestell*
			kündig*|kuendig* … abo|abonnement|newsletter|sms|hiermit|einwilligung|vertrag
			kündige hiermit
			hiermit kündige|widerrufe|widerspreche|untersage|fordere
			widerruf*|zurückzieh*|entzieh* … einwilligung|zustimmung|genehmigung|erlaubnis|sms|werbung
			ziehe|zieh … einwilligung|zustimmung zurück?
			widersprech*|widerspreche|widerspruch … werbung|nutzung|daten|verarbeitung|zusendung|hiermit
			untersag* … ihnen|euch|kontakt*|weitere|nutzung
			falsch* nummer|person|empfänger|kontakt|adressat
			nummer … falsch|verwählt|vertan
			haben|hast sich|dich … verwählt|vertan|geirrt|falsche
			verwählt
			das|dies|hier ist nicht|nicht|keine … nummer|frau|herr?
			nicht meine nummer
			bin nicht|kein ihr|euer? kunde|kundin|frau|herr
			bin kein kunde|mehr
			nicht mehr kunde|bei|unter
			woher|wer|wieso|warum … meine|diese|mir|ihnen nummer|daten|handynummer|kontakt|telefonnummer|gegeben
			nie|niemals|nicht|keine … angemeldet|zugestimmt|eingewilligt|abonniert|bestellt|einwilligung|erlaubnis|eingetragen|angefordert|erlaubt
			lass*|lasst|lassen mich|sie|uns mich|doch|bitte|uns|endlich? in|zufrieden|frieden ruhe|frieden?
			in ruhe|frieden lass*
			mich|uns in ruhe
			verpiss*
			verzieh dich
			fick* dich|euch|sich|dich
			leck* mich|uns
			halt* die|deine|eure klappe|fresse|maul
			schnauze voll
			nase voll
			geh* mir|uns auf? … sack|nerven|keks|geist
			nerv* mich|uns|nicht|mit|langsam|total|gewaltig
			du|ihr|sie|das|es nerv*
			genervt von
			satt … sms|nachrichten|werbung
			genug von|jetzt|damit … sms|nachrichten|werbung?
			es|mir|jetzt|langsam reicht|reichts
			schluss mit|damit|jetzt
			spam*
			belästig*
			unerwünschte|unverlangte|ungewollte werbung|sms|nachricht*
			anzeig* … erstatt*|ihnen|sie|euch|polizei|wegen|bekommen
			erstatte anzeige
			zeige|zeig sie|euch an
			anwalt … einschalt*|weiter*|melden|hören|schreiben|wenden|übergeben|kontakt*
			mein|meinen|meinem|unser anwalt
			rechtliche|gerichtliche schritte
			rechtsanwalt
			abmahn*
			bundesnetzagentur
			verbraucherzentrale
			verbraucherschutz
			datenschutz*
			dsgvo
			uwg
			melde|meldung|beschwer* … bundesnetzagentur|polizei|behörde|verbraucher*|datenschutz*|spam
			blockier*|sperr* … nummer|sie|euch|dich|diese|werde
			werde blockiert|gemeldet|gesperrt
			nein danke
			ruhe lassen
			verstorben
			wohnt nicht|hier mehr|nicht
			steck* euch|sie … hin
			stopp*|stop*|beend*|unterlass*|einstell*|stellt|stellen … sms|nachrichten|werbung|zusendung|kontakt|zusenden|belästigung|versand|ein
			bitte unterlassen
			unterlassen sie
			ohne meine einwilligung|zustimmung|erlaubnis
			verbitte mir
			bitte stopp*|aufhören
			nicht interessiert
			interessiert mich|uns nicht
			falsch verbunden
			anzeige ist|geht raus
			seid|sind|bist blockiert|gesperrt|gemeldet
			will|mag das nicht mehr
			nicht mehr schreiben|senden|schicken
			kein|keine kunde|kundin mehr
			null|kein bock
			wie melde|bestelle|kündige|komme ich … ab|raus
			mich|account|konto|daten|eintrag löschen|austragen|entfernen|abmelden
			wie|wo … abmelden|abbestellen|austragen
			falsch* nr|tel|telefonnummer|handynummer
			nummer gehört … nicht
			gehört mir? nicht mehr
			werde|werden sie|euch|das melden|anzeigen|blockieren|sperren
			einwilligung|zustimmung widerrufen|entzogen|zurückgezogen
			geht|gehts|geh scheißen|scheissen|scheissn|weg
			lösch* meine|mini|mi nummer|daten
			mich|uns interessiert das|es|dies? nicht
		`,
		harmless: `
			nicht|niemals|nie|kein|keine abmeld*|austrag*|aufhör*|stopp*|kündig*|lösch*|abbestell*|abgemeldet|anhalten
			hör*|hoer* … nicht auf
			hör*|hoer* sich … auf
			will|möchte|moechte mich? nicht|keine|keinesfalls abmeld*|kündig*|stornier*|abmeldung
			nicht|nie vergess*
			bushaltestelle
			non stop
			stopp|stop oder|am|bei
			stopp|stop im|in laden|hotel|supermarkt|der|dem|berlin
			boxen|tank stopp|stop
			kein|keine problem|ahnung|sorge|zeit|frage|ursache
			ende der|des|gut|juni|juli|august|januar|februar|märz|april|mai|september|oktober|november|dezember|nächster|dieser|oktober
			am|zum|bis|von ende
			termin|bestellung|reservierung|reise|kurs … stornieren|absagen|abbestellen|löschen|kündigen
			stornieren sie|bitte … termin|bestellung
			kann|können|konnte nicht … schreiben|kommen|antworten|melden
			melde mich später|morgen|wieder|gleich|dann|nachher|bei
			zwiebeln|käse … weglassen|entfernen
			lass* uns|mich wissen|treffen|gehen|mal
			ruf*|schreib* nicht so
			kein|keine werbung … erhalten|gesehen|bekommen habe?
			lösch*|loesch*|entfern*|streich* sie|bitte? den|die|das|eine|einen|ein zweite*|erste*|letzte*|dritte*|artikel|position|posten|bestellung|zwiebel*|produkt|termin
			das nicht verpassen|vergessen|wissen|finden|kaufen
		`,
		courtesy: `
			bitte, bitte schön, danke, danke schön, dankeschön, vielen dank, besten dank, herzlichen dank, danke im voraus, danke sehr, sofort, umgehend, ab sofort, jetzt, endlich, hallo, guten tag, guten morgen, guten abend, moin, servus, hi, sehr geehrte damen und herren, liebes team, 
			mit freundlichen grüßen, freundliche grüße, viele grüße, liebe grüße, lg, mfg, vg, schönen tag, schönen tag noch, schönes wochenende, nachrichten, alle, alles, sms, punkt, ausrufezeichen, komma, entschuldigung, tut mir leid, newsletter, werbung, von sms, vom newsletter, hiermit, liebe leute
		`,
	},
];
