/** What Birthday Triggers gave out, and the lists they read. */
export {
	addToDraft,
	beginDraft,
	forgetList,
	keptList,
	LIST_BATCH,
	listedNear,
	listedPeople,
	markUnchanged,
	publishDraft,
	sweepList,
} from './list';
export { contactsNear } from './nearContacts';
export type { OpenBirthdays } from './open';
export { birthdaysOf, eraseBirthdays } from './person';
export { confirmBirthdays, missedBirthdays, takeBirthdays, tellBirthdays } from './take';
export type {
	BirthdayFilter,
	BirthdayKey,
	BirthdaysOfPerson,
	BirthdayWatch,
	BornPerson,
	KeptList,
	ListDraft,
	ListedFilter,
	ListedPerson,
	LookedOptions,
	MissedBirthday,
	PublishOptions,
	TakeBirthdaysOptions,
	TakenBirthday,
	TriggerAt,
} from './types';
export { markLooked, openWatch } from './watch';
