import { normaliseReply, wordSet } from './normaliseReply';
import { PAUSE, type ReplyWord } from './replyWords';
import { isRefusal } from './wordIndex';
import type { Span } from './wordingsIn';

/** Ask for an answer, as our notices do: nobody who refuses tells us to reply STOP. */
const ASKING = wordSet(
	normaliseReply(
		'reply respond answer text txt send sms répondez répondre répond envoyez envoyer envoie textez texter texto ' +
			'antworten antworte antwort sende senden schick schicke schreibe responde responda responder respondan envía envíe envia envie enviar ' +
			'responeu envieu rispondi rispondere invia inviare antwoord beantwoord stuur sms svara svar skicka send sendt vastaa lähetä ' +
			'vasta saada atbildi atbildiet sūti sūtiet atsakyk siųsk atsakykite odpisz wyślij odpowiedz odpovězte pošlete odpovedzte pošlite ' +
			'válasz válaszolj küldj küldje küldd răspunde răspundeți trimite trimiteți odgovori pošalji pošlji одговори пошаљи испрати прати ' +
			'отговори отговорете изпрати изпратете відповідь відповідайте надішліть надішли ответьте ответ отправьте отправь пришлите ' +
			'përgjigju dërgo απαντήστε απάντησε στείλτε στείλε svaraðu svaradu sendu antwoord stuur პასუხი უპასუხეთ გაგზავნეთ պատասխանեք ուղարկեք ' +
			'ارسل أرسل أرسلي رد השב השיבו שלח שלחו پاسخ بفرستید ارسال balas ketik kirim taip hantar jawab soạn gửi trả jibu tuma ' +
			'ឆ្លើយតប សូមឆ្លើយតប',
	),
);

/** Where the verb comes last: “STOP yazıp gönderin”, “STOP लिखकर जवाब दें”. */
const ASKED_BEFORE = wordSet(
	normaliseReply(
		'yazıp yazın yazarak yanıtlayın yanıtla cevaplayın gönderin gönder yazıb yazib cavab javob deb деп жауап लिखकर लिखें जवाब लेखेर जवाफ লিখে উত্তর লিখুন لکھ لکھیں جواب පිළිතුරු பதிலளிக்கவும் பதில் បញ្ជូន ပြန်ပို့ပါ ይመልሱ',
	),
);

/** Before such a verb, the person tells of what they did. */
const TELLING = wordSet('i ive already we have did keep kept times must cant');

/** Head a notice: “Opt out: STOP to 36180”. */
const LEAVING =
	/^(?:unsub|out$|optout|abmeld|abbestell|afmeld|avmeld|av$|avregist|afskra|afmeld|framel|desinscri|desabonn|desuscri|baja|baixa|sair|salir|disiscri|uitschrijv|odjav|odhlas|rezygn|wypis|leirat|dezabon|atteikt|atsisak|loobu|peru$|одјав|отпис|відпис|διαγραφ|cregjistr|iptal|imtina|qilish|тарту|უარი|համար|للالغاء|لالغاء|الغاء|להסרה|لغو|کرنے|کرن|लिए|করতে|रोक्न)/u;

const NUMBER = /^\p{N}{3,}/u;
/** From a keyword back to its verb, or on to it. */
const NEAR = 4;

/**
 * Where a reply repeats how to refuse, as our own notice says it: from the verb to the end of the sentence.
 * “Reply STOP to opt out” below a friendly answer is a quotation.
 */
export function instructionsIn(words: readonly ReplyWord[]): readonly Span[] {
	const spans: Span[] = [];
	for (const [at, { word }] of words.entries()) {
		if (!isRefusal(word)) continue;
		const start = verbBefore(words, at);
		const headed = start === undefined ? headedAt(words, at) : undefined;
		if (headed) spans.push(headed);
		else if (start !== undefined || isAskedAfter(words, at)) {
			spans.push({ start: start ?? at, end: endOfSentence(words, at) });
		}
	}
	return spans;
}

function verbBefore(words: readonly ReplyWord[], at: number): number | undefined {
	for (let back = at - 1; back >= 0 && back >= at - NEAR; back--) {
		if ((words[back + 1]?.pause ?? 0) >= PAUSE.line) return undefined;
		if (!ASKING.has(words[back]?.word ?? '')) continue;
		const before = words[back]?.pause === PAUSE.none ? words[back - 1]?.word : undefined;
		return TELLING.has(before ?? '') ? undefined : back;
	}
	return undefined;
}

/** “Abmelden: STOP an 12345”, “Opt out: STOP to 12345” */
function headedAt(words: readonly ReplyWord[], at: number): Span | undefined {
	if (!LEAVING.test(words[at - 1]?.word ?? '')) return undefined;
	const number = words
		.slice(at + 1, at + NEAR)
		.findIndex(({ word, pause }) => pause < PAUSE.line && NUMBER.test(word));
	if (number < 0) return undefined;
	let start = at - 1;
	while (start > 0 && words[start]?.pause === PAUSE.none) start--;
	return { start, end: at + number + 2 };
}

const isAskedAfter = (words: readonly ReplyWord[], at: number): boolean =>
	words
		.slice(at + 1, at + NEAR)
		.some(({ word, pause }) => pause < PAUSE.line && ASKED_BEFORE.has(word));

function endOfSentence(words: readonly ReplyWord[], at: number): number {
	let end = at + 1;
	while (end < words.length && (words[end]?.pause ?? 0) < PAUSE.line) end++;
	return end;
}
