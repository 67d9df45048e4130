import type { IWebhookFunctions } from 'n8n-workflow';
import type { Ledger } from '../../../lib/ledger';
import { isSafeTarget } from '../../../lib/links';
import { sayOnce } from '../../shared/intake';
import { answered, openLedger } from '../../shared/ledger';
import type { Options } from '../fields';
import { RecentTargets } from './recentTargets';
import { within } from './within';

const recent = new RecentTargets(20_000, 3_600_000);

const MS_PER_DAY = 86_400_000;

/** A person waits for the page. */
const FOLLOW_WITHIN_MS = 3000;

export interface Found {
	readonly url: string;
	/** Absent where it could not be asked: then nothing is counted either. */
	readonly ledger?: Ledger;
}

/**
 * Where a code leads. While the ledger cannot be asked, people are led where the link led lately: a dead link
 * is worse than one that is not counted.
 */
export async function follow(
	context: IWebhookFunctions,
	form: Options,
	code: string,
): Promise<Found | undefined> {
	const { linksValidFor } = form;
	const since = linksValidFor === 0 ? undefined : Date.now() - linksValidFor * MS_PER_DAY;
	const asking = openLedger(context, form).then(async (ledger) => ({
		ledger,
		url: await answered(context, ledger.links.follow(code, since)),
	}));
	const known = await within(FOLLOW_WITHIN_MS, asking).catch((error: Error) => error);
	const now = Date.now();
	if (known === undefined || known instanceof Error) {
		const why = known?.message ?? 'The ledger did not answer in time';
		const url = recent.find(code, now);
		if (url === undefined) throw known ?? new Error(why);
		sayOnce(context.logger, `${context.getNode().name}: a link was opened uncounted. ${why}`);
		return { url };
	}
	const { url, ledger } = known;
	if (url === undefined || !isSafeTarget(url)) {
		recent.forget(code);
		return undefined;
	}
	recent.keep(code, url, now);
	return { url, ledger };
}
