import { wordSet } from '../keywords';

/** Beginnings of the words that ask for an answer, in the languages texts are written in. */
const ANSWER = [
	'repl respond answer repond antwort antwoor contest rispond beantwoord svar vastaa odpis odpowied odpoved',
	'odgovor raspund valasz απαντ ответ відпов отговор одговор yanit cevap balas jawab sagot השב השיב رد',
	'اجب پاسخ जवाब उत्तर vasta atbild atsak odpove pergjigj respone պատասխան უპასუხ ตอบกลับ jibu',
]
	.join(' ')
	.split(' ');

/** Verbs that send a word somewhere: to the sender, when nothing else is named. */
export const SEND = wordSet(
	'text txt texter textez send sms envoie envoyez envoyer envia envie enviar envoi invia inviare sende senden schick schicke schicken schreib schreibe stuur skicka wyslij posli poslat trimite kuld gonder kirim ketik hantar soan envieu សូមឆ្លើយតប 发送 請發 отправьте пошлите надішліть שלח שלחו ارسل',
);

/** Between the verb and the keyword, without a meaning of their own. */
export const FILLERS = wordSet(
	'with the word back us to by just simply a an le la mot par avec ce message mit dem das wort einfach auf diese nachricht con com med el palabra palavra parola met het woord sms',
);

/** Between the keyword and the number that takes it. */
export const TOWARDS = wordSet(
	'to at on an al au aux a aan naar till til na numer numeru number nr no n the by via par per sms all der die das numero nummer el en ret yaz yazip gonder и на номер para naar numeroon numbrile uz numeriu la στο sa ke kirim hantar kwa gui 至 到 الى به למספר',
);

/** Where the verb comes last: “STOP yazip yanitlayin”, “STOP लिखकर जवाब दें”. */
export const ANSWERED = wordSet(
	'yanitlayin yanitla cevaplayin cevap cavab javob жауап жавоб जवाब जवाफ উত্তর جواب පිළිතුරු பதிலளிக்கவும் பதில் ပြန်ပို့ပါ ይመልሱ',
);

/** “STOP to end”: what the keyword is for. */
export const PURPOSE = wordSet('to 2 pour para per zum um untuk aby att til om voor');

/** Words for leaving, before the keyword: “Opt out: STOP”, “Abmelden: STOP”. */
export const LEAVING = wordSet(
	'optout unsub unsubscribe unsubscription abmelden abmeldung abbestellen abzubestellen abzumelden austragen baja sair salir desinscription desinscrire desabonnement desabonner desuscribir desuscribirte desuscribirse afmelden uitschrijven disiscrizione cancellazione avregistrera avmeld afmeld iptal odjava odhlaseni wypis rezygnacja leiratkozas dezabonare отписка відписка διαγραφη להסרה',
);

/** Of these, words that mean something else in other company: “Baja de precios”. */
export const LEAVING_ALONE = wordSet('baja sair salir');

/** Between a keyword and what takes it: “Stop these texts: acme.example/u”, “To stop SMS call 0800…”. */
export const ABOUT_TEXTS = wordSet(
	'the a these this our my all more any receiving getting text texts txt sms message messages msg msgs marketing promotional promo alerts call ring dial whatsapp email write contact visit go click tap here at on to via by or from les des nos ces vos recevoir appelez ici au sur par le la die der das diese unsere keine nachrichten hier unter an auf ruf rufen sie los las de mensajes aqui en al llama llame messaggi qui chiama mensagens berichten bel op naar na till til',
);

/** “Stop by our shop”: no refusal, unless it is in capitals. */
export const VISIT = wordSet('by at in over');

export const NOT = wordSet('not dont no never ne nicht kein keine non nao niet nie inte ikke');

export const isAnswerVerb = (word: string): boolean =>
	ANSWER.some((beginning) => word.startsWith(beginning));
