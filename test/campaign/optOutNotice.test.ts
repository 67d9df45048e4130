import { optOutNotice } from '../../lib/campaign';

const own = (text: string) => ({ kind: 'own', text }) as const;
const by = (country: string) => ({ kind: 'country', country, language: '' }) as const;

describe('optOutNotice', () => {
	it.each([
		['none', { kind: 'none' } as const, '', 'ACME', ''],
		['a number that answers go to', by('FR'), '36180', 'ACME', 'STOP 36180'],
		['an answer to a number', by('US'), '', '+15551234567', 'Reply STOP to opt out'],
		['an answer to a short code', by('US'), '', '36180', 'Reply STOP to opt out'],
		['an answer to whatever the gateway takes', by('US'), '', '', 'Reply STOP to opt out'],
		['a fixed code', by('KE'), '', 'ACME', 'STOP *456*9*5#'],
		['an own link', own('Opt out: acme.example/stop'), '', 'ACME', 'Opt out: acme.example/stop'],
		['an own number', own('Reply STOP to {number}'), '36180', 'ACME', 'Reply STOP to 36180'],
	])('gives %s', (_name, choice, number, sender, optOut) => {
		expect(optOutNotice(choice, { number, sender })).toMatchObject({ ok: true, value: { optOut } });
	});

	it.each([
		['an answer to a name', by('US'), '', 'ACME', 'footer_unreachable'],
		[
			'an own wish for an answer to a name',
			own('Reply STOP to end'),
			'',
			'ACME',
			'footer_unreachable',
		],
		['the same in French', own('Répondez STOP'), '', 'ACME', 'footer_unreachable'],
		['a number that is not given', by('FR'), '', 'ACME', 'no_opt_out_number'],
	])('refuses %s', (_name, choice, number, sender, code) => {
		expect(optOutNotice(choice, { number, sender })).toMatchObject({
			ok: false,
			failure: { code },
		});
	});
});
