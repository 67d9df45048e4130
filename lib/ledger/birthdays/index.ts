/** What Birthday Triggers gave out, and the lists they read. */
export {
	addToDraft,
	beginDraft,
	forgetList,
	keptList,
	LIST_BATCH,
	listedNear,
	markUnchanged,
	publishDraft,
	sweepList,
} from './list';
export { contactsNear } from './nearContacts';
export { birthdaysOf, eraseBirthdays } from './person';
export { confirmBirthdays, missedBirthdays, takeBirthdays, tellBirthdays } from './take';
export type {
	BirthdayFilter,
	BirthdayKey,
	BirthdaysOfPerson,
	BirthdayWatch,
	KeptList,
	ListDraft,
	ListedPerson,
	MissedBirthday,
	PublishOptions,
	TakeBirthdaysOptions,
	TakenBirthday,
	TriggerAt,
} from './types';
export { markLooked, openWatch } from './watch';
