import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { asksInVain } from '../../lib/campaign';
import { figure } from '../../lib/words';
import { eachItem } from '../shared/eachItem';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { hint, tally } from '../shared/hint';
import { compose, type NotComposed } from './compose';
import { costliestCharacters } from './costliestCharacters';
import type { Options } from './options';
import { settingsReader } from './settings';
import { Summary } from './summary';

/** Composes a message for each item, and says above the output what all of them cost. */
export async function composeItems(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const settingsOf = settingsReader(this, await chosenGatewayAccess(this));
	const leftOut: string[] = [];
	const summary = new Summary();
	let unanswerable = 0;
	const outputs = await eachItem(this, { count: 1, failures: 0 }, ({ json }, itemIndex) => {
		const settings = settingsOf(itemIndex);
		const sms = compose(json, settings);
		if (sms.ok) {
			summary.add(sms.value, settings.segmentOptions);
			if (asksInVain(sms.value.text, sms.value.sender)) unanswerable++;
			return { output: 0, json: { ...json, sms: sms.value as unknown as IDataObject } };
		}
		const { code, message } = sms.failure;
		if (isLeftOut(code, settings.options)) {
			leftOut.push(code);
			return undefined;
		}
		throw new NodeOperationError(this.getNode(), `${message} [item ${itemIndex}]`, {
			itemIndex,
			description: remedies[code],
		});
	});
	if (leftOut.length > 0) hint(this, `${tally(leftOut)}: left out`, 'warning');
	if (unanswerable > 0) hint(this, inVain(unanswerable), 'warning');
	const sentence = summary.sentence();
	if (sentence) hint(this, sentence);
	for (const advice of costliestCharacters(summary.unicode)) hint(this, advice, 'warning');
	return outputs;
}

const isLeftOut = (code: NotComposed['code'], options: Options): boolean =>
	code === 'empty_text' ||
	(code === 'missing_field' && options.missingFields === 'leaveOut') ||
	// A text of which not even the beginning fits cannot be cut.
	(code === 'too_long' && (options.aboveMaximum ?? 'stop') !== 'stop');

/** Marketing is refused for it; what is left is transactional. */
const inVain = (count: number): string =>
	`${count === 1 ? 'A message asks' : `${figure(count)} messages ask`} for an answer, but the sender is a name and receives none`;

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
