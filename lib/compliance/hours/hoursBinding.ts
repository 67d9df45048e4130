import { MS_PER_DAY } from '../../calendar';
import { cited } from '../answer';
import { reaches, ruleOn, type Country, type HoursRule, type TextsOfPurpose } from '../countries';

/** Hours of one of these places that a law or a code binds such texts to at an instant (epoch ms). */
export function hoursBinding(
	places: readonly Country[],
	texts: TextsOfPurpose,
	at: number,
): { readonly place: Country; readonly hours: HoursRule } | undefined {
	const day = Math.floor(at / MS_PER_DAY);
	for (const place of places) {
		const hours = ruleOn(place, day)?.hours.find(
			(one) => reaches(one, texts) && one.source.seen !== 'memory',
		);
		if (hours) return { place, hours };
	}
	return undefined;
}

/**
 * Why a text that collects a debt keeps to hours, as a sentence to tell: by the law of a place, or by our
 * caution to those of marketing where none is known.
 */
export function whyHoursBindDebts(places: readonly Country[], at: number): string {
	const bound = hoursBinding(places, 'collections', at);
	const [nation] = places;
	return bound
		? `The text is about money owed, so it keeps to the hours of marketing in ${bound.place.name} ${cited(bound.hours)}`
		: `No hours for texts about money owed are recorded of ${nation?.name ?? 'this country'}: those of marketing are kept to, as a caution`;
}
