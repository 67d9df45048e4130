export interface PersonName {
	readonly firstName?: string;
	readonly lastName?: string;
}

const named = (firstName: string, lastName: string): PersonName => ({
	...(firstName && { firstName }),
	...(lastName && { lastName }),
});

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `Marie Anne Dupont` and `Dupont, Marie Anne`. The first word is the first name, the rest the last. */
const splitFullName = (full: string): PersonName => {
	const [last = '', first] = full.split(/\s*,\s*/, 2);
	if (first !== undefined) return named(first, last);
	const space = full.indexOf(' ');
	return space < 0 ? named(full, '') : named(full.slice(0, space), full.slice(space + 1));
};

/** What is left of a whole name beside the half that has its own column. */
const lastNameBeside = (firstName: string, full: string): string => {
	if (full.includes(',')) return splitFullName(full).lastName ?? '';
	if (full === firstName) return '';
	return full.startsWith(`${firstName} `) ? full.slice(firstName.length + 1) : full;
};

const firstNameBeside = (lastName: string, full: string): string => {
	if (full.includes(',')) return splitFullName(full).firstName ?? '';
	if (full === lastName) return '';
	return full.endsWith(` ${lastName}`) ? full.slice(0, -lastName.length - 1) : full;
};

/**
 * The columns of a name, of which any may be empty. `Nom`, `Nombre`, `Name` mean the whole name in some
 * lists, and in others one half beside a column for the other half.
 */
export const readName = (first: string, last: string, full: string): PersonName => {
	const [firstName, lastName] = [tidy(first), tidy(last)];
	const whole = tidy(full.replace(/^[\s,]+|[\s,]+$/g, ''));
	if (whole === '' || (firstName && lastName)) return named(firstName, lastName);
	if (firstName) return named(firstName, lastNameBeside(firstName, whole));
	if (lastName) return named(firstNameBeside(lastName, whole), lastName);
	return splitFullName(whole);
};
