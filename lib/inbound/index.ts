/** What comes back: what gateways tell, as the ledger takes it in, and what it gives out, as items. */
export { EVENT_OUTPUTS, eventItem } from './eventItem';
export {
	heartbeatNote,
	readHeartbeat,
	withNews,
	type Heartbeat,
	type HeartbeatNews,
	type RefusedPost,
	type RegistrationState,
} from './heartbeat';
export {
	latestAddress,
	readReportAddress,
	REPORT_ADDRESSES,
	type ReportAddress,
	reportAddressNote,
} from './reportAddress';
export { inboxEntries, numbersAtHome, type CameBy } from './inboxEntries';
export { understand } from './understand';
