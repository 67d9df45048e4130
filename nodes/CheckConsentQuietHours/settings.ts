import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { parseInstant } from '../../lib/calendar';
import type { Purpose } from '../../lib/compliance';
import { fieldAt } from '../../lib/text';

interface Options {
	readonly decideAsOf?: string;
	readonly safetyMargin?: number;
}

export interface CheckSettings {
	readonly purpose: Purpose;
	readonly safetyMarginMinutes: number;
	/** The moment to decide as of (epoch milliseconds), when it is not now. */
	readonly decideAsOf?: number;
}

export function readSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	json: IDataObject,
): CheckSettings {
	const chosen = context.getNodeParameter('purpose', itemIndex) as Purpose | 'asComposed';
	const options = context.getNodeParameter('options', itemIndex, {}) as Options;
	return {
		purpose: chosen === 'asComposed' ? composedPurpose(json) : chosen,
		safetyMarginMinutes: options.safetyMargin ?? 10,
		...readDecideAsOf(context, itemIndex, options.decideAsOf),
	};
}

// Anything but a plain "transactional" or "birthday" is held to the strictest rules.
function composedPurpose(json: IDataObject): Purpose {
	const purpose = fieldAt(json, 'sms.purpose');
	return purpose === 'transactional' || purpose === 'birthday' ? purpose : 'marketing';
}

function readDecideAsOf(context: IExecuteFunctions, itemIndex: number, written = '') {
	if (written === '') return {};
	const decideAsOf = parseInstant(written, context.getTimezone());
	if (decideAsOf !== undefined) return { decideAsOf };
	throw new NodeOperationError(context.getNode(), `“Decide As Of” is not a date: “${written}”`, {
		itemIndex,
		description: 'Write it as in 2027-03-01T10:00 or 2027-03-01T10:00:00+01:00.',
	});
}
