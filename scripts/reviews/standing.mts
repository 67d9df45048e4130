import type { Reviewed } from '../../lib/compliance/index.ts';
import { foundWrong, stands, type Review } from './review.mts';

/** Where lib reads which reviews stand, from the project’s folder. */
export const STANDING_FILE = 'lib/compliance/answer/standingReviews.json';

interface Sheet {
	readonly id: string;
	readonly hash: string;
}

type Reviews = ReadonlyMap<string, Review>;

/** The text of the file from which a check tells who reviewed its rule. */
export function standingFile(sheets: readonly Sheet[], reviews: Reviews): string {
	const standing: Record<string, Reviewed> = {};
	for (const { id, hash } of sheets) {
		const review = reviews.get(id);
		if (!stands(review, hash)) continue;
		const { reviewer, reviewedOn, validUntil } = review;
		const by = [reviewer.name, reviewer.firm, reviewer.admittedIn].filter(Boolean).join(', ');
		standing[id] = { by, on: reviewedOn, until: validUntil };
	}
	return `${JSON.stringify(standing, null, '\t')}\n`;
}

/** What somebody should know of the reviews that are stored: one sentence each. */
export const reviewWarnings = (sheets: readonly Sheet[], reviews: Reviews): readonly string[] =>
	[...reviews].flatMap(([id, review]) => {
		const { hash, reviewer, reviewedOn } = review;
		const signed = `reviews/${id}.json, signed by ${reviewer.name} on ${reviewedOn}`;
		const sheet = sheets.find((one) => one.id === id);
		if (!sheet) return [`${signed}: nothing is recorded of ${id} any more`];
		if (sheet.hash !== hash) {
			return [
				`${signed}: the data have changed since (${hash} to ${sheet.hash}), so it no longer stands. docs/rules/${id}.md shows what; ask for a new one`,
			];
		}
		const wrong = foundWrong(review);
		return wrong.length === 0 ? [] : [`${signed}: it found wrong ${wrong.join(', ')}`];
	});
