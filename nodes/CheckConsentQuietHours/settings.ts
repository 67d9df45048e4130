import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { parseInstant } from '../../lib/calendar';
import type { Cap, HoursMode, HoursPolicy, Purpose } from '../../lib/compliance';
import type { Result } from '../../lib/shared';
import { fieldAt } from '../../lib/text';
import { parameterReader } from '../shared/parameterReader';
import {
	notATime,
	readClock,
	readHours,
	type FieldFailure,
	type WrittenHours,
} from './hoursSettings';
import { readSuppressionList } from './suppressionList';

interface Options {
	readonly applyConsentExemptions?: boolean;
	readonly cap?: { readonly limit?: { readonly messages?: number; readonly days?: number } };
	readonly closedDates?: string;
	readonly deadline?: string;
	readonly decideAsOf?: string;
	readonly folderIsPersistent?: boolean;
	readonly onlyStatutesThatNameTexts?: boolean;
	readonly preferredTime?: string;
	readonly recordDecisions?: boolean;
	readonly safetyMargin?: number;
	readonly suppressionList?: unknown;
}

/** How one item is to be decided. Instants are epoch milliseconds. */
export interface CheckSettings {
	readonly purpose: Purpose;
	readonly hours: HoursPolicy;
	readonly safetyMarginMinutes: number;
	readonly suppressed: ReadonlySet<string>;
	/** The moment to decide as of, when it is not now. */
	readonly decideAsOf: number | undefined;
	readonly deadline: number | undefined;
	/** Minutes since local midnight. */
	readonly preferredMinute: number | undefined;
	readonly cap: Cap | undefined;
	readonly recordDecisions: boolean;
	readonly folderIsPersistent: boolean;
}

type Read = (itemIndex: number) => unknown;

/** A reader of the settings, item by item. What is written alike is understood once. */
export function settingsReader(
	context: IExecuteFunctions,
): (itemIndex: number, json: IDataObject) => CheckSettings {
	const zone = context.getTimezone();
	const purpose = parameterReader<Purpose | 'asComposed'>(context, 'purpose');
	const options = parameterReader<Options>(context, 'options', {});
	const hours = hoursReader(context);
	const understood = new WeakMap<Options, Omit<CheckSettings, 'purpose' | 'hours'>>();

	return (itemIndex, json) => {
		const sure = <Value>(result: Result<Value, FieldFailure>): Value => {
			if (result.ok) return result.value;
			const { message, description } = result.failure;
			throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
		};
		const written = options(itemIndex);
		let rest = understood.get(written);
		if (!rest) {
			const instant = (label: string, text = '') =>
				text === '' ? undefined : sureInstant(context, itemIndex, label, text, zone);
			rest = {
				safetyMarginMinutes: written.safetyMargin ?? 10,
				suppressed: sure(readSuppressionList(written.suppressionList ?? '')),
				decideAsOf: instant('Decide As Of', written.decideAsOf),
				deadline: instant('Deadline', written.deadline),
				preferredMinute: sure(readPreferredTime(written.preferredTime ?? '')),
				cap: capOf(written),
				recordDecisions: written.recordDecisions ?? true,
				folderIsPersistent: written.folderIsPersistent ?? false,
			};
			understood.set(written, rest);
		}
		const chosen = purpose(itemIndex);
		return {
			...rest,
			purpose: chosen === 'asComposed' ? composedPurpose(json) : chosen,
			hours: sure(hours(itemIndex, written)),
		};
	};
}

/** Reads everything that is about hours, and puts it into force once for what is written alike. */
function hoursReader(context: IExecuteFunctions) {
	const mode = parameterReader<HoursMode>(context, 'hours', 'countryRules');
	const read = (name: string, fallback: unknown): Read => parameterReader(context, name, fallback);
	const days = read('ownDays', []);
	const from = read('ownFrom', '');
	const to = read('ownTo', '');
	const confirmed = read('ownWindowConfirmed', false);
	const inForce = new Map<string, Result<HoursPolicy, FieldFailure>>();

	return (itemIndex: number, options: Options): Result<HoursPolicy, FieldFailure> => {
		const written: WrittenHours = {
			mode: mode(itemIndex),
			ownDays: (days(itemIndex) as number[]).map(Number),
			ownFrom: String(from(itemIndex)),
			ownTo: String(to(itemIndex)),
			ownWindowConfirmed: confirmed(itemIndex) === true,
			closedDates: options.closedDates ?? '',
			applyConsentExemptions: options.applyConsentExemptions ?? false,
			onlyStatutesThatNameTexts: options.onlyStatutesThatNameTexts ?? false,
		};
		const key = JSON.stringify(written);
		const before = inForce.get(key);
		if (before) return before;
		const policy = readHours(written);
		inForce.set(key, policy);
		return policy;
	};
}

// Anything but a plain "transactional" or "birthday" is held to the strictest rules.
function composedPurpose(json: IDataObject): Purpose {
	const purpose = fieldAt(json, 'sms.purpose');
	return purpose === 'transactional' || purpose === 'birthday' ? purpose : 'marketing';
}

function readPreferredTime(text: string): Result<number | undefined, FieldFailure> {
	if (text.trim() === '') return { ok: true, value: undefined };
	const minute = readClock(text);
	return minute === undefined || minute === 1440
		? notATime('Preferred Local Time', text)
		: { ok: true, value: minute };
}

const capOf = ({ cap }: Options): Cap | undefined =>
	cap?.limit && { messages: cap.limit.messages ?? 4, hours: (cap.limit.days ?? 30) * 24 };

function sureInstant(
	context: IExecuteFunctions,
	itemIndex: number,
	label: string,
	written: string,
	zone: string,
): number {
	const instant = parseInstant(written, zone);
	if (instant !== undefined) return instant;
	throw new NodeOperationError(context.getNode(), `“${label}” is not a date: “${written}”`, {
		itemIndex,
		description: 'Write it as in 2027-03-01T10:00 or 2027-03-01T10:00:00+01:00.',
	});
}
