import type { EpochDay } from '../../calendar';
import { appliedRule, type Block, cited } from '../answer';
import { ruleOn, type Country } from '../countries';

/** Why marketing may not go to one of these places at all on a day. */
export function marketingClosed(places: readonly Country[], day: EpochDay): Block | undefined {
	for (const place of places) {
		const promotion = ruleOn(place, day)?.promotion;
		if (promotion?.carried !== 'never') continue;
		const rule = appliedRule(place, promotion);
		const message = `Networks of ${place.name} carry no texts that advertise ${cited(rule)}`;
		return { reason: 'marketing_closed', message, rule };
	}
	return undefined;
}
