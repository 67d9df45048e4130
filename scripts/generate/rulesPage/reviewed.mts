import { foundWrong, stands, type Review } from '../../reviews/review.mts';
import { plain } from './markdown.mts';
import { signedText, type Proposition } from './statement.mts';

/** Whether a lawyer stands by a sheet, for its head. */
export function reviewedText(review: Review | undefined, hash: string): string {
	if (!review) return '**not reviewed by a lawyer**';
	const { name, firm, admittedIn } = review.reviewer;
	const who = plain([name, firm, admittedIn].filter((part) => part !== undefined).join(', '));
	const when = `on ${review.reviewedOn}, until ${review.validUntil}`;
	const wrong = foundWrong(review);
	if (review.hash !== hash) {
		return `**not as it stands**: reviewed by ${who} ${when}, at the data ${review.hash}, which have changed since`;
	}
	if (wrong.length === 0) return `reviewed by ${who} ${when}`;
	return `reviewed by ${who} ${when}, who found ${wrong.length === 1 ? 'proposition' : 'propositions'} ${wrong.join(', ')} **wrong**`;
}

/** In one word, for a table. */
export function reviewedMark(review: Review | undefined, hash: string): string {
	if (!review) return 'no';
	return stands(review, hash) ? `until ${review.validUntil}` : 'not as it stands';
}

/** What reads otherwise than it did when it was signed. */
export function changesSection(
	review: Review | undefined,
	propositions: readonly Proposition[],
): string {
	if (!review) {
		return '## Changes since the last review\n\nThere was none, so every proposition is open.';
	}
	const changes = propositions.flatMap((proposition) => {
		const answer = review.answers.find((one) => one.proposition === proposition.number);
		const now = signedText(proposition);
		if (answer?.says === now) return [];
		return [
			`- **${proposition.number}. ${proposition.title}**\n  - then (${answer?.verdict ?? 'not answered'}): ${plain(answer?.says ?? '')}\n  - now: ${plain(now)}`,
		];
	});
	const remarks = review.answers.flatMap(({ proposition, remark }) =>
		remark === undefined ? [] : [`- To ${proposition}: ${plain(remark)}`],
	);
	return [
		`## Changes since the last review`,
		changes.length === 0
			? `No proposition reads otherwise than on ${review.reviewedOn}.`
			: changes.join('\n'),
		...(remarks.length > 0 ? ['Remarks of the reviewer:', remarks.join('\n')] : []),
	].join('\n\n');
}
