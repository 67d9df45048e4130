import { parsePhone, toE164 } from '../../lib/phone';
import { askLibrary } from '../../lib/phone/askLibrary';
import { AREA_CODES_CHECKED_ON, NEW_AREA_CODES } from '../../lib/phone/newAreaCodes';

const options = { mobileOnly: true };

describe.each(NEW_AREA_CODES)('the new area code $code', ({ code, overlays, since }) => {
	it('is still unknown to the metadata; once it is known, its row can go', () => {
		expect(askLibrary(`+1${code}2345678`)).toMatchObject({ type: undefined });
	});

	it('is taken however it is written', () => {
		const e164 = `+1${code}2345678`;
		for (const [text, country] of [
			[e164, undefined],
			[`+1 (${code}) 234-5678`, undefined],
			[`(${code}) 234-5678`, 'US'],
			[`1-${code}-234-5678`, 'US'],
		] as const) {
			const parsed = parsePhone(text, { ...options, defaultCountry: country });
			expect(parsed).toMatchObject({
				ok: true,
				value: { e164, country: 'US', type: 'fixed_line_or_mobile' },
			});
		}
		expect(toE164(e164)).toBe(e164);
	});

	it('has the zones of the area it overlays', () => {
		const [own, older] = [code, overlays].map((area) => parsePhone(`+1${area}2345678`, options));
		expect(own?.ok && own.value.timeZones).toEqual(older?.ok && older.value.timeZones);
		expect(own?.ok && own.value.timeZones.length).toBeGreaterThan(0);
	});

	it('is in service already', () => {
		expect(since <= AREA_CODES_CHECKED_ON).toBe(true);
	});
});

describe('a number of a new area code is refused', () => {
	it.each([
		['with an exchange that begins with 1', '+14361345678'],
		['with an exchange that begins with 0', '+14360345678'],
		['with the exchange of a service', '+14369115678'],
		['a digit short', '+1436234567'],
		['a digit long', '+143623456789'],
		['in an area code of nobody', '+12222345678'],
	])('%s', (_, text) => {
		expect(parsePhone(text, options)).toMatchObject({ ok: false });
		expect(toE164(text)).toBeUndefined();
	});
});
