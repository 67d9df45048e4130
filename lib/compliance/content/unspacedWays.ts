import type { OptOutWay } from './optOutWay';

/** Words for leaving in Chinese, Japanese and Korean. */
const LEAVE =
	'(?:拒收|退[订訂]|退(?=回(?:TD|[TRN])(?![A-Za-z]))|取消(?:订阅|訂閱)?|不[想欲]?再?(?:接收|收到|接到)|不需要|拒[绝絕](?:接收)?|配信不要|停止|配信停止|配信解除|登録解除|受信拒否|解除|退会|(?:무료)?수신거부|무료거부|거부)';
/** Of these, the words that speak of texts only. */
const LEAVE_TEXTS =
	'(?:拒收|退[订訂]|取消(?:订阅|訂閱)|配信停止|配信解除|受信拒否|(?:무료)?수신거부|무료거부)';
const FIRM = '(?:TD|td|STOP|Stop|stop|退[订訂]|拒收|停止|配信停止|수신거부)';
/** What may be answered beside a word for leaving: a letter or a figure, too. */
const CODE = `(?:${FIRM}|[A-Za-z]{1,4}|\\d{1,4})(?![A-Za-z\\d])`;
const OPEN = '\\s*[“"「『【（(]?\\s*';
const CLOSE = '\\s*[”"」』】）)]?\\s*';
const ANSWER = '(?:回[复復覆]?|返信|답장|회신|[发發]送?)';
const SURE_ANSWER = '(?:回[复復覆]|返信|답장|회신)';
const JOIN = '\\s*(?:[请請可は를는은을:：→，,\\s]|시)*';
const TO = '(?!\\s*[至到给給]?\\s*[\\d+*{])';
const ANSWER_LAST = '(?:[とをで]\\s*)?ご?(?:返信|送信|회신|답장)';

const SENDER = [
	`${LEAVE}[^。！!\\n\\d]{0,4}?${JOIN}${ANSWER}${OPEN}${CODE}${CLOSE}${TO}`,
	`${ANSWER}${OPEN}${CODE}${CLOSE}(?:${JOIN}|即可|以)${LEAVE}`,
	`${SURE_ANSWER}${OPEN}${FIRM}(?![A-Za-z])${CLOSE}${TO}`,
	`[“"「『【（(]?${FIRM}${CLOSE}${ANSWER_LAST}(?:[시で]?\\s*${LEAVE})?`,
	`${LEAVE}[^。！!\\n\\d]{0,6}?${JOIN}${OPEN}${CODE}${CLOSE}${ANSWER_LAST}`,
	`(?<![A-Za-z\\d])(?:TD|td)${JOIN}退[订訂]`,
].join('|');

const NUMBER = '\\+?\\d[\\d-]{3,16}';
const ELSEWHERE = [
	`${ANSWER}${OPEN}(?:${FIRM}${CLOSE}[至到给給]\\s*${NUMBER}(?:\\s*${LEAVE})?|${CODE}${CLOSE}[至到给給]\\s*${NUMBER}\\s*${LEAVE})`,
	`${LEAVE_TEXTS}[^。！!\\n\\d]{0,6}${NUMBER}`,
].join('|');

/** What any of them begins with; most letters are none. */
const FIRST = '(?=[拒退取不停配登受解수무거回返답회发發TtSs“"「『【（(])';
const UNSPACED = new RegExp(`${FIRST}(?:(${ELSEWHERE})|${SENDER})`, 'g');
const MAY_BE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A way told in a script that sets no space between verb and keyword. */
export interface UnspacedWay {
	readonly way: OptOutWay;
	readonly start: number;
	readonly end: number;
}

/** The ways that a Chinese, Japanese or Korean text tells of within its words. */
export function unspacedWays(text: string): readonly UnspacedWay[] {
	if (!MAY_BE.test(text)) return [];
	const ways: UnspacedWay[] = [];
	UNSPACED.lastIndex = 0;
	for (let match = UNSPACED.exec(text); match; match = UNSPACED.exec(text)) {
		const [found, elsewhere] = match;
		ways.push({
			way: elsewhere === undefined ? 'sender' : 'elsewhere',
			start: match.index,
			end: match.index + found.trimEnd().length,
		});
	}
	return ways;
}
