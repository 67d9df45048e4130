export { admit, mayLeave, prepare, type AdmitSettings, type Candidate } from './admit';
export { chooseSender, type SenderChoice } from './chooseSender';
export { delivered } from './delivered';
export { estimate, type Estimate, type Estimated } from './estimate';
export { finishText, type Finish } from './finishText';
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
	type MessageLedger,
	type Ports,
	type RunEnd,
	type SendingSettings,
} from './sending';
