import { says } from '../../text';
import type { Country } from '../countries';
import type { ContentFinding } from './findings';

/** Whether a text shows that it is of a business that may not advertise by text. */
export function judgeSector(text: string, country: Country): readonly ContentFinding[] {
	const sent = { text, values: [] };
	for (const { what, words = [], source } of country.sectorBans ?? []) {
		const shown = words.find((word) => says(sent, word));
		if (shown === undefined) continue;
		return [
			{
				code: 'sector_banned',
				effect: 'block',
				message: `${country.name}: nobody may advertise ${what} by text, and this one speaks of “${shown}”`,
				rule: { id: country.id, basis: 'law', source },
			},
		];
	}
	return [];
}
