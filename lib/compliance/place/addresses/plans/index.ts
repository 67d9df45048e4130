import type { AddressPlan } from '../addressPlan';
import { AU } from './au';
import { BR } from './br';
import { CA } from './ca';
import { ES } from './es';
import { ID } from './id';
import { MX } from './mx';
import { PT } from './pt';
import { RU } from './ru';

/** Countries of several zones whose addresses are read, by ISO 3166-1 alpha-2 code; the United States apart. */
export const PLANS: Readonly<Record<string, AddressPlan>> = { AU, BR, CA, ES, ID, MX, PT, RU };
