import { MS_PER_DAY } from '../../calendar';
import { cited } from '../answer';
import { ruleOn, type Country } from '../countries';

/**
 * Why a text that collects a debt keeps to the hours and caps of marketing in one of these places at an
 * instant (epoch ms); undefined where it need not.
 */
export function collectionsBound(places: readonly Country[], at: number): string | undefined {
	const day = Math.floor(at / MS_PER_DAY);
	for (const place of places) {
		const scope = ruleOn(place, day)?.alsoBinds?.find(({ keepsHours }) => keepsHours);
		if (!scope) continue;
		return `The text is about money owed, so it keeps to the hours of marketing in ${place.name} ${cited(scope)}`;
	}
	return undefined;
}
