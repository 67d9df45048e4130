import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { LogEvent } from '../../sandbox/log.mts';

/** One message as the sandbox's tally file records that it was taken. */
export type AcceptedMessage = z.infer<typeof acceptedSchema>;

const acceptedSchema = z.object({
	/** E.164. */
	to: z.string(),
	clientReference: z.string(),
	segments: z.number().int().positive(),
	credits: z.number().nonnegative(),
});
const ACCEPTED: LogEvent = 'accepted';
const lineSchema = z.object({ event: z.string() }).passthrough();

/** Every message the sandbox took, as its tally file says, in order. */
export async function acceptedMessages(tallyFile: string): Promise<AcceptedMessage[]> {
	const lines = (await readFile(tallyFile, 'utf8')).split('\n').filter((line) => line !== '');
	return lines
		.map((line) => lineSchema.parse(JSON.parse(line)))
		.filter(({ event }) => event === ACCEPTED)
		.map((line) => acceptedSchema.parse(line));
}
