/**
 * How nodes describe their fields and read what is filled in. One line makes both: the field as n8n
 * shows it, and the reader that holds to it.
 */
export { asWritten } from './asWritten';
export { choice, choices, type Choice } from './choice';
export { clockTime } from './clockTime';
export { collection, readValues, row, rows } from './collection';
export { isNot, type FieldFailure, type FieldResult } from './fieldFailure';
export { asInstant } from './instant';
export { number, wholeNumber } from './number';
export { openForm, type About, type Form, type Read, type Understand } from './openForm';
export {
	fieldsOf,
	optional,
	shownAs,
	type Parameter,
	type ValueOf,
	type ValuesOf,
} from './parameter';
export { asPhoneNumber, readPhoneNumber } from './phoneNumber';
export { hasExpression } from './place';
export { sameForAll } from './sameForAll';
export { chosenOrNamed, list, text, textAsWritten } from './text';
export { toggle } from './toggle';
