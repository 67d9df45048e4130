/** What lawyers signed: `reviews/XX.json`, and which of it still stands. */
export { hashOf } from './hashOf.mts';
export { faultsOf, readReviews, reviewChecker } from './readReviews.mts';
export { type Review, type ReviewAnswer } from './review.mts';
export { reviewWarnings, STANDING_FILE, standingFile } from './standing.mts';
