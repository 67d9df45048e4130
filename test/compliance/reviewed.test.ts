import { countryOf, decide, hoursPolicy, readCustomRules } from '../../lib/compliance';
import { appliedRule, OWN_RULES, withReview } from '../../lib/compliance/answer';
import { someone } from './support';

const review = { by: 'A. Lawyer, Paris', on: '2026-12-01', until: '2027-12-01' };
const reviews = { FR: review, 'opt-out': review };
const france = countryOf('FR');
const consent = france?.rules[0]?.consent;
if (!france || !consent) throw new Error('France is not recorded');
const rule = appliedRule(france, consent);

describe('the rule of a check', () => {
	it('says that no lawyer reviewed it, where none did', () => {
		const at = Date.parse('2026-12-02T10:00Z');
		const person = someone({ country: 'FR', zones: ['Europe/Paris'] });
		expect(decide(person, { purpose: 'marketing' }, at).rule.reviewed).toBe(false);
		expect(decide(person, { purpose: 'transactional' }, at).rule.reviewed).toBe(false);
	});

	it('says who did, to the last day', () => {
		expect(withReview(rule, '2027-12-01T23:59:00.000Z', reviews).reviewed).toEqual(review);
		expect(withReview(rule, '2027-12-02T00:00:00.000Z', reviews).reviewed).toBe(false);
	});

	it('does not say so of a rule of this package', () => {
		expect(withReview(OWN_RULES.optOut, '2026-12-02T10:00:00.000Z', reviews).reviewed).toBe(false);
	});

	it('does not say so of what a user put in its place, and says it of the rest', () => {
		const custom = readCustomRules(
			'{"FR": {"consent": {"regime": "express", "softOptIn": "no", "source": "own"}}}',
			'2026-12-01',
		);
		const own = custom.ok ? hoursPolicy({ customRules: custom.value }).rulesOf('FR') : undefined;
		const mine = own?.rules.at(-1);
		if (!own || !mine) throw new Error('the rules were not read');
		const at = '2026-12-02T10:00:00.000Z';
		expect(withReview(appliedRule(own, mine.consent), at, reviews).reviewed).toBe(false);
		expect(withReview(appliedRule(own, mine.hours[0]), at, reviews).reviewed).toEqual(review);
	});
});
