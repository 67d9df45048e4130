/** What gateways are asked for instead of waiting for their posts: fates, replies, opt-outs. */
export { askOpen, type AskRun, type AskSettings } from './askOpen';
export { lookYourself, type Settlement, settlementOf } from './settlement';
export { NOTHING_ASKED, sumOf, type Tally } from './tally';
export { takeOptOuts, type TakenOptOuts } from './takeOptOuts';
export { type PolledReplies, takeReplies } from './takeReplies';
export { type Listening, memoryOf } from './memory';
export type { AskContext } from './context';
