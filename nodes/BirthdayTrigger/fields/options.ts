import type { IDisplayOptions } from 'n8n-workflow';
import { columns } from '../../shared/fields/columns';
import { encoding, sheet } from '../../shared/fields/file';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { datesStartWith, phoneField } from '../../shared/fields/listFields';
import { choice, collection, number, shownAs, toggle, wholeNumber } from '../../shared/parameters';

const ofLists: IDisplayOptions = { show: { '/source': ['text', 'url'] } };
const ofUrl: IDisplayOptions = { show: { '/source': ['url'] } };

export const localHour = number({
	displayName: 'Local Hour',
	name: 'localHour',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 23 },
	default: 10,
	description:
		'From which hour on, in the time zone of each person, the birthday is reported: by the next poll, so poll often',
});

export const leapDay = choice({
	displayName: 'Born on 29 February',
	name: 'leapDay',
	type: 'options',
	options: [
		{ name: 'Celebrates on 1 March', value: 'mar1' },
		{ name: 'Celebrates on 28 February', value: 'feb28' },
	],
	default: 'feb28',
	description: 'When people born on 29 February are greeted in other years',
});

const catchUp = number({
	displayName: 'Catch Up (Days)',
	name: 'catchUp',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 30 },
	default: 2,
	description:
		'For how many days after its day a birthday is still reported when n8n was down, the workflow was off or no hour of the day was legal. What is missed for longer is told in a failed execution.',
});

const daysOffset = wholeNumber({
	displayName: 'Days Before or After',
	name: 'daysOffset',
	type: 'number',
	typeOptions: { minValue: -60, maxValue: 60 },
	default: 0,
	placeholder: 'e.g. -3',
	description:
		'How many days after the birthday it is reported; before it with a minus, as in -3 for an offer that is to be used on the day',
});

const legalHours = toggle({
	displayName: 'Keep to Legal Hours',
	name: 'legalHours',
	type: 'boolean',
	default: true,
	description:
		'Whether Local Hour is moved into the hours in which the law of the person’s country allows a greeting that day, so that Check Consent & Quiet Hours does not put it off to the next day',
});

const readEvery = number({
	displayName: 'Read the List Every (Hours)',
	name: 'readEvery',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 168 },
	default: 1,
	description:
		'After how many hours the address is asked again. In between, and where it says that nothing has changed, the list is the one that was read last.',
	displayOptions: ofUrl,
});

/** All of them may be left alone. */
export const options = collection(
	{
		displayName: 'Options',
		name: 'options',
		placeholder: 'Add option',
		displayOptions: { show: { '@version': [2] } },
	},
	{
		leapDay,
		catchUp,
		columns: shownAs(columns, {
			description: 'Columns to read in another way than their headers suggest',
			displayOptions: ofLists,
		}),
		datesStartWith: shownAs(datesStartWith, { displayOptions: ofLists }),
		daysOffset,
		encoding: shownAs(encoding, { displayOptions: ofUrl }),
		legalHours,
		phoneField: shownAs(phoneField, { displayOptions: ofLists }),
		readEvery,
		sheet: shownAs(sheet, { displayOptions: ofUrl }),
		folderIsPersistent,
	},
);
