/** Letters out of bytes: by a label, or by what the bytes show. */
export { decodeText, detectingDecoder, xmlDecoder } from './detectingDecoder';
export { labelledDecoder } from './labelledDecoder';
export type { EncodingFacts, TextPieces } from './textPieces';
export { withoutStrayMarks } from './withoutStrayMarks';
