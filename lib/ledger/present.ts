/** Leaves out what is null: the item contract knows absent fields, not empty ones. */
export const present = <Fields extends Readonly<Record<string, unknown>>>(
	fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as never;
