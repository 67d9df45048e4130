import { decide, hoursPolicy, isSendable, readCustomRules } from '../../lib/compliance';
import { someone } from './support';

/** Noon in Toronto. */
const NOW = Date.parse('2026-11-25T17:00Z');
const MONTHS_AGO = {
	5: '2026-06-26',
	7: '2026-04-20',
	23: '2024-12-26',
	25: '2024-10-20',
} as const;
type Months = keyof typeof MONTHS_AGO;

const customer = (source: unknown, at: string | undefined, country = 'CA', scope?: string) => {
	const person = someone({ country, e164: '+14165550123', zones: ['America/Toronto'] });
	const consent = { status: 'soft', at, source: source as string, scope } as const;
	return { ...person, contact: { ...person.contact, consent } };
};
const decided = (source: unknown, months: Months, scope?: string) =>
	decide(customer(source, MONTHS_AGO[months], 'CA', scope), { purpose: 'marketing' }, NOW);

describe('implied consent in Canada', () => {
	it.each(
		`inquiry
Inquiry
enquiry
enquired in store
Website inquiry
product question
asked a question
quote
quote request
Quotation 4711
estimate requested
application
applied for credit
contact form
Contact-Form
contactForm
contact_us
callback request
lead
Facebook lead
sales lead
prospect
demo request
brochure download
free trial
test drive
webinar
waitlist
demande d'information
demande de devis
devis
soumission
candidature
formulaire de contact
demande de renseignements
liste d'attente
Anfrage
solicitud de presupuesto
richiesta di preventivo
запрос
問い合わせ
견적 문의`.split('\n'),
	)('by “%s” lapses after six months', (source) => {
		expect(decided(source, 5)).toMatchObject({ reason: 'ok', assumptions: [] });
		const later = decided(source, 7);
		expect(later).toMatchObject({ reason: 'consent_expired', rule: { id: 'CA', basis: 'law' } });
		expect(later.message).toMatch(
			/^The inquiry on record is older than the 6 months that count in Canada/,
		);
		const person = customer(source, MONTHS_AGO[7]);
		expect(isSendable(person, 'marketing', undefined, NOW)).toMatchObject({
			failure: { reason: 'consent_expired' },
		});
	});

	it.each(
		`purchase
Purchase
purchased in store
in-store purchase
bought online
order 4711
Order
online orders
checkout
invoice
receipt
sale
customer
existing customer
client
contract
lease
rental
paid subscription
membership
member
donation
donor
volunteer
booking
achat
achat en magasin
commande
facture
client existant
contrat
membre
adhésion
don
donateur
bénévole
compra
pedido
Bestellung
Kauf
acquisto
заказ
購入
구매`.split('\n'),
	)('by “%s” lapses after two years', (source) => {
		expect(decided(source, 7)).toMatchObject({ reason: 'ok', assumptions: [] });
		expect(decided(source, 23).reason).toBe('ok');
		const later = decided(source, 25);
		expect(later.reason).toBe('consent_expired');
		expect(later.message).toMatch(/older than the 24 months that count in Canada/);
	});

	it.each([
		'',
		undefined,
		42,
		'web',
		'list of 2026',
		'implied',
		'CRM',
		'customer inquiry',
		'order inquiry',
		'demande d’un client',
	])('of which nothing is told (%j) is held to the shorter time, and says so', (source) => {
		expect(decided(source, 5).reason).toBe('ok');
		const later = decided(source, 7);
		expect(later.reason).toBe('consent_expired');
		expect(later.assumptions.join()).toMatch(
			/does not say whether the customer relationship rests on a purchase, which counts for 24 months in Canada, or on an inquiry, so the 6 months of an inquiry were kept to; write “purchase”/,
		);
	});

	it('may be told by the scope as well', () => {
		expect(decided('web', 7, 'offers to people who bought something').reason).toBe('ok');
		expect(decided('web', 7, 'offers after a quote request').reason).toBe('consent_expired');
	});

	it('lapses on the very day', () => {
		const decidedAt = (at: string) =>
			decide(
				customer('inquiry', '2026-05-25T17:00:00.000Z'),
				{ purpose: 'marketing' },
				Date.parse(at),
			);
		expect(decidedAt('2026-11-25T16:59:59.999Z').reason).toBe('ok');
		expect(decidedAt('2026-11-25T17:00:00.000Z').reason).toBe('consent_expired');
	});

	it('given in express words does not lapse', () => {
		const person = someone({
			country: 'CA',
			e164: '+14165550123',
			zones: ['America/Toronto'],
			consentAt: '2015-01-01',
		});
		expect(decide(person, { purpose: 'marketing' }, NOW).reason).toBe('ok');
	});
});

describe('elsewhere', () => {
	it('an inquiry is a customer relationship as the country has it', () => {
		const swede = customer('inquiry', MONTHS_AGO[7], 'SE');
		expect(decide(swede, { purpose: 'marketing' }, NOW).reason).toBe('ok');
	});

	it('custom rules may say so too', () => {
		const consent = {
			regime: 'opt_in',
			softOptIn: 'yes',
			softOptInMonths: 12,
			inquiryMonths: 3,
			source: 'own',
		};
		const read = readCustomRules(JSON.stringify({ SE: { consent } }), '2026-11-24');
		const hours = hoursPolicy(read.ok ? { customRules: read.value } : {});
		const options = { purpose: 'marketing', hours } as const;
		expect(decide(customer('inquiry', MONTHS_AGO[5], 'SE'), options, NOW).reason).toBe(
			'consent_expired',
		);
		expect(decide(customer('purchase', MONTHS_AGO[5], 'SE'), options, NOW).reason).toBe('ok');
	});
});
