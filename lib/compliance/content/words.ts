import { isFirmRefusal, wordSet } from '../keywords';
import { remembered } from './remembered';

/** Of a token, what its meaning hangs on. */
interface Spoken {
	readonly kind: 'word' | 'number' | 'link';
	readonly normalised: string;
}

const beginning = (stems: string): RegExp => new RegExp(`^(?:${stems.replaceAll(' ', '|')})`, 'u');

/** Beginnings of the words that ask for an answer, in the languages texts are written in. */
const ANSWER = beginning(
	'repl rply respond respuest respost answer repond antwort antwoor contest rispond beantwoord svar vastaa vastam odpis odpowied odpoved odpovez odgovor raspund valasz απαντ ответ відпов отговор одговор yanit cevap cavab balas jawab sagot השב השיב رد اجب پاسخ जवाब उत्तर vasta atbild atsak pergjigj respone պատասխան უპასუხ jibu loi$',
);

/** Of verbs that send a word somewhere, the beginnings. */
const SENDING = beginning(
	'envi[aeo] invia send schick schreib stuur skick wyslij posl posal trimi kuld saad suti siusk gonder kirim ketik i.text taip hantar soan tuma отправ пошл пошаљ надішл надсил изпра испрат στειλ שלח ارسل ارسال भेज bhej পাঠ yubor 发送 請發',
);

/** Verbs that are asked for before the keyword only: “STOP sending flowers”. */
const ENGLISH_VERB = beginning('repl rply answer respond send');

/** Thai sets no spaces. */
const ASKING_WITHIN = /ตอบ|พิมพ์|ส่ง/u;

/** Of verbs and nouns that send a word somewhere, those that are whole: to the sender, when nothing else is named. */
const SEND = wordSet(
	'text txt texter textez sms envoi envoie envoyez envoyer yaz yazip yazin yazib សូមឆ្លើយតប',
);

/** Between a keyword and a link: the link is another way. */
export const OTHERWISE = wordSet(
	'or ou oder o of eller lub visit at on via under sur en auf su op to at go see',
);

/** Between the verb and the keyword, without a meaning of their own. */
export const FILLERS = wordSet(
	'with the word back us to by just simply a an le la mot par avec ce message mit dem das wort einfach auf diese nachricht con com med el palabra palavra parola met het woord sms mehr equals per via prin pe the keyword kod ang qc',
);

/** Between the keyword and the number that takes it. */
export const TOWARDS = wordSet(
	'to at on an al au aux a aan naar till til na numer numeru number nr no n the by via par per sms all der die das numero nummer el en ret yaz yazip gonder и на номер para naar numeroon numbrile uz numeriu la στο sa ke kirim hantar kwa gui i e ye به likh kar লিখে নম্বরে equals dan पर लिखकर ส่งมาที่ ส่งไปที่ 至 到 الى به למספר',
);

/** Where the verb comes last: “STOP yazip yanitlayin”, “STOP लिखकर जवाब दें”. */
const ANSWERED = wordSet(
	'yaz yazip yazin yazib yanitlayin yanitla cevaplayin cevap cavab javob жауап жавоб जवाब जवाफ উত্তর جواب පිළිතුරු பதிலளிக்கவும் பதில் ပြန်ပို့ပါ ይመልሱ',
);

/** “STOP to end”: what the keyword is for. */
export const PURPOSE = wordSet(
	'equals to 2 4 for pour para per zum um untuk aby att til om voor для щоб чтобы dla pro za',
);

/** Beginnings of words for leaving: “Opt out: STOP”, “Abmelden: STOP”. */
const LEAVING = beginning(
	'unsub optout opt(?:ing|ed)?.out$ abmeld abzumeld abbestell abzubestell austragen afmeld avmeld avmal avanmal avregist framel desinscri desabonn desuscri descadastr disiscri cancellazion cancellarti uitschrijv odjav odhlas wypisz? rezygn zrezygn leirat dezabon atteikt atsisak loobu afskra отпис відпис одјав διαγραφ iptal imtina istemiyorsan отказ uitteken ايقاف لايقاف berhent cregjistr kujiondoa kuacha baja$ sair$ salir$ no.sms لالغاء للالغاء الغاء لغو להסר הסרה tuchoi',
);

/** In scripts without spaces such a word may stand anywhere in what looks like one. */
const LEAVING_WITHIN =
	/退订|退訂|拒收|取消订阅|取消訂閱|配信停止|配信解除|解除はこちら|수신거부|무료거부|ยกเลิก|เลิกรับ|ไม่รับ|ไม่ต้องการรับ/u;
const ANSWER_WITHIN = /回|返信|회신|답장/u;

