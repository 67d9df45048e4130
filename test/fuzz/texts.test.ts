import { readCustomRules } from '../../lib/compliance';
import { parseTemplate, preview, render, segment, smartEncode } from '../../lib/text';
import { fuzz } from './support/fuzz';

const messages = [
	'Hi {firstName|there}, 20 % off until {date}. STOP to 36180',
	'Dear {contact.lastName}, \\{not a tag\\} {a.b.c|d {e}} {{first_name}} %FNAME% *|FNAME|*',
	'“Été” – l’offre dure jusqu’à 18 h… https://example.com/a?b={id}&c=1 😀👨‍👩‍👧',
	'हैलो {name}, ਸਤ ਸ੍ਰੀ ਅਕਾਲ 中文 ёж €[]{|}~^\\',
];

const field = (path: string): unknown =>
	path.length % 3 === 0 ? undefined : path.length % 3 === 1 ? `value of ${path}` : path.length;

describe('a message that somebody spoilt', () => {
	fuzz('has its tags filled in, or a fault with its place', messages, 1500, ({ text }) => {
		const template = parseTemplate(text);
		if (!template.ok) {
			expect(template.failure.position).toBeLessThan(text.length);
			expect(template.failure.message).toMatch(/\S/);
			return;
		}
		const fields = { valueOf: field, isField: (name: string) => name === 'firstName' };
		const filled = render(template.value, fields);
		expect(render(template.value, fields)).toEqual(filled);
		for (const { text: shown, values } of [filled, preview(template.value, 6)]) {
			for (const { start, end } of values) {
				expect(start).toBeLessThanOrEqual(end);
				expect(end).toBeLessThanOrEqual(shown.length);
			}
		}
	});

	fuzz('is cut into segments that are the text again', messages, 600, ({ text }) => {
		const { parts, segments, encoding, perSegment } = segment(text);
		expect(parts.join('')).toBe(text);
		expect(parts).toHaveLength(segments);
		if (encoding === 'UCS-2') {
			// A character that is itself of several units may not fill its segment.
			for (const part of parts.slice(0, -1)) expect(part.length).toBeLessThanOrEqual(perSegment);
		}
	});

	fuzz('is written simpler once, and no longer', messages, 600, ({ text }) => {
		for (const level of ['typography', 'accents'] as const) {
			const once = smartEncode(text, level);
			expect(smartEncode(once.text, level).text).toBe(once.text);
			expect(segment(once.text).segments).toBeLessThanOrEqual(segment(text).segments);
		}
	});
});

const rules = [
	JSON.stringify({
		FR: {
			hours: [{ windows: [{ days: 'mon-fri', from: '09:00', to: '18:00' }], source: 'own' }],
			validFrom: '2026-01-01',
		},
		'US-FL': { rules: [{ hours: [{ windows: [], source: { citation: 'x', seen: 'own' } }] }] },
		Germany: { consent: { marketing: 'explicit', source: 'own' } },
	}),
	'{"FR":{"hours":[{"windows":[{"days":"sat,sun","from":"10:00","to":"12:00"}],"source":"own"}]}}',
];

describe('own rules that somebody spoilt', () => {
	fuzz('are read, or every fault is named', rules, 800, ({ text }) => {
		const read = readCustomRules(text, '2026-11-24');
		if (read.ok) {
			for (const country of read.value.values()) expect(country.rules.length).toBeGreaterThan(0);
		} else {
			expect(read.failure.length).toBeGreaterThan(0);
			for (const fault of read.failure) expect(fault).toMatch(/\S/);
		}
		const again = readCustomRules(text, '2026-11-24');
		expect(again.ok ? [...again.value] : again.failure).toEqual(
			read.ok ? [...read.value] : read.failure,
		);
	});
});
