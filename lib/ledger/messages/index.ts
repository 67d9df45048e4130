export { applyReports, type DeliveryReport, saysOptedOut } from './applyReports';
export {
	countOpen,
	markAsked,
	messagesToAsk,
	type AskFilter,
	type AskPlace,
	type OpenCount,
	type OpenFilter,
} from './asking';
export {
	cancelKeys,
	stoppable,
	type Cancelled,
	type CancelOptions,
	type CancelTarget,
} from './cancel';
export { cancelAll } from './cancelAll';
export { cancelOptedOut, cancelOptedOutOf } from './cancelOptedOut';
export { CONFIRMED_WITHIN } from './confirmations';
export { claimMessages, type ClaimOptions } from './claim';
export { holdMessages, type HoldOptions } from './hold';
export { markSending, type MarkSendingOptions } from './markSending';
export { hearOptOuts } from './hearOptOuts';
export { type Row, storedMessage } from './messageRow';
export { messagesToCallBack } from './toCallBack';
export {
	getMessages,
	pageMessages,
	waitingUnder,
	type MessageFilter,
	type WaitingUnderKey,
} from './read';
export { reconcileMessages, type ReconcileEntry } from './reconcile';
export { recordOutcomes, type RecordOptions } from './record';
export { recoverAll, type Recovered } from './recover';
export { releaseMessages, type ReleasedMessage, type ReleaseOptions } from './release';
export { matchReports, type MessageRef, reportDeliveries, type ReportAnswer } from './report';
