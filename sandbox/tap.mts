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

const USER_AGENTS: Record<Tapper, string> = {
	person:
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
	// What iMessage says when it draws a preview.
	preview:
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
};

const MOST_STEPS = 6;
const OPENS_WITHIN_MS = 10_000;

/**
 * Opens a link as a phone does: with its browser's name, following where it is led. Never rejects.
 *
 * @param closing calls it off
 */
export async function openLink(
	link: string,
	tapper: Tapper,
	closing: AbortSignal,
): Promise<Opening> {
	const steps: { url: string; status: number }[] = [];
	const signal = AbortSignal.any([closing, AbortSignal.timeout(OPENS_WITHIN_MS)]);
	let url: string | undefined = link;
	try {
		while (url !== undefined && steps.length < MOST_STEPS) {
			const reply: Response = await fetch(url, {
				redirect: 'manual',
				headers: {
					'user-agent': USER_AGENTS[tapper],
					accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
					'accept-language': 'en',
				},
				signal,
			});
			await reply.body?.cancel();
			steps.push({ url, status: reply.status });
			url = nextOf(reply, url);
		}
		return url === undefined ? { steps } : { steps, problem: 'it leads on and on' };
	} catch (error) {
		return { steps, problem: reasonOf(error) };
	}
}

function nextOf({ status, headers }: Response, from: string): string | undefined {
	const location = status >= 300 && status < 400 ? headers.get('location') : null;
	if (location === null || !URL.canParse(location, from)) return undefined;
	const next = new URL(location, from);
	return next.protocol === 'http:' || next.protocol === 'https:' ? next.href : undefined;
}

/** `fetch` hides why it failed in the cause. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
