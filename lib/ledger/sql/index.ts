export {
	postgresDialect,
	sqliteDialect,
	storable,
	storableJson,
	type ColumnTypes,
	type Dialect,
} from './dialect';
export { batches, insertRows, READ_BATCH, unique, updateRows, WRITE_BATCH } from './rows';
export type { Session } from './session';
