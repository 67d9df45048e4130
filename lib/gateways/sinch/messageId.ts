import { withoutPlus } from '../withPlus';

/** A message is named by its batch and its number, in which Sinch has no plus. */
export const messageId = (batchId: string, number: string): string =>
	`${batchId}/${withoutPlus(number)}`;

/** The batch, and the number in it. */
export function partsOf(id: string): readonly [batchId: string, number: string] {
	const [batchId = '', number = ''] = id.split('/');
	return [batchId, number];
}
