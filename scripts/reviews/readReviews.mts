import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { UserError } from '../setup/index.mjs';
import type { Review } from './review.mts';

/** A review is named after its jurisdiction; the README, the schema and the example are none. */
const REVIEW_FILE = /^(?:[A-Z]{2}(?:-[A-Z]{2})?|default)\.json$/;

/** Every review that is stored, by its jurisdiction. Throws with all faults of the first file that has one. */
export function readReviews(folder: string): ReadonlyMap<string, Review> {
	const isReview = reviewChecker(folder);
	const files = readdirSync(folder).filter((file) => REVIEW_FILE.test(file));
	return new Map(
		files.map((file) => {
			const review: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
			if (!isReview(review))
				throw new UserError(`reviews/${file} is no review yet: ${faultsOf(isReview)}`);
			if (file !== `${review.jurisdiction}.json`) {
				throw new UserError(`reviews/${file}: it is about ${review.jurisdiction}`);
			}
			return [review.jurisdiction, review] as const;
		}),
	);
}

/** Whether something has the form of a review, by the schema of the folder. */
export function reviewChecker(folder: string) {
	const ajv = new Ajv({ allErrors: true });
	addFormats.default(ajv);
	const schema: object = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'));
	return ajv.compile<Review>(schema);
}

export const faultsOf = ({ errors }: ReturnType<typeof reviewChecker>): string =>
	(errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ');
