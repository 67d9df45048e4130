/** What the phone benchmark measures, bundled as it ships. */
export { parsePhone } from '../../lib/phone';
export { askLibrary } from '../../lib/phone/askLibrary';
export { recogniseInternational, recogniseNational } from '../../lib/phone/recogniser';
export { dialled } from '../../test/support/phoneCorpus';
export { randomFrom } from '../../test/support/random';
export { international, mixed, type Written } from '../../test/support/writtenNumbers';
