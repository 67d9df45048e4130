import { MS_PER_DAY } from '../../calendar';
import { cited } from '../answer';
import { ruleOn, type Country } from '../countries';

/** What binds transactional messages in these places at an instant (epoch ms), as sentences to tell. */
export const boundBesides = (places: readonly Country[], at: number): readonly string[] => {
	const day = Math.floor(at / MS_PER_DAY);
	return places.flatMap((place) =>
		(ruleOn(place, day)?.alsoBinds ?? []).map((scope) => `${scope.tells} ${cited(scope)}`),
	);
};
