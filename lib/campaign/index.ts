export { answerJob, type AnswerAccount, type AnswerKind, type AnswerSettings } from './answers';
export { Approval } from './approval';
export { mayLeave, prepare, readCandidate, type Candidate } from './candidate';
export { type ConsentsOnRecord, numberToLookUp } from './consentOnRecord';
export { chooseSender, pickSender, type SenderChoice, type SenderLimits } from './chooseSender';
export { composeOne, type OneMessage } from './composeOne';
export { estimate, type Estimate, type Estimated, type InMoney } from './estimate';
export { finishText, type Finish } from './finishText';
export { fitMessage, type TooLong } from './fitMessage';
export { asksInVain, optOutNotice, type NoticeChoice, type NoticeFailure } from './optOutNotice';
export { estimatedOf, forecast, notYet, waitsFor } from './forecast';
export { isWaitingAs } from './isWaitingAs';
export { aboutJob, makeJob, type ItemToSend, type Job, type JobSettings } from './job';
export { firstOpening, type FirstOpening, type Opening, waitingUntil } from './openings';
export { optedOutAmong } from './optedOutAmong';
export { isOutdated, keyToReplace } from './outdated';
export { pilotSample } from './pilotSample';
export {
	readPriceTable,
	type CountryReader,
	type Money,
	type Priced,
	type PriceList,
} from './prices';
export { cureOf, reasonInWords } from './reasons';
export {
	makeScheduledJob,
	toHold,
	type ReplaceWaiting,
	type ScheduledJob,
	type ScheduleSettings,
} from './scheduledJob';
export type { WhenClosed } from './slot';
export {
	type Fate,
	type Plan,
	PlanCount,
	type PlanRow,
	PlanTable,
	simulate,
	type SimulatedPerson,
	type WaitingPerson,
} from './simulation';
export { survey } from './survey';
export { makeTestJob } from './testJob';
export type { TimeOffset } from './timeOffset';
export type { WrittenTime } from './wantedTime';
export { readWatcher, watcherNote, WATCHERS, watchOf, type Watch, type Watcher } from './watchers';
export { creditsFor, describeSms, type SmsSettings } from './sms';
export {
	notClaimed,
	openBerths,
	openHealth,
	openPace,
	refusalNow,
	sendCampaign,
	waitingAfter,
	type Line,
	type Ports,
	type RunEnd,
	type SendingSettings,
} from './sending';
