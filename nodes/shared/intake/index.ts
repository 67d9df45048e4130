/** How what a gateway posts comes into the ledger, whichever node it comes to. */
export { afterTakeIn, type AfterContext, type AfterTakeIn } from './afterTakeIn';
export { beat } from './beat';
export { certificateFor } from './certificateFor';
export { candidateUrls, type CalledAs } from './candidateUrls';
export { confirmSubscription } from './confirmSubscription';
export { holdsStop } from './holdsStop';
export { Places } from './places';
export {
	isUnread,
	LARGEST_POST,
	readPost,
	type HostRequest,
	type Post,
	type PostFault,
} from './readPost';
export { respond, tryAgain, type HostResponse, type Reply } from './respond';
export { sayOnce } from './sayOnce';
export { accountOf, takeIn } from './takeIn';
export { verifyPost } from './verifyPost';
