import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import type { Cap, HoursPolicy } from '../../lib/compliance';
import type { Purpose } from '../../lib/message';
import { fieldAt } from '../../lib/text';
import { parameterReader } from '../shared/parameterReader';
import type { FieldResult } from './fieldFailure';
import { hoursReader } from './hoursReader';
import { optionReader, understandOnce } from './optionReader';
import type { ContentChecks, Options } from './options';
import { NO_SUPPRESSION_LIST, readSuppressionList } from './suppressionList';
import { instantReader, readCap, readPreferredTime, readSafetyMargin } from './timeSettings';

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
	/** How far back a cap looks that is no country's of ours. */
	readonly longestCapHours: number;
	readonly contentChecks: ContentChecks;
	readonly recordDecisions: boolean;
}

/** A reader of the settings, item by item. What is written alike is understood once. */
export function settingsReader(
	context: IExecuteFunctions,
	now: number,
): (itemIndex: number, json: IDataObject) => CheckSettings {
	const zone = context.getTimezone();
	const option = optionReader<Options>(context);
	const hours = hoursReader(context, new Date(now).toISOString().slice(0, 10));
	const purpose = parameterReader<Purpose | 'asComposed'>(context, 'purpose', 'asComposed');
	const margin = option('safetyMargin', 10);
	const marginOf = understandOnce(readSafetyMargin);
	const suppressionList = option('suppressionList', NO_SUPPRESSION_LIST);
	let suppressed: FieldResult<ReadonlySet<string>> | undefined;
	const decideAsOf = option('decideAsOf', '');
	const asOf = understandOnce(instantReader('Decide As Of', zone));
	const deadline = option('deadline', '');
	const deadlineOf = understandOnce(instantReader('Deadline', zone));
	const preferredTime = option('preferredTime', '');
	const preferred = understandOnce(readPreferredTime);
	const cap = option('cap', {});
	const capOf = understandOnce(readCap);
	const contentChecks = option('contentChecks', 'byRule');
	const recordDecisions = option('recordDecisions', true);

	return (itemIndex, json) => {
		const sure = <Value>(result: FieldResult<Value>): Value => {
			if (result.ok) return result.value;
			const { message, description } = result.failure;
			throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
		};
		const chosen = purpose(itemIndex);
		const { policy, longestCapHours } = sure(hours(itemIndex));
		const ownCap = sure(capOf(cap(itemIndex)));
		return {
			purpose: chosen === 'asComposed' ? composedPurpose(json) : chosen,
			hours: policy,
			safetyMarginMinutes: sure(marginOf(margin(itemIndex))),
			// One list for the run: an expression may make it out of thousands of items.
			suppressed: sure((suppressed ??= readSuppressionList(suppressionList(0)))),
			decideAsOf: sure(asOf(text(decideAsOf(itemIndex)))),
			deadline: sure(deadlineOf(text(deadline(itemIndex)))),
			preferredMinute: sure(preferred(text(preferredTime(itemIndex)))),
			cap: ownCap,
			longestCapHours: Math.max(longestCapHours, ownCap?.hours ?? 0),
			contentChecks: contentChecks(itemIndex),
			recordDecisions: recordDecisions(itemIndex),
		};
	};
}

// An expression may give a DateTime, or nothing.
const text = (written: unknown): string => String(written ?? '');

// Anything but a plain "transactional" or "birthday" is held to the strictest rules.
function composedPurpose(json: IDataObject): Purpose {
	const purpose = fieldAt(json, 'sms.purpose');
	return purpose === 'transactional' || purpose === 'birthday' ? purpose : 'marketing';
}
