import type { Wordings } from '../../wordings';
import { AFRICA } from './africa';
import { DUTCH } from './dutch';
import { EAST_ASIA } from './eastAsia';
import { EAST_SLAVIC } from './eastSlavic';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { IBERIAN } from './iberian';
import { ITALIAN_ROMANIAN } from './italianRomanian';
import { MIDDLE_EAST } from './middleEast';
import { NORDIC } from './nordic';
import { NORTH_EAST } from './northEast';
import { SOUTH_ASIA } from './southAsia';
import { SOUTH_EAST_ASIA } from './southEastAsia';
import { SOUTH_EAST_EUROPE } from './southEastEurope';
import { SOUTH_SLAVIC } from './southSlavic';
import { TURKIC } from './turkic';
import { WEST_SLAVIC } from './westSlavic';

/** What people say besides keywords, in every language recorded; English first. */
export const WORDINGS: readonly Wordings[] = [
	...ENGLISH,
	...FRENCH,
	...IBERIAN,
	...ITALIAN_ROMANIAN,
	...GERMAN,
	...DUTCH,
	...NORDIC,
	...WEST_SLAVIC,
	...SOUTH_SLAVIC,
	...EAST_SLAVIC,
	...NORTH_EAST,
	...SOUTH_EAST_EUROPE,
	...TURKIC,
	...MIDDLE_EAST,
	...SOUTH_ASIA,
	...SOUTH_EAST_ASIA,
	...EAST_ASIA,
	...AFRICA,
];
