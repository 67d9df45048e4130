/**
 * A time that an expression gave, as text: a Date or a DateTime in ISO 8601, a number as its digits, nothing as the
 * empty text. What is none of these is a text too, which no one can read as a time.
 */
export function timeText(value: unknown): string {
	switch (typeof value) {
		case 'string':
			return value;
		case 'number':
		case 'bigint':
			return String(value);
		case 'object':
			return value === null ? '' : isoOf(value);
		default:
			return value === undefined ? '' : JSON.stringify(value);
	}
}

function isoOf(value: object): string {
	if (isDate(value)) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString();
	if (!('toISO' in value) || typeof value.toISO !== 'function') return JSON.stringify(value);
	const iso: unknown = value.toISO();
	return typeof iso === 'string' ? iso : 'no date';
}

const isDate = (value: object): value is Date =>
	// A Date of another realm (a Code node, a test) is no instance of ours.
	Object.prototype.toString.call(value) === '[object Date]';
