/** Where a person may be, and so whose rules bind and what the clocks show. */
export type { Jurisdictions } from './jurisdictions';
export { openMinutes } from './openHours';
export {
	assumedAt,
	sceneOf,
	whereaboutsReader,
	type PlaceRules,
	type Whereabouts,
} from './whereabouts';
