import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';

/** Who opens a link: the person, or the phone that draws a preview of it before anybody tapped. */
export const TAPPERS = ['person', 'preview'] as const;
export type Tapper = (typeof TAPPERS)[number];

/** What came of opening a link. */
export interface Opening {
	/** Each address on the way, with what it answered. */
	readonly steps: readonly { readonly url: string; readonly status: number }[];
	/** Why it could not be opened. */
	readonly problem?: string;
}

/** What phones of these days call themselves; a phone keeps its own. */
const PHONES: readonly string[] = [
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
	'Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0',
];

/** What iMessage says when it draws a preview. */
const PREVIEW =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0';

const MOST_STEPS = 6;
const OPENS_WITHIN_MS = 10_000;

/**
 * Opens a link as a phone does: with its browser's name, following where it is led. Never rejects.
 *
 * @param number whose phone it is
 * @param closing calls it off
 */
export async function openLink(
	link: string,
	tapper: Tapper,
	number: string,
	closing: AbortSignal,
): Promise<Opening> {
	const steps: { url: string; status: number }[] = [];
	const signal = AbortSignal.any([closing, AbortSignal.timeout(OPENS_WITHIN_MS)]);
	const headers = headersOf(tapper, number);
	let url: string | undefined = link;
	try {
		while (url !== undefined && steps.length < MOST_STEPS) {
			const { status, location } = await ask(url, headers, signal);
			steps.push({ url, status });
			url = nextOf(status, location, url);
		}
		return url === undefined ? { steps } : { steps, problem: 'it leads on and on' };
	} catch (error) {
		return { steps, problem: error instanceof Error ? error.message : String(error) };
	}
}

/** As a browser sends them for a page that a person opens; what draws a preview says less. */
function headersOf(tapper: Tapper, number: string): Readonly<Record<string, string>> {
	if (tapper === 'preview') return { 'user-agent': PREVIEW, accept: '*/*' };
	return {
		'user-agent': PHONES[Number(number.slice(-2)) % PHONES.length] ?? '',
		accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
		'accept-language': 'en',
		'sec-fetch-mode': 'navigate',
		'sec-fetch-dest': 'document',
	};
}

/** Not by `fetch`, which says in its headers that it is a script and no page is opened. */
const ask = (
	url: string,
	headers: Readonly<Record<string, string>>,
	signal: AbortSignal,
): Promise<{ readonly status: number; readonly location: string | undefined }> =>
	new Promise((resolve, reject) => {
		const get = url.startsWith('https:') ? getSecure : getPlain;
		const asking = get(url, { headers, signal, agent: false }, (reply) => {
			resolve({ status: reply.statusCode ?? 0, location: reply.headers.location });
			reply.destroy();
		});
		asking.on('error', reject);
	});

function nextOf(status: number, location: string | undefined, from: string): string | undefined {
	if (status < 300 || status >= 400) return undefined;
	if (location === undefined || !URL.canParse(location, from)) return undefined;
	const next = new URL(location, from);
	return next.protocol === 'http:' || next.protocol === 'https:' ? next.href : undefined;
}
