import { type AnyGateway, gatewayById } from '../../../../lib/gateways';
import { verifyPost } from '../../../../nodes/shared/intake';

type Webhooks = NonNullable<AnyGateway['webhooks']>;

const { webhooks } = gatewayById('sandbox')!;
const post = { method: 'POST', headers: {}, body: new Uint8Array() } as const;
const saying = (verdict: ReturnType<Webhooks['verify']>, guard: ReturnType<Webhooks['guard']>) => ({
	...webhooks!,
	guard: () => guard,
	verify: () => verdict,
});

describe('a post', () => {
	it.each([
		['valid', 'signature', true],
		['forged', 'signature', false],
		['unsigned', 'signature', false],
		['unsigned', 'address', true],
		['forged', 'address', false],
	] as const)('that is %s where the lock is the %s is taken: %s', (verdict, guard, isTaken) => {
		const request = verifyPost(saying(verdict, guard), {}, post, ['http://a'], 0);
		expect(request !== undefined).toBe(isTaken);
	});

	it('is read under the address that its signature was made over', () => {
		const only: Webhooks = {
			...saying('valid', 'signature'),
			verify: (_keys, { url }) => (url === 'http://b' ? 'valid' : 'forged'),
		};
		expect(verifyPost(only, {}, post, ['http://a', 'http://b', 'http://c'], 0)?.url).toBe(
			'http://b',
		);
		expect(verifyPost(only, {}, post, ['http://a'], 0)).toBeUndefined();
	});
});
