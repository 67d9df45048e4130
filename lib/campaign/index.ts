export { admit, type AdmitSettings, type Candidate, type Refusal } from './admit';
export {
	delivered,
	simulated,
	SKIP_REASONS,
	skipped,
	type Delivery,
	type DeliveryContext,
	type DeliveryReason,
} from './delivery';
export { estimate, type Estimate, type Estimated } from './estimate';
export { messageKey } from './messageKey';
export { readSms, type ReadableSms } from './readSms';
export { describeSms, type Sms, type SmsSettings } from './sms';
