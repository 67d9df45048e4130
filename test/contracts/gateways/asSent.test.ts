import { gatewayById, type InboundRequest } from '../../../lib/gateways';
import { inboxEntries, understand } from '../../../lib/inbound';
import { oddPosts } from './asSent/oddPosts';
import { stopForms } from './asSent/stopForms';
import { stopsOf } from './asSent/writings';

/** What comes of a post, as somebody would tell it: `stop +33612345678`. */
function toldBy(id: string, request: InboundRequest): string[] | string {
	const read = gatewayById(id)?.webhooks?.read(request, {});
	if (!read?.ok) return `refused: ${read?.failure ?? ''}`;
	return inboxEntries(read.value, { gateway: id }).map((entry) => {
		if (entry.kind === 'report') {
			return `${entry.status} ${entry.gatewayMessageId}${entry.optedOut ? ', opted out' : ''}`;
		}
		const who = entry.e164 ?? `?${entry.from}`;
		if (entry.kind !== 'reply') return `${entry.kind} ${who}`;
		const { outcome } = understand(entry as Parameters<typeof understand>[0]);
		const piece = entry.part ? `part ${entry.part.number} of ${entry.part.total}, ` : '';
		const isStop = outcome === 'optOut' || outcome === 'likelyOptOut';
		return `${piece}${isStop ? 'stop' : outcome} ${who}`;
	});
}

describe.each(Object.entries(stopForms))('%s hears a STOP', (id, forms) => {
	it.each(forms.flatMap(stopsOf))('%s', (_name, request) => {
		expect(toldBy(id, request)).toEqual(['stop +33612345678']);
	});
});

describe.each(Object.entries(oddPosts))('%s, as vendors post it', (id, posts) => {
	it.each(posts)('%s', (_name, request, told) => {
		const heard = toldBy(id, request);
		expect(typeof heard === 'string' ? 'refused' : heard).toEqual(told);
	});
});
