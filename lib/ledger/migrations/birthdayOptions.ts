import type { Migration } from './migration';

/**
 * A Birthday Trigger remembers by which options it last looked: by others a day that was to come may be over,
 * and whoever is born on it is told of.
 */
export const birthdayOptions: Migration = {
	statements: () => ['alter table sms_birthday_watches add column options text'],
};
