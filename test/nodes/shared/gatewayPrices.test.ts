import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AnyGateway, gatewayById } from '../../../lib/gateways';
import { fail, ok } from '../../../lib/shared';
import { gatewayPrices } from '../../../nodes/shared/gatewayPrices';

let server: Server;
let url: string;
let asked: string[];
const told = new Map<string, string>();

beforeEach(async () => {
	asked = [];
	told.clear();
	server = createServer(({ url: path = '' }, response) => {
		const country = path.slice(1);
		asked.push(country);
		response.end(told.get(country) ?? '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
	server.close();
	server.closeAllConnections();
});

/** A gateway that tells its prices as `0.07 EUR`. */
const gateway: AnyGateway = {
	...gatewayById('sandbox')!,
	prices: {
		build: (_keys, country) => ({ method: 'GET', url: `${url}/${country}`, headers: {} }),
		read({ body }, country) {
			const [price = '', currency = ''] = body.split(' ');
			if (currency !== '') return ok({ perSegment: Number(price), currency });
			return fail({ cause: 'other', message: `Nothing is sold to ${country}` });
		},
	},
};
let accounts = 0;
const account = () => ({ gateway, keys: { key: String((accounts += 1)) } });

describe('the prices of a gateway', () => {
	it('are asked for country by country, and what it does not sell is left out', async () => {
		told.set('FR', '0.07 EUR').set('DE', '0.09 EUR');
		expect(await gatewayPrices(account(), ['FR', 'XX', 'DE'], 0)).toEqual(
			ok({ currency: 'EUR', byCountry: { FR: 0.07, DE: 0.09 } }),
		);
	});

	it('are asked for once in six hours, by the account', async () => {
		told.set('FR', '0.07 EUR');
		const mine = account();
		const ask = (at: number, whose = mine) => gatewayPrices(whose, ['FR'], at);
		await ask(0);
		await ask(5 * 3_600_000);
		expect(asked).toEqual(['FR']);
		await ask(7 * 3_600_000);
		await ask(0, account());
		expect(asked).toEqual(['FR', 'FR', 'FR']);
	});

	it('are none in a second currency', async () => {
		told.set('FR', '0.07 EUR').set('US', '0.01 USD');
		expect(await gatewayPrices(account(), ['FR', 'US'], 0)).toEqual(
			ok({ currency: 'EUR', byCountry: { FR: 0.07 } }),
		);
	});

	it('are a failure with a reason where none is told, and asked for again', async () => {
		const mine = account();
		expect(await gatewayPrices(mine, ['FR'], 0)).toEqual(fail('Nothing is sold to FR'));
		told.set('FR', '0.07 EUR');
		expect((await gatewayPrices(mine, ['FR'], 1)).ok).toBe(true);
	});

	it('are nothing where the gateway tells none, or nobody is texted', async () => {
		const silent = { gateway: gatewayById('sandbox')!, keys: {} };
		expect(await gatewayPrices(silent, ['FR'], 0)).toEqual(ok(undefined));
		expect(await gatewayPrices(account(), [], 0)).toEqual(ok(undefined));
	});
});
