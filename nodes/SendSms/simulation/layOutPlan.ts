import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Estimate, Plan } from '../../../lib/campaign';
import { objectAt } from '../../../lib/item';
import { plainFileName } from '../../../lib/pages';
import { planPage } from '../../../lib/reports';
import type { SimulationForm } from '../fields/simulation';
import type { Played } from './play';
import { tableOf } from './tableOf';

/** The estimate with its plan, as it goes out. */
export type PlannedSum = Estimate & { readonly approval: string; readonly plan: Plan };

/**
 * The table in the place of the people who go, or they themselves. The sum is on the first item, with the page
 * where one is wanted. Whoever does not go stays as they are.
 */
export async function layOutPlan(
	context: IExecuteFunctions,
	placed: readonly INodeExecutionData[][],
	{ plan, rows, campaigns }: Played,
	{ form, sum }: { readonly form: SimulationForm; readonly sum: PlannedSum },
): Promise<INodeExecutionData[][]> {
	const outputs = placed.map((items, output) => {
		if (form.items === 'people') return items;
		const staying = items.filter(({ json }) => !goes(json));
		return output === 0 ? [...tableOf(rows, plan), ...staying] : staying;
	});
	const first = outputs.flat()[0];
	if (!first) return outputs;
	first.json = { ...first.json, estimate: sum };
	if (!form.page) return outputs;
	const title = campaigns.length === 1 ? (campaigns[0] ?? '') : '';
	const html = planPage({ title, plan, rows, madeAt: Date.now() });
	const name = `${plainFileName(title) || 'sms'}-plan.html`;
	const file = await context.helpers.prepareBinaryData(Buffer.from(html), name, 'text/html');
	first.json = { ...first.json, html };
	first.binary = { ...first.binary, plan: file };
	return outputs;
}

const goes = (json: INodeExecutionData['json']): boolean =>
	objectAt(json, 'delivery')['status'] === 'simulated';
