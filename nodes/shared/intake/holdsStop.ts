import type { InboundRequest } from '../../../lib/gateways';
import { understand } from '../../../lib/inbound';

/**
 * Whether some value of a post that nobody can read may be a STOP: then it must come again, for somebody who
 * puts the set-up right or for a version that can read it. A form, a query or JSON; a bare text is no post.
 */
export const holdsStop = (request: InboundRequest): boolean =>
	valuesOf(request)
		.slice(0, MOST)
		.some((text) => {
			const { outcome } = understand({ text });
			return outcome === 'optOut' || outcome === 'likelyOptOut';
		});

/** Nobody is kept busy with a mebibyte of them. */
const MOST = 200;
const LONGEST = 1000;

function valuesOf({ url, body }: InboundRequest): string[] {
	const query = URL.canParse(url) ? [...new URL(url).searchParams.values()] : [];
	const text = Buffer.from(body).toString('utf8').trim();
	const posted = /^[[{]/.test(text) ? leaves(text) : formValues(text);
	return [...query, ...posted].filter((value) => value !== '' && value.length <= LONGEST);
}

const formValues = (text: string): string[] =>
	text.includes('=') ? [...new URLSearchParams(text).values()] : [];

function leaves(text: string): string[] {
	const found: string[] = [];
	try {
		JSON.parse(text, (_name, value: unknown) => {
			// Amazon SNS has JSON in a text of its JSON.
			if (typeof value === 'string') found.push(...(/^[[{]/.test(value) ? leaves(value) : [value]));
			return undefined;
		});
	} catch {
		return [];
	}
	return found;
}
