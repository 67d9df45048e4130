/** An object without some of its fields. */
export const leaveOut = <Value extends object, Name extends keyof Value & string>(
	value: Value,
	...names: readonly Name[]
): Omit<Value, Name> =>
	Object.fromEntries(
		Object.entries(value).filter(([name]) => !(names as readonly string[]).includes(name)),
	) as Omit<Value, Name>;
