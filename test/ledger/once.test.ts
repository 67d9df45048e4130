import fc from 'fast-check';
import type { Ledger } from '../../lib/ledger';
import { describeStores, sure } from '../support/ledgers';
import { GatewayModel, perform } from './onceModel';
import { operation } from './onceOperations';

describeStores('whatever happens, in whatever order', (newHome) => {
	let ledger: Ledger;
	let world = 0;
	beforeAll(async () => {
		ledger = await newHome().open();
	});
	afterAll(() => ledger.close());

	it('no key is sent twice, none is sent after STOP, and the credits add up', async () => {
		const runs = ledger.kind === 'sqlite' ? 100 : 25;
		await fc.assert(
			fc.asyncProperty(
				fc.array(operation, { minLength: 40, maxLength: 80, size: 'max' }),
				async (operations) => {
					// Every sequence has numbers and a campaign of its own, in one ledger.
					const model = new GatewayModel(ledger, ++world);
					for (const one of operations) await perform(model, one);
					await model.check();
				},
			),
			{ numRuns: runs },
		);
		expect((await sure(ledger.consent.verify())).problems).toEqual([]);
	}, 60_000);
});
