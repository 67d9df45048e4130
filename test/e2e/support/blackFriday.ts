import { join } from 'node:path';
import { EUROPE, playCampaign } from '../../support/playCampaign';
import { randomFrom } from '../../support/random';
import { openBeside } from '../../support/smsLedger';

export const BLACK_FRIDAY = 'Black Friday';

/** A campaign of a day with all that came back, in the ledger of the n8n that lives in a folder. */
export async function playBlackFriday(home: string): Promise<void> {
	const ledger = await openBeside(join(home, '.n8n'));
	const below = randomFrom(7);
	await playCampaign(ledger, {
		name: BLACK_FRIDAY,
		people: 400,
		countries: EUROPE,
		startAt: Date.UTC(2026, 10, 27, 8),
		until: Date.UTC(2026, 10, 28, 8),
		pilot: 40,
		perSecond: 5,
		receipts: 0.95,
		clicks: 0.1,
		refused: 0.02,
		random: () => below(1_000_000) / 1_000_000,
	});
	await ledger.close();
}
