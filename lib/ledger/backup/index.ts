export { backUpLedgerFile } from './backUp';
export { lookIntoLedgerFile, type LedgerContents } from './lookInto';
export {
	acceptLedgerFile,
	prepareLedgerFile,
	replaceLedgerFile,
	startAnew,
	type Accepted,
} from './replace';
