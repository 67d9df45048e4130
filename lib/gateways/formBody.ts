/** Fields as the body of a form (application/x-www-form-urlencoded, UTF-8); those without a value are left out. */
export const formBody = (fields: Readonly<Record<string, string | undefined>>): string =>
	new URLSearchParams(
		Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
	).toString();

export const formType = { 'content-type': 'application/x-www-form-urlencoded' } as const;
