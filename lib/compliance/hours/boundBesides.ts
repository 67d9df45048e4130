import { MS_PER_DAY } from '../../calendar';
import { cited } from '../answer';
import { reaches, ruleOn, type Country, type TextsOfPurpose } from '../countries';

/**
 * What the law of marketing binds in these places at an instant (epoch ms) besides, as sentences to tell. Of
 * a text that collects a debt, only what is not kept to anyway.
 */
export const boundBesides = (
	places: readonly Country[],
	texts: TextsOfPurpose,
	at: number,
): readonly string[] => {
	const day = Math.floor(at / MS_PER_DAY);
	return places.flatMap((place) => {
		const { alsoBinds = [], hours = [] } = ruleOn(place, day) ?? {};
		const isKept = texts === 'collections' && hours.some((one) => reaches(one, texts));
		return alsoBinds
			.filter((scope) => !(isKept && scope.texts === 'collections'))
			.map((scope) => `${scope.tells} ${cited(scope)}`);
	});
};
