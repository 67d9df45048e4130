import splitSmsLibrary from 'split-sms';
import { SegmentedMessage } from 'sms-segments-calculator';
import { measure, segment } from '../../lib/text';
import { randomTexts } from './randomTexts';

/** SEGMENT_TEXTS=500000 is thorough and takes half an hour: Twilio's calculator needs milliseconds a text. */
const TEXTS = Number(process.env['SEGMENT_TEXTS'] ?? 1_000);

interface Counts {
	readonly encoding: 'GSM-7' | 'UCS-2';
	readonly segments: number;
}

// Both give an empty text one empty segment; nothing is sent then.
const splitSms = (text: string): Counts => {
	const { characterSet, parts } = splitSmsLibrary.split(text);
	const encoding = characterSet === 'GSM' ? 'GSM-7' : 'UCS-2';
	return { encoding, segments: text === '' ? 0 : parts.length };
};

const twilio = (text: string): Counts => {
	const { encodingName, segmentsCount } = new SegmentedMessage(text);
	const encoding = encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2';
	return { encoding, segments: text === '' ? 0 : segmentsCount };
};

const ours = (text: string, keepEmojiWhole: boolean): Counts => {
	const { encoding, segments } = measure(text, { keepEmojiWhole });
	return { encoding, segments };
};

const same = (a: Counts, b: Counts) => a.encoding === b.encoding && a.segments === b.segments;

/** Why two counters may differ and we are right all the same. */
function explanation(text: string): string | undefined {
	const [plain, whole] = [ours(text, false), ours(text, true)];
	const [theirs, billed] = [splitSms(text), twilio(text)];
	if (same(theirs, billed)) return same(plain, theirs) ? 'all agree' : undefined;
	if (same(plain, theirs) && same(whole, billed)) {
		return 'Twilio splits between graphemes only; TS 23.040 9.2.3.24.1 asks for no such thing';
	}
	if (!text.isWellFormed() && (same(plain, billed) || same(whole, billed))) {
		return 'split-sms counts half a surrogate pair as two units; TS 23.038 6.2.3 has 16 bits a unit';
	}
	return undefined;
}

describe('on random texts', () => {
	it('agrees with split-sms and Twilio’s calculator wherever those two agree', () => {
		const reasons = new Map<string | undefined, number>();
		const unexplained: string[] = [];
		for (const text of randomTexts(TEXTS)) {
			const reason = explanation(text);
			reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
			if (reason === undefined) unexplained.push(JSON.stringify(text));
		}
		if (process.env['SEGMENT_TEXTS']) console.log(Object.fromEntries(reasons));
		expect(unexplained.slice(0, 5)).toEqual([]);
		expect(reasons.get('all agree')).toBeGreaterThan(TEXTS * 0.9);
	}, 7_200_000);

	it('makes the same parts as split-sms, which join to the text', () => {
		const different: string[] = [];
		for (const text of randomTexts(20_000, 2)) {
			if (text === '' || !text.isWellFormed()) continue;
			const { parts } = segment(text);
			const theirs = splitSmsLibrary.split(text).parts.map(({ content }) => content);
			if (parts.join('') !== text || parts.join('\0') !== theirs.join('\0')) different.push(text);
		}
		expect(different.slice(0, 5)).toEqual([]);
	}, 120_000);
});
