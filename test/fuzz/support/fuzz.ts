import { heldMemory } from '../../support/heldMemory';
import { randomFrom, type Random } from '../../support/random';
import { mutate } from './mutate';

/** Of `npm run test:fuzz`; printed by it, and named by what fails. */
const SEED = Number(process.env['FUZZ_SEED'] || 1);
/** How many times the cases of the short form, which is part of `npm test`. */
const TIMES = Number(process.env['FUZZ_TIMES'] || 1);

/** Nothing so small takes so much of a processor, in milliseconds, whatever else the machine does. */
const MOST_CPU_MS = 3000;
/** What the cases of one test may leave behind, in bytes. */
const MOST_LEFT = 60 * 1024 * 1024;

interface FuzzCase {
	readonly bytes: Uint8Array;
	readonly text: string;
	readonly random: Random;
}

/**
 * A test of something that reads what strangers write: the samples, each spoilt in another way every time.
 *
 * @param cases of the short form
 * @param check holds the properties against one case; a throw of any kind is a finding
 */
export function fuzz(
	name: string,
	samples: readonly (string | Uint8Array)[],
	cases: number,
	check: (input: FuzzCase) => Promise<void> | void,
): void {
	const all = samples.map((sample) => (typeof sample === 'string' ? Buffer.from(sample) : sample));
	it(`${name}, ${cases * TIMES} cases from seed ${SEED}`, async () => {
		const before = await heldMemory();
		for (let i = 0; i < cases * TIMES; i++) {
			const seed = SEED * 1_000_003 + i;
			const random = randomFrom(seed);
			const bytes = mutate(random, all);
			const begun = process.cpuUsage();
			try {
				await check({ bytes, text: Buffer.from(bytes).toString('utf8'), random });
				const { user, system } = process.cpuUsage(begun);
				const took = (user + system) / 1000;
				if (took > MOST_CPU_MS) throw new Error(`It took ${took} ms of a processor`);
			} catch (thrown) {
				const input = Buffer.from(bytes.subarray(0, 3000)).toString('base64');
				throw new Error(`Case ${i} of seed ${SEED}, in base64: ${input}`, { cause: thrown });
			}
		}
		expect((await heldMemory()) - before).toBeLessThan(MOST_LEFT);
	}, 900_000);
}
