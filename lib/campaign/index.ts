export { admit, mayLeave, prepare, type AdmitSettings, type Candidate } from './admit';
export { chooseSender, type SenderChoice } from './chooseSender';
export {
	delivered,
	held,
	inUtc,
	simulated,
	SKIP_REASONS,
	skipped,
	type Delivery,
	type DeliveryContext,
	type DeliveryReason,
	type Refusal,
} from './delivery';
export { estimate, type Estimate, type Estimated } from './estimate';
export { finishText, type Finish } from './finishText';
export { messageKey } from './messageKey';
export { asksInVain, optOutNotice, type NoticeChoice, type NoticeFailure } from './optOutNotice';
export { pilotSample } from './pilotSample';
export { readSms, type ReadableSms } from './readSms';
export { creditsFor, describeSms, type Pricing, type Sms, type SmsSettings } from './sms';
export {
	notClaimed,
	remembered,
	sendCampaign,
	type Halt,
	type Job,
	type LedgerEntry,
	type MessageLedger,
	type Ports,
	type RunEnd,
	type SendingSettings,
	type WaitingEntry,
} from './sending';
