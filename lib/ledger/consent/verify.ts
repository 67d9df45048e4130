import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Subject } from '../../message';
import type { Session } from '../sql';
import { type ConsentProblem, chainProblems } from './chainProblems';
import { type Chain, chainOf, chainsAfter } from './chains';
import { EMPTY_SEAL, reseal, sealOfAll, storedSeal } from './seal';

export interface ConsentVerification {
	readonly records: number;
	readonly numbers: number;
	/** The first thousand; whoever has rewritten a whole ledger need not fill the memory too. */
	readonly problems: readonly ConsentProblem[];
	/** How many more there are. */
	readonly further: number;
	/**
	 * What all records come to. Written down somewhere else, it also finds a forgery by someone who
	 * knows this code and rewrites chain, standings and seal alike, which nothing in the same
	 * database could. Empty when only one number was verified, or not yet all.
	 */
	readonly seal: string;
}

/** A verification of the whole ledger on its way. */
export interface VerifyPass extends ConsentVerification {
	/** The last number that was verified. */
	readonly after?: Subject;
	/** Whether all were, and the seal of the whole. */
	readonly isDone: boolean;
}

export const NOTHING_VERIFIED: VerifyPass = {
	records: 0,
	numbers: 0,
	problems: [],
	further: 0,
	seal: EMPTY_SEAL,
	isDone: false,
};

const MOST_PROBLEMS = 1000;

/** Pages of one stretch: half a second or so in which the database keeps one state of itself for it. */
const STRETCH = 50;

/** Recomputes every hash, chain and standing of one number. */
export async function verifyConsent(
	session: Session,
	subject: Subject,
): Promise<ConsentVerification> {
	const verified = withChains(NOTHING_VERIFIED, await chainOf(session, subject));
	return { ...verified, seal: '' };
}

/**
 * Goes on with the whole ledger for a stretch, in the order of the numbers. Each number is verified as it is
 * when its turn comes; at the end, what all records come to is held against the ledger's seal.
 */
export async function verifyStretch(session: Session, begun: VerifyPass): Promise<VerifyPass> {
	let pass = begun;
	for (let page = 0; page < STRETCH; page++) {
		// The whole ledger takes a while: n8n gets its turn after every page.
		await nextTurn();
		const { chains, last } = await chainsAfter(session, pass.after);
		pass = withChains(pass, chains);
		if (last === undefined) return await withSeal(session, pass);
		pass = { ...pass, after: last };
	}
	return pass;
}

function withChains<Pass extends ConsentVerification>(pass: Pass, chains: readonly Chain[]): Pass {
	const hashes: string[] = [];
	const found: ConsentProblem[] = [];
	let numbers = 0;
	for (const chain of chains) {
		if (chain.records.length > 0) numbers++;
		for (const { hash } of chain.records) hashes.push(hash);
		found.push(...chainProblems(chain));
	}
	const problems = [...pass.problems, ...found].slice(0, MOST_PROBLEMS);
	return {
		...pass,
		records: pass.records + hashes.length,
		numbers: pass.numbers + numbers,
		problems,
		further: pass.further + pass.problems.length + found.length - problems.length,
		seal: reseal(pass.seal, hashes),
	};
}

/**
 * The sum of what was read page by page is not the seal where others have written meanwhile: then all hashes
 * are added up once more, as they are at one moment.
 */
async function withSeal(session: Session, pass: VerifyPass): Promise<VerifyPass> {
	const stored = await storedSeal(session);
	const seal = pass.seal === stored ? stored : await sealOfAll(session);
	const done = { ...pass, seal, isDone: true };
	return seal === stored ? done : { ...done, problems: [...pass.problems, { kind: 'seal' }] };
}
