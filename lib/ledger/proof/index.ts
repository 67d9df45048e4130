/** What vouches for messages and events, and by what messages were allowed. */
export { keepGrounds, keptGround, storedGrounds } from './grounds';
export { sealEvent } from './sealEvent';
export { sealMessage } from './sealMessage';
export { verifyRows, type RowFinding, type RowsVerification } from './verifyRows';
