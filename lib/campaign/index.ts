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
export { finishText, type Finish } from './finishText';
export { messageKey } from './messageKey';
export { asksInVain, optOutNotice, type NoticeChoice, type NoticeFailure } from './optOutNotice';
export { readSms, type ReadableSms } from './readSms';
export { creditsFor, describeSms, type Pricing, type Sms, type SmsSettings } from './sms';
