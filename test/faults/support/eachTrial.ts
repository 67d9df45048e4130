import type { PostgresServer } from '../../support/postgres';
import { randomFrom } from '../../support/random';
import { recordRow } from './rows';
import { IN_FLIGHT, Trial, type TrialSetup } from './trial';

export interface TrialPlan {
	readonly name: string;
	/** Whether it is of the short form too, which runs with every change. */
	readonly short?: boolean;
	readonly setup?: Omit<TrialSetup, 'random' | 'postgres'>;
	/** Why it cannot run on this machine. */
	readonly missing?: string | undefined;
	/**
	 * Breaks something while the campaign is sent, and brings it to its end.
	 *
	 * @returns how many messages may be in doubt, where it is another number than a run can have under way
	 */
	readonly run: (trial: Trial) => Promise<number | void>;
}

/** Of all that is left to chance; printed with the table. */
export const SEED = Number(process.env['FAULTS_SEED'] || 1);
/** The form that runs with every change. */
export const isShort = process.env['FAULTS_FORM'] === 'short';

/** A test for each trial: nobody is texted twice, nobody is forgotten, and only what was under way is in doubt. */
export function eachTrial(
	kind: string,
	plans: readonly TrialPlan[],
	postgres?: () => PostgresServer,
): void {
	describe(kind, () => {
		for (const [index, plan] of plans.entries()) {
			if (isShort && !plan.short) continue;
			const { name, setup, missing, run } = plan;
			if (missing !== undefined) {
				it.skip(`${name} (SKIPPED: ${missing})`, () => {});
				continue;
			}
			const seed = SEED * 1000 + index;
			it(
				name,
				async () => {
					const random = randomFrom(seed);
					const trial = await Trial.open({ ...setup, random, postgres: postgres?.() });
					try {
						const mostUnknown = (await run(trial)) ?? IN_FLIGHT;
						const row = { kind, name, seed, ...trial.judge(), mostUnknown };
						recordRow(row);
						expect(row).toMatchObject({ duplicates: 0, lost: 0 });
						expect(row.unknown).toBeLessThanOrEqual(mostUnknown);
					} finally {
						await trial.close();
					}
				},
				180_000,
			);
		}
	});
}

/** The same trial at several moments of chance; the first is of the short form. */
export const times = (count: number, plan: TrialPlan, short = 1): readonly TrialPlan[] =>
	Array.from({ length: count }, (_, i) => ({
		...plan,
		name: `${plan.name}, ${i + 1}`,
		short: i < short,
	}));
