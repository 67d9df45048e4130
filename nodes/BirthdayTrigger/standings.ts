import type { BirthdayStanding } from '../../lib/birthdays';
import type { Person } from './person';

/** Where the birthday of somebody with an item stands. */
export type Standing = BirthdayStanding<Person>;
export type Due = Extract<Standing, { status: 'due' }>;
export type Missed = Extract<Standing, { status: 'missed' }>;

export const isDue = (standing: Standing): standing is Due => standing.status === 'due';
export const isMissed = (standing: Standing): standing is Missed => standing.status === 'missed';
