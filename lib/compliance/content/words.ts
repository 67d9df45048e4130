import { wordSet } from '../keywords';

/** Beginnings of the words that ask for an answer, in the languages texts are written in. */
const ANSWER = [
	'repl respond answer repond antwort contest rispond beantwoord svar vastaa odpis odpowied odpoved',
	'odgovor raspund valasz απαντ ответ відпов отговор yanit cevap balas jawab sagot השב השיב رد اجب',
	'जवाब उत्तर',
]
	.join(' ')
	.split(' ');

/** Verbs that send a word somewhere: to the sender, when nothing else is named. */
export const SEND = wordSet(
	'text txt texter textez send sms envoie envoyez envoyer envia envie enviar envoi invia inviare sende senden schick schicke schicken schreib schreibe stuur skicka wyslij posli poslat trimite kuld gonder kirim ketik hantar отправьте пошлите надішліть שלח שלחו ارسل',
);

/** Between the verb and the keyword, without a meaning of their own. */
export const FILLERS = wordSet(
	'with the word back us to by just simply a an le la mot par avec ce message mit dem das wort einfach auf diese nachricht con com med el palabra palavra parola met het woord sms',
);

/** Between the keyword and the number that takes it. */
export const TOWARDS = wordSet(
	'to at on an al au aux a aan naar till til na numer numeru number nr no n the by via par per sms all der die das numero nummer el en ret yaz yazip gonder и на номер',
);

/** “STOP to end”: what the keyword is for. */
export const PURPOSE = wordSet('to 2 pour para per zum um untuk aby att til om voor');

/** Words for leaving, before the keyword: “Opt out: STOP”, “Abmelden: STOP”. */
export const LEAVING = wordSet(
	'optout unsub unsubscribe unsubscription abmelden abmeldung abbestellen austragen baja sair salir desinscription desabonnement afmelden uitschrijven disiscrizione cancellazione avregistrera avmeld afmeld iptal odjava odhlaseni wypis rezygnacja leiratkozas dezabonare отписка відписка διαγραφη להסרה',
);

/** “Stop by our shop”: no refusal, unless it is in capitals. */
export const VISIT = wordSet('by at in over');

export const NOT = wordSet('not dont no never ne nicht kein keine non nao niet nie inte ikke');

export const isAnswerVerb = (word: string): boolean =>
	ANSWER.some((beginning) => word.startsWith(beginning));
