import { setTimeout as sleep } from 'node:timers/promises';

const WITHIN_MS = 15_000;

/** Repeats expectations until they hold; when the time is over, their failure is the test's. */
export async function eventually(
	expectations: () => Promise<void>,
	withinMs = WITHIN_MS,
): Promise<void> {
	const deadline = Date.now() + withinMs;
	while (Date.now() < deadline) {
		const held = await expectations().then(
			() => true,
			() => false,
		);
		if (held) return;
		await sleep(200);
	}
	await expectations();
}
