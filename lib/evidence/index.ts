/** What answers a complaint of one number: told for a machine, and what of it is proven. */
export { hasLeft, honoured, type Honoured } from './honoured';
export { evidencePack, type EvidencePack, type EvidenceSettings, type Told } from './pack';
export { type Proof } from './proof';
