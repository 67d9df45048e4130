import type { Country } from '../../../lib/compliance/index.ts';
import { countrySection, headingOf } from './countrySection.mts';
import { fragment, lines, link, plain, table } from './markdown.mts';
import { BASES, capOf, cited, holidaysOf, windowsOf } from './rule.mts';

/** The states of the United States: those with rules of their own, and what was found of the others. */
export function statesSection(states: readonly Country[]): string {
	const own = states.filter(({ rules }) => rules.length > 0);
	const others = states.filter(({ rules }) => rules.length === 0);
	return [
		'## States and territories of the United States',
		'The federal rule and that of the state bind together; consent is federal. A number whose state is not known is blocked.',
		table(
			[
				'State',
				'Hours, local time',
				'Basis',
				'Holidays',
				'At most',
				'Reaches texts',
				'Lifted by consent',
				'Confidence',
			],
			own.map((state) => {
				const rule = state.rules.at(-1);
				if (!rule) return [];
				return [
					link(state.name, fragment(headingOf(state))),
					lines(rule.hours.map(windowsOf)),
					lines(rule.hours.map(({ basis }) => BASES[basis])),
					holidaysOf(rule),
					lines((rule.caps ?? []).map(capOf)),
					lines(rule.hours.map(({ namesTexts }) => namesTexts ?? 'yes')),
					lines(rule.hours.map(({ liftedByConsent }) => (liftedByConsent ? 'yes' : 'no'))),
					rule.confidence,
				];
			}),
		),
		...own.map((state) => countrySection(state, '')),
		'### States under the federal rule alone',
		table(
			['State', 'Found', 'Confidence'],
			others.map(({ name, id, finding }) => [
				`${plain(name)} (${id})`,
				finding ? cited(finding.source) : 'nothing beyond the federal rule',
				finding?.confidence ?? '',
			]),
		),
	].join('\n\n');
}
