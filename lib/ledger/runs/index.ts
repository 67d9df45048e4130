/** What runs have before them, so that a dead one's messages are taken up by others. */
export { endRuns, enlist, renewRun } from './enlist';
export { forgetRunsOf, leaveNothingOf } from './forget';
export { takeUp } from './takeUp';
export type { EnlistOptions, LeaseOptions, RunMessage, TakenUp, TakeUpOptions } from './types';
