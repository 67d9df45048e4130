import { type EpochDay, parseIsoDate, type Weekday, type WeeklyWindow } from '../../lib/calendar';
import {
	type CapRule,
	type Country,
	type HoursMode,
	hoursPolicy,
	type HoursPolicy,
	readCustomRules,
} from '../../lib/compliance';
import { fail, ok } from '../../lib/shared';
import type { FieldResult } from '../shared/parameters';

export interface OwnWindow {
	readonly days: readonly Weekday[];
	/** Minutes since midnight; the end may be 1440. */
	readonly from: number | undefined;
	readonly to: number | undefined;
	/** Whether the user answers for it in the place of every rule. */
	readonly confirmed: boolean;
}

/** What the form says about hours, as it says it. */
export interface WrittenHours {
	readonly mode: HoursMode;
	/** The own window, where the mode has one. */
	readonly own?: OwnWindow;
	/** Each part names one or more dates. */
	readonly closedDates: readonly string[];
	readonly applyConsentExemptions: boolean;
	readonly onlyStatutesThatNameTexts: boolean;
	/** JSON, or what an expression made of it. */
	readonly customRules: unknown;
	readonly countsSmallTerritories: boolean;
}

/** The hours of the form, how far back its caps look, and the registers of its rules. */
export interface HoursInForce {
	readonly policy: HoursPolicy;
	readonly longestCapHours: number;
	readonly ownRegisters: ReadonlySet<string>;
}

/** Puts the hours of the form into force, or says which field is wrong. */
export function readHours(written: WrittenHours, today: string): FieldResult<HoursInForce> {
	const { mode, own, applyConsentExemptions, onlyStatutesThatNameTexts } = written;
	const { countsSmallTerritories } = written;
	const closedDates = readDates(written.closedDates);
	if (!closedDates.ok) return closedDates;
	const customRules = readRules(written.customRules, today);
	if (!customRules.ok) return customRules;
	const common = {
		mode,
		applyConsentExemptions,
		onlyStatutesThatNameTexts,
		countsSmallTerritories,
		...(closedDates.value.size > 0 && { closedDates: closedDates.value }),
		...(customRules.value.size > 0 && { customRules: customRules.value }),
	};
	const ownCountries = [...customRules.value.values()];
	const rest = {
		longestCapHours: longestCap(ownCountries),
		ownRegisters: new Set(
			ownCountries.flatMap(({ registers = [] }) => registers.map(({ id }) => id)),
		),
	};
	if (!own) return ok({ policy: hoursPolicy(common), ...rest });
	if (mode === 'ownWindowOnly' && !own.confirmed) {
		return fail({
			message: '“Own Window Only” sets every rule on hours aside, and nobody answers for that yet',
			description:
				'Turn “I Answer for These Hours” on, or choose “Country Rules and Own Window”, which keeps the rules.',
		});
	}
	const window = readWindow(own);
	if (!window.ok) return window;
	return ok({ policy: hoursPolicy({ ...common, ownWindow: [window.value] }), ...rest });
}

function readWindow({ days, from, to }: OwnWindow): FieldResult<WeeklyWindow> {
	if (days.length === 0 || from === undefined || to === undefined || from === to) {
		return fail({
			message: 'Your own window is never open',
			description: 'Choose at least one day in “Own Days”, and two different times.',
		});
	}
	return ok({ days, from, to });
}

function readDates(written: readonly string[]): FieldResult<ReadonlySet<EpochDay>> {
	const days = new Set<EpochDay>();
	const dates = written.flatMap((part) => part.split(/[\s;]+/)).filter((date) => date !== '');
	for (const date of dates) {
		const day = parseIsoDate(date);
		if (day === undefined) {
			return fail({
				message: `“Extra Closed Dates” has something that is not a date: “${date}”`,
				description: 'Write dates as in 2026-12-24, separated by commas.',
			});
		}
		days.add(day);
	}
	return ok(days);
}

function readRules(written: unknown, today: string): FieldResult<ReadonlyMap<string, Country>> {
	const json = typeof written === 'string' ? written : JSON.stringify(written);
	const rules = readCustomRules(json, today);
	if (rules.ok) return rules;
	const [first = '', ...more] = rules.failure;
	return fail({
		message: `“Custom Rules” cannot be read: ${first}`,
		description:
			more.length > 0
				? `And: ${more.join('; ')}`
				: 'The description of the field leads to how they are written.',
	});
}

/** A day or a week of the calendar may have begun so long ago, and a night is longer when clocks go back. */
const hoursBack = ({ hours = 0, per }: CapRule): number =>
	per === undefined ? hours : per === 'day' ? 25 : 7 * 24 + 1;

const longestCap = (countries: readonly Country[]): number =>
	countries
		.flatMap(({ rules }) => rules.flatMap(({ caps = [] }) => caps.map(hoursBack)))
		.reduce((a, b) => Math.max(a, b), 0);
