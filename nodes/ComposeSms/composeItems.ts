import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { withSms } from '../../lib/item';
import { eachItem } from '../shared/eachItem';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { hint } from '../shared/hint';
import { tellLookalikes } from '../shared/tellLookalikes';
import { compose, type NotComposed } from './compose';
import type { Options } from './fields/options';
import { settingsReader } from './settings';
import { Summary } from './summary';

/** Composes a message for each item, and says above the output what all of them cost. */
export async function composeItems(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const settingsOf = settingsReader(this, await chosenGatewayAccess(this));
	const summary = new Summary();
	const outputs = await eachItem(this, { count: 1, failures: 0 }, ({ json }, itemIndex) => {
		const settings = settingsOf(itemIndex);
		const sms = compose(json, settings);
		if (sms.ok) {
			summary.add(sms.value, settings.segmentOptions);
			return { output: 0, json: withSms(json, sms.value) };
		}
		const { code, message } = sms.failure;
		if (isLeftOut(code, settings.options)) {
			summary.leaveOut(code);
			return undefined;
		}
		throw new NodeOperationError(this.getNode(), `${message} [item ${itemIndex}]`, {
			itemIndex,
			description: remedies[code],
		});
	});
	for (const [message, type] of summary.hints()) hint(this, message, type);
	tellLookalikes(this, outputs.flat());
	return outputs;
}

const isLeftOut = (code: NotComposed['code'], options: Options): boolean =>
	code === 'empty_text' ||
	(code === 'missing_field' && options.missingFields === 'leaveOut') ||
	// A text of which not even the beginning fits cannot be cut.
	(code === 'too_long' && options.aboveMaximum !== 'stop');

const remedies: Readonly<Record<NotComposed['code'], string>> = {
	empty_text: 'Write a message.',
	missing_field:
		'Give the field a fallback, as in {firstName|there}, or choose another way in the option “Missing Fields”.',
	too_long:
		'Shorten the message, raise “Maximum Segments”, or choose in “Above Maximum” to leave such recipients out or to cut the message.',
	footer_unreachable:
		'Send from a number, or name another way to opt out, such as a number of its own (“STOP 36180”) or a link.',
	no_opt_out_number:
		'Give the number where your gateway takes opt-outs in the option “Opt-Out Number”, such as 36180.',
};
