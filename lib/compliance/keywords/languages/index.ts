import type { Keywords, LanguageWords } from '../languageWords';
import { entriesOf } from '../wordings';
import { AFRICA } from './africa';
import { EAST_ASIA } from './eastAsia';
import { ENGLISH } from './english';
import { EUROPE } from './europe';
import { GERMANIC } from './germanic';
import { MIDDLE_EAST } from './middleEast';
import { ROMANCE } from './romance';
import { SLAVIC } from './slavic';
import { SOUTH_ASIA } from './southAsia';
import { TURKIC } from './turkic';
import { WORDINGS } from './wordings';

const KEYWORDS: readonly Keywords[] = [
	...ENGLISH,
	...ROMANCE,
	...GERMANIC,
	...SLAVIC,
	...EUROPE,
	...TURKIC,
	...MIDDLE_EAST,
	...SOUTH_ASIA,
	...EAST_ASIA,
	...AFRICA,
];

/** What people reply, in every language recorded; English first. */
export const LANGUAGES: readonly LanguageWords[] = KEYWORDS.map((keywords) => ({
	...keywords,
	phrases: WORDINGS.filter(({ language }) => language === keywords.language).flatMap(
		({ words, dismissals }) => [...entriesOf(words), ...entriesOf(dismissals)],
	),
}));

export { WORDINGS };
