import { lawRooms } from '../generate/rulesPage/lawRooms.mts';
import { jurisdictionsOf } from '../generate/rulesPage/pages.mts';
import { inProject } from '../project.mts';
import { hashOf } from './hashOf.mts';
import { readReviews } from './readReviews.mts';
import { reviewWarnings } from './standing.mts';

/** What has become of the signatures that are stored; looks at no rule while there are none. */
export async function warningsOfReviews(): Promise<readonly string[]> {
	const reviews = readReviews(inProject('reviews'));
	if (reviews.size === 0) return [];
	const { compliance } = await lawRooms();
	const sheets = jurisdictionsOf(compliance).map((country) => ({
		id: country.id,
		hash: hashOf(country),
	}));
	return reviewWarnings(sheets, reviews);
}
