/** Whose birthday is told when: by the person's own clock, in the hours of the law, once a year. */
export { daysNear } from './daysNear';
export { birthdayJudge, dueBirthdays, nextBirthdays, yearNear } from './dueBirthdays';
export { optionsNote, withMemory } from './remembered';
export type {
	BirthdayAhead,
	BirthdayOptions,
	BirthdayStanding,
	Celebrant,
	LegalHours,
	MissedReason,
	Occasion,
	TellingOptions,
	WhenTold,
} from './types';
