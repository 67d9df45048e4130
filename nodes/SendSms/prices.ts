import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { type PriceList, readPriceTable } from '../../lib/campaign';
import { readCountry } from '../../lib/contacts';
import { readRecipient } from '../../lib/item';
import { gatewayPrices } from '../shared/gatewayPrices';
import { hint } from '../shared/hint';
import { stepsInTurns, takeTurn } from '../shared/turns';
import type { Sending } from './sending';

/**
 * By which prices the texts of a run are reckoned in money: the user's own list, or what the gateway tells of
 * the countries that the items go to. `undefined` where neither is there.
 */
export async function pricesOf(
	context: IExecuteFunctions,
	{ client: { access }, options, startedAt }: Sending,
): Promise<PriceList | undefined> {
	const written = await stepsInTurns(readPriceTable(options.priceList, readCountry));
	if (!written.ok) {
		throw new NodeOperationError(context.getNode(), 'The option “Price List” cannot be read', {
			description: `${written.failure}.`,
		});
	}
	if (written.value) return written.value;
	const told = await gatewayPrices(
		access,
		await countriesOf(context),
		startedAt,
		context.getExecutionCancelSignal(),
	);
	if (told.ok) return told.value;
	const { displayName } = access.gateway;
	hint(
		context,
		`${displayName} did not tell its prices: ${told.failure}. Paste them into “Price List”`,
	);
	return undefined;
}

/** Countries of the numbers, those of the most texts first. */
async function countriesOf(context: IExecuteFunctions): Promise<string[]> {
	const counts = new Map<string, number>();
	const turn = takeTurn();
	for (const { json } of context.getInputData()) {
		if (turn.isOver()) await turn.next();
		const country = readRecipient(json)?.phone.country;
		if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([country]) => country);
}
