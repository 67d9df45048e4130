import { finishText, optOutNotice } from '../../lib/campaign';
import { checkContent, countryOf, DEFAULT_COUNTRY, LANGUAGES } from '../../lib/compliance';
import { countries } from '../../lib/phone';
import { measure } from '../../lib/text';

const MESSAGES = ['20% off until Sunday', 'Скидка 20 %', 'خصم 20%', '全場八折'];
const LANGUAGE_TAGS = ['', ...LANGUAGES.map(({ language }) => language)];

/** A sender that takes answers, one that takes none, and the default of the gateway. */
const ROUTES = [
	{ sender: '+447400123456', number: '36180' },
	{ sender: 'ACME', number: '36180' },
	{ sender: '', number: '36180' },
];

/** What is said against a text that the notice by country ends. */
function faultsIn(country: string): readonly string[] {
	const place = countryOf(country) ?? DEFAULT_COUNTRY;
	return ROUTES.flatMap(({ sender, number }) =>
		MESSAGES.flatMap((message) =>
			LANGUAGE_TAGS.flatMap((language) => {
				const choice = { kind: 'country', country, language } as const;
				const notice = optOutNotice(choice, { number, sender, message });
				if (!notice.ok) return [`${language} ${sender}: ${notice.failure.message}`];
				const { text } = finishText(
					{ text: message, values: [] },
					{ ...notice.value, brand: 'ACME', smartEncoding: 'off' },
				);
				const isCounted = measure(text).length > measure(`ACME: ${message}`).length;
				const said = (['marketing', 'birthday'] as const).flatMap((purpose) =>
					checkContent({ text, sender, purpose }, [place]).filter(({ code }) =>
						/^notice|^label/.test(code),
					),
				);
				return [
					...(isCounted ? [] : [`${text} is not counted`]),
					...said.map(({ code }) => `${language} ${sender}: ${text} ${code}`),
				];
			}),
		),
	);
}

describe('the notice by country, in every language and to every kind of sender,', () => {
	it.each(countries.map(({ code }) => code))('is a way to opt out for Check in %s', (country) => {
		expect(faultsIn(country)).toEqual([]);
	});
});

describe('where nobody can answer the sender', () => {
	const by = (country: string, otherwise = '') =>
		({ kind: 'country', country, language: '', otherwise }) as const;

	it.each([
		['the user’s own link', 'GB', 'Opt out: acme.example/stop', 'Opt out: acme.example/stop'],
		[
			'the user’s own link where a number is missing',
			'FR',
			'Stop: acme.example/stop',
			'Stop: acme.example/stop',
		],
	])('says %s', (_, country, otherwise, optOut) => {
		const notice = optOutNotice(by(country, otherwise), { number: '', sender: 'ACME' });
		expect(notice).toMatchObject({ ok: true, value: { optOut } });
	});

	it.each([
		['no way at all', 'GB', '', 'footer_unreachable'],
		['a text of one’s own that is no way', 'GB', 'See you soon', 'footer_unreachable'],
		['a text of one’s own that asks for an answer', 'GB', 'Reply STOP', 'footer_unreachable'],
		['no number where the notice names one', 'FR', '', 'no_opt_out_number'],
	])('refuses %s', (_, country, otherwise, code) => {
		const notice = optOutNotice(by(country, otherwise), { number: '', sender: 'ACME' });
		expect(notice).toMatchObject({ ok: false, failure: { code } });
	});
});
