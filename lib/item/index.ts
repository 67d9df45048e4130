/** The item contract: one typed reader and one writer for each field that the nodes hand on. */
export { instantOf, readCheck, withCheck, type ReadCheck } from './check';
export {
	payloadOf,
	readHeldAs,
	readHeldDeadline,
	readHeldRevision,
	readTakenUpAs,
	withDelivery,
} from './delivery';
export { objectAt, textAt, type Item } from './item';
export { readRecipient } from './recipient';
export { isSample } from './sample';
export { contentDigest, readSeal, sealOf, type Mac, type Vouched } from './seal';
export {
	type InWords,
	isSimplified,
	simplifiedBlock,
	simplifiedDelivery,
	simplifiedOne,
	simplifiedSms,
	type Told,
} from './simplified';
export { readSms, withSms, type ReadableSms, type Sms } from './sms';
export { toldOptOut, type ToldOptOut } from './toldOptOut';
