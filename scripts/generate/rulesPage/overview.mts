import type { Country } from '../../../lib/compliance/index.ts';
import { headingOf, namesOf } from './countrySection.mts';
import { fragment, lines, link, plain, table } from './markdown.mts';
import { BASES, capOf, holidaysOf, regimeOf, windowsOf } from './rule.mts';

/** One row a place: the rule of its last period. */
export const overview = (countries: readonly Country[]): string =>
	table(
		[
			'Place',
			'Hours, local time',
			'Basis',
			'Holidays',
			'Consent',
			'At most',
			'Name as sender',
			'Confidence',
		],
		countries.map((country) => {
			const rule = country.rules.at(-1);
			if (!rule) return [plain(country.name)];
			return [
				link(country.name, fragment(headingOf(country))),
				lines(rule.hours.map(windowsOf)),
				lines(rule.hours.map(({ basis }) => BASES[basis])),
				holidaysOf(rule),
				regimeOf(rule.consent),
				lines((rule.caps ?? []).map(capOf)),
				country.sender ? namesOf(country.sender) : '',
				rule.confidence,
			];
		}),
	);
