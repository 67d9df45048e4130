import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { simplifiedDelivery, simplifiedOne } from '../../lib/item';
import { inToolMode } from '../shared/eachItem';
import { nobodyToText } from '../shared/nobodyToText';
import { refuseSimplified, simplifier } from '../shared/simplify';
import { output } from './fields/output';
import { sentenceOfOne } from './one/sentenceOfOne';
import * as operations from './operations';

/** Runs the chosen operation, and gives its items as the dropdown Output says. */
export async function runOperation(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = this.getNodeParameter('operation', 0) as keyof typeof operations;
	// One message may go to a number that is written in the form, whatever comes in.
	if (operation !== 'sendOne') {
		if (nobodyToText(this)) return [[], []];
		refuseSimplified(this);
	}
	const simplify = simplifier(
		this,
		output,
		operation === 'sendOne' ? simplifiedOne : simplifiedDelivery,
	);
	const placed = await operations[operation].call(this);
	const shown = await Promise.all(placed.map(simplify));
	return operation === 'sendOne' && inToolMode(this) ? inSentences(shown, placed) : shown;
}

/** For a model: what became of its text, and what to do. */
const inSentences = (
	shown: readonly INodeExecutionData[][],
	placed: readonly INodeExecutionData[][],
): INodeExecutionData[][] =>
	shown.map((items, output) =>
		items.map((item, place) => {
			const sentence = sentenceOfOne(placed[output]?.[place]?.json ?? {});
			return sentence === '' ? item : { ...item, json: { ...item.json, sentence } };
		}),
	);
