import { ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import { getNote, setNote } from '../meta';
import { sealOver } from '../proof/digest';
import type { Session } from '../sql';
import type { Store } from '../store';
import {
	type ConsentVerification,
	NOTHING_VERIFIED,
	type VerifyPass,
	verifyStretch,
} from './verify';

export interface VerifyOptions {
	/** Epoch ms. What was broken off less than a day before is taken up. */
	readonly now: number;
	/** Begins with the first number even so. */
	readonly anew?: boolean | undefined;
	/**
	 * Hears after every stretch how far it is. Where it answers `false`, that is as far as it goes, until
	 * someone verifies again.
	 */
	readonly onward: (soFar: VerifiedSoFar) => boolean;
}

export interface VerifiedSoFar extends ConsentVerification {
	/** Whether that is all. */
	readonly isDone: boolean;
	/** About which part of the ledger was verified, from 0 to 1. */
	readonly share: number;
	/** When the verification was begun that was taken up (epoch ms); absent for one of its own. */
	readonly begunAt?: number;
}

/** What is kept of a verification, so that the next one goes on where it was broken off. */
interface Kept {
	readonly pass: VerifyPass;
	readonly begunAt: number;
	/** Made with the ledger's secret, or anyone could note that all is verified. */
	readonly mac: string;
}

const NOTE = 'verify';
const COUNTS_FOR_MS = 24 * 3_600_000;

/**
 * Verifies the whole ledger stretch by stretch. With options it keeps after each how far it is; without, it
 * begins at the beginning and leaves no trace.
 */
export async function verifyLedger(
	store: Store,
	options?: VerifyOptions,
): Promise<Result<VerifiedSoFar, LedgerFailure>> {
	const before = await store.read((session) => keptPass(session, options));
	if (!before.ok) return before;
	const kept = before.value;
	let pass = kept?.pass ?? NOTHING_VERIFIED;
	for (;;) {
		const walked = await store.scan(async (session) => ({
			pass: await verifyStretch(session, pass),
			records: await recordsIn(session),
		}));
		if (!walked.ok) return walked;
		({ pass } = walked.value);
		if (options) {
			const begunAt = kept?.begunAt ?? options.now;
			const written = await store.write(async (session) => ok(await keep(session, pass, begunAt)));
			if (!written.ok) return written;
		}
		const soFar = soFarOf(pass, walked.value.records, kept);
		if (options?.onward(soFar) === false || pass.isDone) return ok(soFar);
	}
}

function soFarOf(
	{ records, numbers, problems, further, seal, isDone }: VerifyPass,
	inAll: number,
	takenUp: Kept | undefined,
): VerifiedSoFar {
	return {
		records,
		numbers,
		problems,
		further,
		isDone,
		seal: isDone ? seal : '',
		share: isDone ? 1 : Math.min(records / Math.max(inAll, 1), 1),
		...(takenUp && { begunAt: takenUp.begunAt }),
	};
}

/** About how many there are: the number of the last, since to count them all would take as long as to read them. */
async function recordsIn({ db }: Session): Promise<number> {
	const row = await db
		.selectFrom('sms_consents')
		.select(({ fn }) => fn.max('id').as('last'))
		.executeTakeFirst();
	return Number(row?.last ?? 0);
}

const macOf = ({ secret }: Session, pass: VerifyPass, begunAt: number): string =>
	sealOver(secret, NOTE, [pass, begunAt]);

/** One that is done is forgotten. */
async function keep(session: Session, pass: VerifyPass, begunAt: number): Promise<void> {
	const kept: Kept = { pass, begunAt, mac: macOf(session, pass, begunAt) };
	await setNote(session, NOTE, pass.isDone ? '' : JSON.stringify(kept));
}

async function keptPass(
	session: Session,
	options: VerifyOptions | undefined,
): Promise<Kept | undefined> {
	if (!options || options.anew === true) return undefined;
	const note = await getNote(session, NOTE);
	if (!note) return undefined;
	try {
		const kept = JSON.parse(note) as Kept;
		const isOwn = kept.mac === macOf(session, kept.pass, kept.begunAt);
		return isOwn && options.now - kept.begunAt < COUNTS_FOR_MS ? kept : undefined;
	} catch {
		return undefined;
	}
}
