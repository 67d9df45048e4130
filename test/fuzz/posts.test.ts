import type { InboundEvent } from '../../lib/gateways';
import { eachGateway } from '../contracts/gateways/eachGateway';
import { postsOf } from '../contracts/gateways/posts';
import { oneOf } from '../support/random';
import { fuzz } from './support/fuzz';

const KINDS = [
	'application/json',
	'application/x-www-form-urlencoded',
	'text/xml',
	'text/plain',
	'',
];
const DECODER = new TextDecoder();

const optOuts = (events: readonly InboundEvent[]): number =>
	events.filter((event) => event.kind === 'report' && event.optedOut).length;

describe.each(eachGateway.filter(([, { webhooks }]) => webhooks !== undefined))(
	'a post of %s that somebody spoilt',
	(id, { webhooks }, { keys, webhooks: examples }) => {
		const posts = [...(examples?.posts ?? []), ...(postsOf[id] ?? [])].map(
			({ request }) => request,
		);
		const urls = [...new Set(posts.map(({ url }) => url))];
		const samples = [...posts.map(({ body }) => body), ...urls.map((url) => Buffer.from(url))];

		fuzz('is read as events or refused, twice alike', samples, 300, ({ bytes, text, random }) => {
			const { headers, method } = oneOf(random, posts);
			const type = oneOf(random, [headers['content-type'] ?? '', ...KINDS]);
			const request = {
				method,
				// A GET says all in its address.
				url: /^https?:/.test(text) ? text.replaceAll(/[\r\n]/g, '') : oneOf(random, urls),
				headers: { ...headers, 'content-type': type },
				body: bytes,
			};
			webhooks?.verify(keys, request, 0);
			const read = webhooks?.read(request, keys);
			expect(webhooks?.read(request, keys)).toEqual(read);
			if (!read?.ok) return;
			// An event without anybody in it is none.
			for (const event of read.value) expect(JSON.stringify(event)).not.toBe('{}');
			const answer = webhooks?.answer?.(read.value);
			expect([undefined, 200, 204]).toContain(answer?.status);
			// Of a GET the body is empty, and its address says all.
			const said = request.url + DECODER.decode(bytes);
			expect(optOuts(read.value)).toBeLessThanOrEqual(said.length);
		});
	},
);
