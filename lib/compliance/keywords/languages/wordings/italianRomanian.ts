import type { Wordings } from '../../wordings';

export const ITALIAN_ROMANIAN: readonly Wordings[] = [
	// Italian
	{
		language: 'it',
		words: `
			disiscrivimi, disiscrivetemi, disiscrivermi, disiscrizione, disiscritto, disiscrivi me, disiscriversi, rimuovimi, rimuovetemi, rimozione, cancellatemi, cancellami, cancellarmi, cancellazione, annullare iscrizione, annulla iscrizione, disdetta, disdire, disdico,
			disattiva, disattivare, disattivazione, recesso, recedere, toglimi, toglietemi, stop sms, basta sms, basta messaggi, fermare, fermate, fermatevi, smettetela, smettila, smettere, revoca, revoco, interrompi, interrompere, interrompete, eliminatemi, eliminami, esco
		`,
		dismissals: `
			no grazie, non mi interessa, non interessa, non interessato, non interessata, non sono interessato, non sono interessata, nessun interesse, non voglio, non più, mai più, mai, basta così, ora basta, adesso basta, rifiuto, rifiuta, bloccato, bloccata, blocca, bloccare, elimina, eliminare,
			rimuovi, rimuovere, rimuovete, cancellare, cancellate, togli, togliere, togliete, spam, pubblicità, termina, terminare, fine, esci, uscire, finiscila, finitela, sparisci, sparite, truffa, molestie, non disturbare, non disturbate, nessun messaggio, niente messaggi, niente sms, niente pubblicità, fuori, cessate, annullare,
			avete rotto, hai rotto, è una molestia, mai dato il consenso, non mi piace,
			andatevene, non sono io, vi ho bloccato, segnalato, segnalati, non ne voglio più, che palle, che rottura,
			annulare
		`,
		refusals: `
			non|mai|più|né|nn mi|ci|più|vogli*|desider*|inviat* … scriv*|inviat*|invi*|mand*|contatt*|chiam*|disturb*|ricev*|romp*|molest*|infastid*|sms|messagg*|pubblicità|spam
			non|nn scriv*|inviat*|inviar*|mandat*|mandar*|contattat*|contattar*|disturb*|romp*|scocci*|chiamat* … più|mi|temi|mai|messaggi|sms
			non|nn scrivermi|scrivetemi|contattarmi|contattatemi|inviatemi|inviarmi|mandatemi|mandarmi|chiamatemi|disturbatemi|rompete|rompere|scocciate|mandare|inviare
			non|nn vogli*|desider*|vorrei|intendo|vogliamo|voglio … più|ricev*|messagg*|sms|pubblicità|essere|niente|sapere
			non|nn sono|mi|siamo|più … interess*
			nessun|zero interesse
			no grazie
			basta|stop|niente|nessun*|mai messagg*|sms|pubblicità|con|promozioni|spam|di|scriver*|più
			smett*|smettil*|smettetel*|finit*|finiscil*|fatela|piantatela|piantala|cessat* di|con|finita? … scriver*|inviar*|mandar*|messagg*|sms|disturb*|romper*|contatt*
			smettila|smettetela|piantala|piantatela|finitela|finiscila
			fermat* … invio|messagg*|sms
			disiscriv*
			disiscri*
			cancell*|rimuov*|elimin*|togli*|toglet*|leva*|depenn*|escludet* mi|temi|il|i|questo|dal|dalla|miei|mio numero|nominativo|dati|contatto|lista|nome|vostra|vostro|mio|miei … numero|dati|lista|database|elenco|contatto?
			cancell*|rimuov*|elimin*|togli*|leva* il|i|questo mio|nostro|miei numero|nominativo|contatto|dati
			cancellatemi|cancellami|cancellarmi|rimuovetemi|rimuovimi|eliminatemi|eliminami|toglietemi|toglimi|levatemi|levami|depennatemi|escludetemi|dimenticatemi|dimenticami|scordatevi
			dalla|dal|dai vostra|vostro|questa|tua|vostri|lista|mailing lista|elenco|database|archivi|rubrica
			numero|persona|destinatario sbagliat*|errat*|non
			avete|hai|ha sbagliato numero|persona|destinatario
			sbagliato|sbaglia|errore|avete di? numero
			non è|sono|e il|più|questo|la mio|suo|numero|persona|giust*
			chi|come|dove|da … dato|avuto|ottenuto|avete|preso|hai|trovato … mio|il|questo numero|contatto|dati
			non|mai mi|ho|sono|vi … iscritt*|registrat*|chiest*|richiest*|autorizzat*|dato|acconsentit*|sottoscritt* … questo|nulla|niente|il|a|consenso|mio|servizio|autorizzazione|messaggi|qui|vostro|mai|voi|io
			mai|non iscritto|richiesto|autorizzato|chiesto
			lasciat*|lasci* mi|temi|ci in pace
			lasciatemi|lasciami|lasciateci in|stare|perdere pace?
			in pace
			vai|andate|va|vaffa* … fanculo|quel|diavolo|inferno|cagare|culo
			vaffanculo
			fanculo
			affanculo
			fottiti|fottetevi|vaffa
			non|nn rompe*
			rotto|rompe*|rompete i|le|il|la|mi coglioni|palle|scatole|cazzo|balle
			che palle
			stufo|stufa|stanco|stanca di|dei|delle|dai … messagg*|sms|pubblicità|voi|questi|spam
			mi|ci avete|state|hai|stai … stufat*|stancat*|rotto|disturb*|molest*|infastid*|stalk*|scocciat*
			è|e|questo spam|molest*|stalking
			spam*
			denunc*
			vi|ti|la denunc*|querel*|segnal*|blocc*
			querel*
			garante … privacy|segnal*|protezione
			segnal* … garante|agcom|polizia|autorità|postale
			garante privacy
			agcom
			gdpr
			mio avvocato|legale
			avvocato … contatt*|sentir*
			vie legali
			azione legale
			registro opposizioni
			bloccat*|blocco|bloccare il|questo|vi|vostro numero|bloccati
			revoc*|ritir* … consenso|autorizzazione|iscrizione
			annull*|disd*|disattiv*|interromp* … iscrizione|abbonamento|messaggi|sms|servizio|invio|newsletter|sottoscrizione
			non più cliente
			non sono|è|abita … più|cliente cliente|qui|vostro
			deceduto|deceduta|è morto|morta
			non disturb*
			mi oppongo
			senza il? mio? consenso|autorizzazione
			non autorizz*
			mai dato|autorizzato … consenso|autorizzazione|numero|permesso
			avete|hai rotto
			non ne voglio|vogliamo più
			voglio|vorrei|desidero|come disdire|disiscrivermi|cancellarmi|annullare … sms|iscrizione|abbonamento|servizio?
			vi ho|abbiamo bloccat*|segnalat*
			non sono io|la|il … persona|cliente?
		`,
		harmless: `
			non smett*|fermat*|cancell*|annull*|elimin*|rimuov*|toglie*
			non mi cancell*|rimuov*|togli*|elimin*
			non voglio|vorrei disiscriv*|cancell*|essere|perder*
			non ti|vi|si preoccup*
			non posso|riesco|potevo … scriver*|chiam*|venir*
			non vedo l'ora
			basta poco|che|cosi|un|una|solo
			basta|bastano dire|chiamare
			cancell*|annull*|toglie*|rimuov* l*|la|il|le|mio|mia|i appuntamento|prenotazione|ordine|cipolle|cipolla|visita|tavolo|formaggio
			fermata del|dell*|autobus|bus|metro
			mi fermo
			lasciami un|il|sapere
			in pace con
			alla|a|la fine
			disdire|voglio|vorrei annullare|disdire la|il|l|una prenotazione|appuntamento|ordine|mio|mia
		`,
		courtesy: `
			per favore, perfavore, x favore, per piacere, per cortesia, grazie, grazie mille, tante grazie, molte grazie, vi ringrazio, la ringrazio, ciao, salve, buongiorno, buonasera, buona giornata, buona serata, saluti, cordiali saluti, distinti saluti, subito, ora, adesso, immediatamente, 
			messaggi, tutto, tutti, tutte, punto, punto esclamativo, virgola, scusate, scusi, mi dispiace, grazie in anticipo, pubblicità, i messaggi, gli sms, da subito, signori
		`,
	},
	// Romanian
	{
		language: 'ro',
		words: `
			dezabonați, dezabonează mă, dezabonati ma, dezabonați-mă, dezabonez, mă dezabonez, dezabonare sms, vreau dezabonare, dezabona, anulare, anulare abonare, renunțare, renunță, opriți, oprește, oprire, stop mesaje, ștergeți-mă, șterge-mă, ștergere, retrag consimțământul, încetați, revoc, opriti va
		`,
		dismissals: `
			nu mulțumesc, nu multumesc, nu mersi, nu mă interesează, nu ma intereseaza, nu sunt interesat, nu sunt interesată, nu vreau, nu mai vreau, nu doresc, destul, ajunge, gata, de ajuns, spam, anulează, anulati, șterge, ștergeți, refuz, blocat, niciodată, terminați, termină, încetează, lăsați-mă, dispari, reclame, fără reclame, fără mesaje, nu mai, nu deranjați, nu deranja,
			lasă-mă, lasa ma, greșeală, nu sunt de acord, anulare abonament, renunț,
			nu am nevoie, nu e nevoie, nu-s interesat, nu-s interesată, terminați odată, mai lăsați-mă, plictisitor, vă blochez, va blochez, sunteți enervanți
		`,
		refusals: `
			nu|să îmi|imi|mi|ne|mă|ma|vă? mai … trimit*|scri*|contact*|sun*|deranj*|primesc|primi|vreau|doresc|enerv*|cont*|mesaj*|sms|bateti|stres*
			nu|sa nu mai trimit*|scri*|contact*|sun*|deranj*|vreau|doresc|primesc|vrem
			nu trimite*|contacta*|scrie*|deranj* … mesaj*|sms|reclame|mi|imi|mai
			nu|nici vreau|doresc|vrem|dorim|sunt|accept … primesc|mesaj*|sms|reclame|publicitate|interesat*|primi|contactat*
			nu mă|ma interes*
			nu mă|ma mai
			fără|gata|stop|ajunge|destul cu? … mesaje*|reclame*|sms*|spam
			dezabon*
			încet*|incet*|opri*|termin* cu|să|sa|mai|trimiterea … mesaj*|sms*|trimit*|reclam*|spam*
			ștergeți|sterge*|șterge*|elimin*|scoat*|scot* mă|ma|numărul|numarul|mi|datele|din
			scoateți|scoateti|scoate mă|ma
			din lista|listă|baza voastră|dvs|de|dumneavoastră?
			număr|numar|numărul|numarul greșit|gresit|incorect
			ați|ati|ai greșit|gresit
			greșit|gresit numărul|numarul|numar
			nu este|e|sunt numărul|numarul|persoana|acest meu?
			cine|cum|de … dat|aveti|aveți|obținut|obtinut|luat|ai … numărul|numarul|datele meu|mele
			de unde aveți|aveti|ai
			nu|niciodată m|am mam|m-am|am|abonat|cerut … abonat|înscris|inscris|cerut|acord|solicitat|autorizat|aprobat
			nu mam abonat|inscris
			lăsați*|lasati*|lasă*|lasa* mă|ma|ne în|in pace
			în|in pace
			du|duceți|duceti|du-te te|vă|va dracu*|naibii|dreacu
			dracului
			du te
			mă|ma deranj*|hărțui*|enerv*
			sătul|satul|sătulă|satula de
			reclam* … anpc|ancom|anspdcp|poliție|politie
			anspdcp
			anpc
			gdpr
			vă|va|te|o să dau|reclam|blochez|raportez|denunt în|in?
			avocat*
			plângere|plangere
			hărțuire
			spam*
			retrag*|revoc* … consimțământul|consimtamantul|acordul
			anul* … abonarea|abonamentul|mesajele|sms*
			nu mai sunt client*
			a decedat|murit
			nu deranj*
			renunț|renunt la sms*|mesaj*|abonament|serviciu|reclame
			lasă|lasa|lăsați|lasati ma|mă|ne? în|in pace
			vă|va rog să|sa mă|ma|imi ștergeți|stergeti|scoateți|scoateti|eliminați|eliminati|dezabonați|dezabonati
			nu s|îs|sunt interesat*
			mai lăsați|lasati|duceți|duceti mă|ma|vă|va
			vă|va blochez|reclam|raportez
			nu am|e nevoie de|sa mesaj*|sms|asa
		`,
		harmless: `
			nu opri*|renunt*|anul*|incet*
			nu mai pot|am|este|e|avem|ajung
			nu vreau … dezabon*|renunt*
			stație de
			anul* comanda|programarea|rezervarea
			gata de|cu? comanda
			nu vă|va|te|ne opriți|opriti|opri|oprești
		`,
		courtesy: `
			vă rog, va rog, va rog frumos, te rog, rog, mulțumesc, multumesc, multumesc frumos, mulțumesc mult, mulțumim, mersi, merci, bună ziua, buna ziua, bună, buna, bună seara, salut, o zi bună, cu stimă, imediat, acum, mesaje, mesajele, tot, toate, punct, semnul exclamării, scuze
		`,
	},
];
