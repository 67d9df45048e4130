import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Someone whom Infobip’s blocklist names. */
export interface Blocked {
	readonly destination: string;
	readonly createdDate: string;
	readonly sourceType?: string;
}

/** Replies that wait at Infobip, and its blocklist, as its API gives them; a page has a few entries only. */
export interface InfobipLists {
	readonly url: string;
	/** Paths that were asked for, with their query. */
	readonly asked: readonly string[];
	/** Each is given once, as at Infobip. */
	readonly inbox: object[];
	readonly blocklist: Blocked[];
	/** How many requests are answered before it breaks down; for ever at first. */
	breakAfter: number;
	close(): Promise<void>;
}

const PAGE = 2;

export async function openInfobipLists(): Promise<InfobipLists> {
	const asked: string[] = [];
	const inbox: object[] = [];
	const blocklist: Blocked[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '', 'http://localhost');
		asked.push(url.pathname + url.search);
		if (asked.length > lists.breakAfter) {
			response.statusCode = 401;
			response.end();
			return;
		}
		const isInbox = url.pathname === '/sms/1/inbox/reports';
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify(isInbox ? takeFromInbox() : pageOf(url.searchParams)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	const takeFromInbox = () => {
		const results = inbox.splice(0, PAGE);
		return { results, messageCount: results.length, pendingMessageCount: inbox.length };
	};
	const pageOf = (query: URLSearchParams) => {
		const since = Date.parse(query.get('createdDateFrom') ?? '');
		const listed = blocklist.filter(({ createdDate }) => Date.parse(createdDate) >= since);
		const from = Number(query.get('page')) * PAGE;
		return {
			results: listed.slice(from, from + PAGE).map((one) => ({ ...one, channel: 'SMS' })),
			paging: { totalPages: Math.ceil(listed.length / PAGE) },
		};
	};
	const lists: InfobipLists = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		inbox,
		blocklist,
		breakAfter: Infinity,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return lists;
}

export const infobipKeys = ({ url }: InfobipLists) => ({
	gateway: 'infobip',
	infobipBaseUrl: url,
	infobipApiKey: 'key',
	senderName: '',
});

/** A reply as Infobip’s inbox has it. */
export const waiting = (messageId: string, from: string, text: string, receivedAt: string) => ({
	...{ messageId, from: from.slice(1), to: '33700000001', text, cleanText: text, keyword: '' },
	...{ receivedAt, smsCount: 1 },
});
