import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { simplifiedSms, withSms } from '../../lib/item';
import type { Template } from '../../lib/text';
import { eachItem } from '../shared/eachItem';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { hint } from '../shared/hint';
import { nobodyToText } from '../shared/nobodyToText';
import { refuseSimplified, simplifier } from '../shared/simplify';
import { tellLookalikes } from '../shared/tellLookalikes';
import { compose, type NotComposed } from './compose';
import type { Options } from './fields/options';
import { output } from './fields/output';
import { LinkDesk } from './linkDesk';
import { adviceOn, explainMissing, type Missing } from './missingFields';
import { fieldKnower, findFor } from '../shared/recipientFields';
import { mapInTurns } from '../shared/turns';
import { type ItemSettings, settingsReader } from './settings';
import { Summary } from './summary';

/** A message may differ from item to item; what is said of it is said of the first few. */
const MOST_TEMPLATES = 10;

/** Composes a message for each item, and says above the output what all of them cost. */
export async function composeItems(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	if (nobodyToText(this)) return [[]];
	refuseSimplified(this);
	const simplify = simplifier(this, output, simplifiedSms);
	const access = await chosenGatewayAccess(this);
	const settingsOf = settingsReader(this, access, Date.now());
	const links = new LinkDesk(this, access);
	const summary = new Summary();
	const recipients = () => this.getInputData().map(({ json }) => json);
	const isField = fieldKnower(recipients);
	const explain = explainer(recipients);
	const templates = new Set<Template>();
	const outputs = await eachItem(this, { count: 1, failures: 0 }, async ({ json }, itemIndex) => {
		const settings = settingsOf(itemIndex);
		if (templates.size < MOST_TEMPLATES) templates.add(settings.template);
		const track = await links.tracker(json, settings.options, itemIndex);
		const composed = compose(json, settings, isField, track);
		if (composed.ok) {
			const { sms } = composed.value;
			summary.add(sms, settings.segmentOptions);
			await summary.miss(sms.missingFields, (field) => explain(field, settings));
			const placed = withSms(json, sms);
			links.add(placed, composed.value);
			return { output: 0, json: placed };
		}
		const { failure } = composed;
		if (failure.code === 'missing_field') {
			await summary.miss(failure.fields, (field) => explain(field, settings));
		}
		if (isLeftOut(failure.code, settings.options)) {
			summary.leaveOut(failure.code);
			return undefined;
		}
		const { message, description } =
			failure.code === 'missing_field'
				? await explain(failure.fields[0] ?? '', settings)
				: { message: failure.message, description: remedies[failure.code] };
		throw new NodeOperationError(this.getNode(), `${message} [item ${itemIndex}]`, {
			itemIndex,
			description,
		});
	});
	await links.settle();
	for (const template of templates) {
		summary.advise(await adviceOn(template, recipients(), isField));
	}
	for (const [message, type] of summary.hints()) hint(this, message, type);
	tellLookalikes(this, outputs.flat());
	return await Promise.all(outputs.map(simplify));
}

/** Looks through all recipients once for a field, however many lack it. */
function explainer(recipients: () => readonly IDataObject[]) {
	const known = new Map<string, Missing>();
	return async (field: string, { template }: ItemSettings): Promise<Missing> => {
		const before = known.get(field);
		if (before) return before;
		const all = recipients();
		const found = await mapInTurns(all, (recipient) => findFor(recipient, field));
		const explained = explainMissing(field, template, all, found);
		known.set(field, explained);
		return explained;
	};
}

const isLeftOut = (code: NotComposed['code'], options: Options): boolean =>
	code === 'empty_text' ||
	(code === 'missing_field' && options.missingFields === 'leaveOut') ||
	// A text that cannot be cut right, or of which not even the beginning fits.
	(code === 'too_long' && options.aboveMaximum !== 'stop');

const remedies: Readonly<Record<Exclude<NotComposed['code'], 'missing_field'>, string>> = {
	empty_text: 'Write a message.',
	too_long:
		'Shorten the message, raise “Maximum Segments”, or choose in “Above Maximum” to leave such recipients out or to cut the message.',
	footer_unreachable:
		'Send from a number, give the number where your gateway takes opt-outs in the option “Opt-Out Number”, or name another way in “Opt-Out Text”, such as a link.',
	no_opt_out_number:
		'Give the number where your gateway takes opt-outs in the option “Opt-Out Number”, such as 36180, or another way in “Opt-Out Text”.',
};
