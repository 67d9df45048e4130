/** Where a person may be, and so whose rules bind and what the clocks show. */
export type { Jurisdictions } from './jurisdictions';
export { sceneOf, whereaboutsReader, type Whereabouts } from './whereabouts';
