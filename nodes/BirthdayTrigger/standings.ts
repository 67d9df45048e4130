import type { BirthdayStanding } from '../../lib/birthdays';

export type Standing = BirthdayStanding;
export type Due = Extract<Standing, { status: 'due' }>;
export type Missed = Extract<Standing, { status: 'missed' }>;

export const isDue = (standing: Standing): standing is Due => standing.status === 'due';
export const isMissed = (standing: Standing): standing is Missed => standing.status === 'missed';
