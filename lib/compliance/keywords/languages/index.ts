import { africa } from './africa';
import { eastAsia } from './eastAsia';
import { english } from './english';
import { europe } from './europe';
import { germanic } from './germanic';
import { middleEast } from './middleEast';
import { romance } from './romance';
import { slavic } from './slavic';
import { southAsia } from './southAsia';
import { turkic } from './turkic';
import type { LanguageWords } from '../languageWords';

/** What people reply, in every language recorded; English first. */
export const LANGUAGES: readonly LanguageWords[] = [
	...english,
	...romance,
	...germanic,
	...slavic,
	...europe,
	...turkic,
	...middleEast,
	...southAsia,
	...eastAsia,
	...africa,
];
