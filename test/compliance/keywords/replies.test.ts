import fc from 'fast-check';

import { LANGUAGES, readReply, type ReplyContext } from '../../../lib/compliance';
import { entriesOf, WORDINGS } from '../../../lib/compliance/keywords';
import { FRIENDLY, UNSURE } from './replies/friendly';
import { NEAR_MISSES } from './replies/nearMisses';
import { PLAIN_SPEECH } from './replies/plainSpeech';
import { REFUSALS } from './replies/refusals';

const REFUSING = [...Object.entries(REFUSALS), ...Object.entries(PLAIN_SPEECH)];
const NOT_REFUSING = [...Object.entries(FRIENDLY), ...Object.entries(NEAR_MISSES)];

const read = (text: string, context?: ReplyContext) => readReply(text, context).outcome;
const refuses = (outcome: string) => outcome === 'optOut' || outcome === 'likelyOptOut';

describe('what people reply', () => {
	it.each(REFUSING)('every refusal from %s is heard', (country, replies) => {
		expect(replies.filter((text) => !refuses(read(text, { country })))).toEqual([]);
	});

	it.each(NOT_REFUSING)('nothing friendly from %s is a refusal', (country, replies) => {
		const outcomes = replies.map((text) => [text, read(text, { country })] as const);
		expect(outcomes.filter(([, outcome]) => outcome !== 'none' && outcome !== 'help')).toEqual([]);
	});

	it.each(UNSURE)('“%s” opts nobody out for sure', (text) => {
		expect(['none', 'likelyOptOut']).toContain(read(text, { country: 'US' }));
	});

	it.each(REFUSING)('no refusal from %s asks for messages', (country, replies) => {
		const asked = replies.filter(
			(text) => read(text, { country, expectConfirmation: true }) === 'optIn',
		);
		expect(asked).toEqual([]);
	});
});

/** A wording as somebody may write it: the first of each choice, stems as they are, gaps closed. */
const exampleOf = (wording: string): string =>
	wording
		.split(' ')
		.filter((part) => part !== '…')
		.map((part) => (part.split('|')[0] ?? '').replace(/[*?]/gu, ''))
		.join(' ');

describe('every wording', () => {
	it('belongs to a language whose keywords are recorded, once, and every language has some', () => {
		const tags = WORDINGS.map(({ language }) => language);
		expect(new Set(tags)).toEqual(new Set(LANGUAGES.map(({ language }) => language)));
		expect(new Set(tags).size).toBe(tags.length);
	});

	it.each(WORDINGS)('of $language is heard where it is spoken', ({ language, ...wordings }) => {
		const context = { languages: [language] };
		const heard = [...entriesOf(wordings.words), ...entriesOf(wordings.dismissals)];
		expect(heard.filter((text) => !refuses(read(text, context)))).toEqual([]);
		const examples = entriesOf(wordings.refusals).map(exampleOf);
		const unheard = examples.filter((text) => !refuses(read(text, context)));
		expect(unheard).toEqual([]);
	});

	it.each(WORDINGS)('of $language that is harmless opts nobody out for sure', (wordings) => {
		const context = { languages: [wordings.language] };
		const examples = entriesOf(wordings.harmless).map(exampleOf);
		expect(examples.filter((text) => read(text, context) === 'optOut')).toEqual([]);
	});

	it.each(WORDINGS)('of $language: a courtesy around STOP changes nothing', (wordings) => {
		const context = { languages: [wordings.language] };
		const replies = entriesOf(wordings.courtesy).flatMap((courtesy) => [
			`STOP ${courtesy}`,
			`stop. ${courtesy}`,
			`${courtesy}, STOP`,
		]);
		expect(replies.filter((text) => !refuses(read(text, context)))).toEqual([]);
	});

	it.each(WORDINGS)('of $language: no courtesy asks for messages', (wordings) => {
		const context = { languages: [wordings.language] };
		const said = entriesOf(wordings.courtesy).filter((text) => read(text, context) === 'optIn');
		expect(said).toEqual([]);
	});
});

const sure = LANGUAGES.flatMap(({ language, optOut }) =>
	optOut.map((keyword) => ({ keyword, context: { languages: [language] } })),
);
const around = fc
	.array(
		fc.constantFrom(
			...[
				'please',
				'thanks',
				'Thank you',
				'merci',
				'bitte',
				'por favor',
				'спасибо',
				'شكرا',
				'谢谢',
			],
			...['!', '!!!', '.', ',', '…', '-', '*', '"', '\n', '\t', '\u200b', '12345'],
			...['🙏', '🛑', '😡', '👎', '😊', '❤️'],
		),
		{ maxLength: 4 },
	)
	.map((parts) => parts.join(' '));
const anyCase = fc.constantFrom(
	(text: string) => text,
	(text: string) => text.toLowerCase(),
	(text: string) => text.toUpperCase(),
);

describe('a sure refusal', () => {
	it('stays one, at least likely, in any case and with courtesies, marks and emoji around it', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...sure),
				around,
				around,
				anyCase,
				({ keyword, context }, before, after, written) => {
					expect(refuses(read(`${before} ${written(keyword)} ${after}`, context))).toBe(true);
				},
			),
			{ seed: 17, numRuns: 2000 },
		);
	});

	it('is never a wish for messages, whatever stands beside it', () => {
		const wishes = LANGUAGES.flatMap(({ optIn, yes = [] }) => [...optIn, ...yes]);
		const refusals = [
			...sure.map(({ keyword }) => keyword),
			...REFUSING.flatMap(([, replies]) => replies),
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...refusals),
				fc.constantFrom(...wishes),
				fc.constantFrom(...LANGUAGES.map(({ language }) => language)),
				fc.boolean(),
				(refusal, wish, language, isFirst) => {
					const text = isFirst ? `${refusal} ${wish}` : `${wish}. ${refusal}`;
					const context = { languages: [language], expectConfirmation: true };
					expect(read(text, context)).not.toBe('optIn');
				},
			),
			{ seed: 17, numRuns: 2000 },
		);
	});
});

describe('a reply of ten thousand characters', () => {
	it.each([
		['one letter', 'a'.repeat(10_000)],
		['one word', 'no '.repeat(3333)],
		['words of wordings', 'do not please you never '.repeat(416)],
		['quotation marks', '“ « " '.repeat(1666)],
		['quoted lines', '> On Mon, ACME wrote:\n'.repeat(454)],
		['headers', 'On Monday at noon ACME and its friends wrote '.repeat(222)],
		['stops', 'stop'.repeat(2500)],
		['figures among letters', 's5t0p'.repeat(2000)],
		['spaces', ' '.repeat(10_000)],
		['letters apart', 's t o p '.repeat(1250)],
		['Chinese', '不要再'.repeat(3333)],
		['signs', '🛑'.repeat(5000)],
		['errors', 'unsubscrbie '.repeat(833)],
	])(
		'of %s is read',
		(_, text) => {
			expect(typeof readReply(text).outcome).toBe('string');
		},
		5000,
	);
});
