/** The sending protocol: each message once and only once, as logic on ports. */
export { batchOf } from './intake';
export { refusalNow, waitingAfter } from './leaving';
export { openPurse, type Purse } from './purse';
export { type Berths, openBerths } from './berths';
export type { Line, MessageLedger, Ports, Unsent } from './ports';
export { notClaimed, remembered } from './remembered';
export type { Halt, SendingSettings } from './run';
export { sendCampaign, type RunEnd } from './sendCampaign';
export { openHealth, openPace } from './tempo';
