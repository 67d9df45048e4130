export {
	postgresDialect,
	sqliteDialect,
	storable,
	storableJson,
	type ColumnTypes,
	type Dialect,
} from './dialect';
export { named } from './named';
export { batches, insertRows, READ_BATCH, unique, updateRows, WRITE_BATCH } from './rows';
export {
	type CreditChange,
	newStakes,
	type Session,
	type SessionContext,
	type Stakes,
} from './session';
