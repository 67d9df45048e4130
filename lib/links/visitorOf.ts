import { isbot } from 'isbot';

/** Who asks for the address of a link. */
export type Visitor = 'phone' | 'computer' | 'machine';

export interface Visit {
	readonly method: string;
	readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Libraries of phones and scanners of networks that the list of bots does not have. */
const OWN_MACHINES =
	/^Dalvik\/|CFNetwork\/|\bSafeLinks\b|proofpoint|barracuda|mimecast|forcepoint|zscaler|\bGTmetrix\b|Miniature\.io|\bElectron\//i;

const PHONE = /\b(?:Mobile|Phone|iPhone|iPad|iPod|Android|Opera Mini|Tablet|KAIOS|BlackBerry)\b/i;

/** Each says that nobody has tapped: Chrome, Safari, Firefox, and what reads ahead for them. */
const AHEAD = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz'];

/**
 * Takes a visit for what it is. A machine is what says so, what only looks (HEAD), what reads ahead, and what
 * lacks what every browser sends: the languages of its owner, and that it opens a page. What it lacks tells
 * scanners in data centres that go by the name of a phone.
 *
 * The address that somebody comes from says nothing here. Private Relay of Apple, VPNs and browsers that compress
 * lead people through the very ranges of the clouds; behind a proxy that n8n was not told of, all come from the
 * proxy's own; and no maintained package on npm carries the ranges with it, so that a list of ours would be as old as
 * our last release. What a machine sends, and how soon after the text, tells more and is true of everybody.
 */
export function visitorOf({ method, headers }: Visit): Visitor {
	const header = (name: string) => String(headers[name] ?? '').trim();
	const agent = header('user-agent');
	const saysSo = agent === '' || isbot(agent) || OWN_MACHINES.test(agent) || header('from') !== '';
	const readsAhead = AHEAD.some((name) => /prefetch|prerender|preview/i.test(header(name)));
	const isMachine =
		method !== 'GET' ||
		saysSo ||
		readsAhead ||
		header('accept-language') === '' ||
		!opensPage(header('accept'), header('sec-fetch-mode'), header('sec-fetch-dest'));
	if (isMachine) return 'machine';
	return PHONE.test(agent) ? 'phone' : 'computer';
}

/** Browsers of before 2020, and those without TLS, do not say what for they ask. */
const opensPage = (accept: string, mode: string, destination: string): boolean =>
	(accept === '' || /text\/html|\*\/\*/i.test(accept)) &&
	(mode === '' || mode === 'navigate') &&
	(destination === '' || destination === 'document');

/** Nobody reads and taps any sooner after the text has left, in milliseconds. */
const SOONEST: Readonly<Record<Visitor, number>> = {
	phone: 2000,
	// A text goes to a phone: what opens it on a computer at once is a scanner.
	computer: 15_000,
	machine: 0,
};

export const soonestOf = (visitor: Visitor): number => SOONEST[visitor];
