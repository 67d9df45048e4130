export {
	evidenceOf,
	type AllowedMessage,
	type EvidenceRecord,
	type PersonEvidence,
} from './evidence';
export { erasePerson, type Erased } from './erase';
export { exportPerson, type PersonExport } from './export';
export type { Story } from './story';
export { timelineOf, type TimelineEntry } from './timeline';
