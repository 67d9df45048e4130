/** What a message is: its life, its key, its purpose, who may not get it, and what became of it. */
export type {
	ChangeAnswer,
	ClaimAnswer,
	HoldAnswer,
	NotClaimed,
	Outcome,
	OutcomeEntry,
	Resolution,
	SendAnswer,
	ToCancelAtGateway,
} from './answers';
export {
	blankDelivery,
	held,
	inUtc,
	simulated,
	SKIP_REASONS,
	skipped,
	type Delivery,
	type DeliveryContext,
	type Skip,
} from './delivery';
export { erasedAlias, isErased, type ErasedAlias, type Subject } from './erasedAlias';
export type { Ground, ToldConsent } from './ground';
export { isOpen, type MessageToHold, type NewMessage, type StoredMessage } from './message';
export {
	campaignId,
	confirmationKey,
	formerMessageKey,
	messageKey,
	readMessageKey,
	referenceOf,
} from './messageKey';
export { mixedScripts } from './mixedScripts';
export { forbids, type OptOut, type OptOutScope } from './optOut';
export { readPurpose, type Purpose } from './purpose';
export {
	MESSAGE_STATES,
	NEVER_MARKED,
	nextState,
	type MessageAction,
	type MessageState,
	type MessageStatus,
	type Refused,
} from './states';
