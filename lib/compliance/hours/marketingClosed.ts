import { MS_PER_DAY } from '../../calendar';
import { appliedRule, type Block, cited } from '../answer';
import { ruleOn, type Country } from '../countries';

/** A run asks about one day, and thousands of people are in one place. */
const known = new WeakMap<
	readonly Country[],
	{ readonly day: number; readonly block: Block | undefined }
>();

/** Why marketing may not go to one of these places at all at an instant (epoch ms). */
export function marketingClosed(places: readonly Country[], at: number): Block | undefined {
	const day = Math.floor(at / MS_PER_DAY);
	const before = known.get(places);
	if (before?.day === day) return before.block;
	const block = closedOn(places, day);
	known.set(places, { day, block });
	return block;
}

function closedOn(places: readonly Country[], day: number): Block | undefined {
	for (const place of places) {
		const promotion = ruleOn(place, day)?.promotion;
		if (promotion?.carried !== 'never') continue;
		const rule = appliedRule(place, promotion);
		const message = `Networks of ${place.name} carry no texts that advertise ${cited(rule)}`;
		return { reason: 'marketing_closed', message, rule };
	}
	return undefined;
}
