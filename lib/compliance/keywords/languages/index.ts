import type { LanguageWords } from '../languageWords';
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

/** What people reply, in every language recorded; English first. */
export const LANGUAGES: readonly LanguageWords[] = [
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
