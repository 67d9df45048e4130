import { wordSet } from './normaliseReply';

/** Words around a keyword that change nothing about it, normalised as replies are. */
export const COURTESY: ReadonlySet<string> = wordSet(
	[
		'please pls plz thanks thank you thx ty now immediately sms text texts texting message messages',
		'msg msgs all everything these hi hello ok',
		'merci svp maintenant messages textos tout por favor gracias ya mensajes todo todos obrigado',
		'obrigada mensagens grazie subito messaggi bitte danke sofort nachrichten alles alle dank',
		'graag berichten tack tak takk kiitos prosze dziekuje prosim dekuji kerem koszonom multumesc',
		'моля παρακαλω hvala пожалуиста спасибо смс будь ласка lutfen tesekkurler mesaj شكرا رجاء',
		'בבקשה תודה कृपया धन्यवाद tolong salamat po',
	].join(' '),
);

/** A normalised reply without the courtesies and the numbers at its ends: `stop 36180 please` is `stop`. */
export function withoutCourtesy(normalised: string): string {
	const words = normalised.split(' ');
	const isSaying = (word: string) => !COURTESY.has(word) && !/^\p{N}+$/u.test(word);
	const first = words.findIndex(isSaying);
	return first < 0 ? '' : words.slice(first, words.findLastIndex(isSaying) + 1).join(' ');
}