/** The two words of `opt out`, `meld deg av`, `từ chối`. */
const LEAVING_PAIRS = wordSet(
	'opt_out opting_out tu_choi de_huy deg_av bekor_qilish бас_тарту no_mas no_sms keine_sms kein_sms keine_werbung meld_fra te_melden बंद_करने',
);
const SECOND_WORDS = new Set([...LEAVING_PAIRS].map((pair) => pair.split('_')[1] ?? ''));

/** Of these, words that mean something else in other company: “Baja de precios”. */
export const LEAVING_ALONE = wordSet('baja sair salir iptal imtina отказ');

/** Between a keyword and what takes it: “Stop these texts: acme.example/u”, “To stop SMS call 0800…”. */
export const ABOUT_TEXTS = wordSet(
	'the a these this our my all more any receiving getting text texts txt sms message messages msg msgs marketing promotional promo alerts call ring dial whatsapp email write contact visit go click tap here at on to via by or from les des nos ces vos recevoir appelez ici au sur par le la die der das diese unsere keine nachrichten hier unter an auf ruf rufen sie los las de mensajes aqui en al llama llame messaggi qui chiama mensagens berichten bel op naar na till til equals โทร กด 請致電 致電 חייגו',
);

/** “Stop by our shop”: no refusal, unless it is in capitals. */
export const VISIT = wordSet('by at in over');

export const NOT = wordSet(
	'not dont cant cannot wont no never ne nicht kein keine non nao niet nie inte ikke не',
);

/** Behind `no longer` or `ne plus`: “Pour ne plus recevoir nos SMS”. */
export const RECEIVING = wordSet(
	'receive recevoir recibir receber ricevere erhalten ontvangen получать',
);
const NO_MORE = wordSet('not no longer plus non nao keine geen не mas');

/** What is left of a list: “Unsubscribe from our texts”. */
export const TEXTS = wordSet(
	'text texts txt sms mms message messages msg msgs alerts alert list marketing promos promotions newsletter pub publicite publicites nachrichten mensajes messaggi mensagens berichten inscricao suscripcion subscription abonnement iscrizione liste lista offers offres offerte ofertas angebote werbung рассылки смс',
);

/** “Opt out of winter”: what follows says of what. */
export const FROM = wordSet('from of von vom от');

/** Before what is typed at a till: “code STOP5000”. */
export const CODE = wordSet('code kod kodu codice codigo cupon cupom coupon voucher gutschein');

/** What is cancelled that is no list of ours. */
export const BOOKINGS = wordSet(
	'booking appointment order reservation delivery rdv rendezvous commande livraison termin bestellung lieferung cita reserva pedido consulta appuntamento prenotazione ordine afspraak bestelling bokning',
);

/** Words that refuse where a country asks for them, when they go somewhere: “RED yazıp 3333’e gönderin”. */
export const LOCAL = wordSet('ret red tc huy');

/** “STOP pour annuler”, where the verb is no keyword itself. */
const ENDING = beginning('annul resili arret termin beend kundig avslut afslut ophor ophold stop');

const asksByWord = remembered((word) => SEND.has(word) || asksByVerb(word));

/** Whether a verb or noun asks for an answer or sends one. */
export const asks = ({ kind, normalised }: Spoken): boolean =>
	kind === 'word' && asksByWord(normalised);

function asksByVerb(word: string): boolean {
	return ANSWER.test(word) || SENDING.test(word) || ASKING_WITHIN.test(word);
}

/** Whether a verb may ask for the keyword before it. */
export const asksAfter = (word: string): boolean =>
	ANSWERED.has(word) || (asksByVerb(word) && !ENGLISH_VERB.test(word));

export const isEnding = (word: string): boolean => ENDING.test(word);

const STOP_WORD = /^(?:stop|стоп|στοπ|სტოპ|ստոպ|arret)/u;

const isLeaving = remembered(
	(word) =>
		LEAVING.test(word) ||
		(isFirmRefusal(word) && !STOP_WORD.test(word)) ||
		(LEAVING_WITHIN.test(word) && !ANSWER_WITHIN.test(word)),
);

/** Whether a word says by itself that one leaves; a keyword that is no STOP does. */
export const leaves = ({ kind, normalised }: Spoken): boolean =>
	kind === 'word' && isLeaving(normalised);

const ENDS_LEAVING = new Set([...SECOND_WORDS, ...RECEIVING]);

/** Whether a word says so alone, or may with those before it. */
export const mayLeave = (word: string): boolean => ENDS_LEAVING.has(word) || isLeaving(word);

/** Whether a word says so with those before it, the nearest first. */
export const isLeavingAfter = (word: string, before: (back: number) => string): boolean =>
	ENDS_LEAVING.has(word) &&
	(LEAVING_PAIRS.has(`${before(1)}_${word}`) ||
		(RECEIVING.has(word) && [1, 2, 3, 4].some((back) => NO_MORE.has(before(back)))));
