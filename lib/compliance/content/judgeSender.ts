import type { Purpose } from '../../message';
import { appliedRule } from '../answer';
import type { Country, SenderRule } from '../countries';
import type { ContentFinding } from './findings';

/** What becomes of a name as sender in one country. */
export function judgeSender(
	name: string,
	purpose: Purpose,
	country: Country,
): readonly ContentFinding[] {
	const { sender } = country;
	if (!sender) return [];
	const rule = appliedRule(country, sender);
	const where = country.name;
	switch (sender.names) {
		case 'carried':
			return [];
		case 'refused':
			return [
				{
					code: 'name_refused',
					effect: 'block',
					message: `${where}: networks refuse a name such as ${name} as sender, so send from a number`,
					rule,
				},
			];
		case 'replaced':
			return [
				{
					code: 'name_replaced',
					effect: 'warn',
					message: `${where}: networks put a number in the place of the sender ${name}, so name yourself in the text`,
					rule,
				},
			];
		case 'registered':
			return [
				{
					code: 'name_needs_registration',
					effect: 'warn',
					message: `${where}: only registered names are carried, so see with your gateway that ${name} is`,
					rule,
				},
				...(purpose === 'marketing' && !hasAffixes(name, sender)
					? [
							{
								code: 'name_affix_missing',
								effect: 'warn',
								message: `${where}: marketing names ${affixes(sender)}, which ${name} does not unless your gateway adds it`,
								rule,
							} as const,
						]
					: []),
			];
	}
}

function hasAffixes(name: string, { prefix = '', suffix = '' }: SenderRule): boolean {
	const lower = name.toLowerCase();
	return lower.startsWith(prefix.toLowerCase()) && lower.endsWith(suffix.toLowerCase());
}

const affixes = ({ prefix, suffix }: SenderRule): string =>
	[
		...(prefix === undefined ? [] : [`begin with ${prefix}`]),
		...(suffix === undefined ? [] : [`end with ${suffix}`]),
	].join(' and ');
