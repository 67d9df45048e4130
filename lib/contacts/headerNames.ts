import { contactField } from './contactColumns';
import { isPhoneHeader } from './phoneHeader';
import { fold } from './fold';
import { isKnownName } from './headerCell';
import { isBlank } from './tableRecord';

const isAboutConsent = (name: string): boolean => {
	const field = contactField(name);
	return field === 'consent' || field === 'optOut';
};

const isAboutMail = (name: string): boolean => /e-?mail|courriel|correo|newsletter/i.test(name);

/** Whether a name longer by that of its group still says as much. */
const saysAsMuch = (longer: string, name: string): boolean => {
	const field = contactField(name);
	if (field !== undefined) return contactField(longer) === field;
	return isPhoneHeader(longer) || !isPhoneHeader(name);
};

const inGroup = (group: string, name: string, isRepeated: boolean): string => {
	if (group === '' || fold(group) === fold(name)) return name;
	// `Consent` above `E-mail` and `SMS`: what they are is in the group.
	if (isAboutConsent(group)) return isAboutConsent(name) ? name : `${name} ${group}`;
	const longer = `${group} ${name}`;
	// `Newsletter` above `Subscribed` is no consent to a text.
	if (isAboutMail(group) && isAboutConsent(name)) return longer;
	// `Phone` above `Private` and `Work`.
	const isKindOfPhone = isPhoneHeader(group) && !isKnownName(name) && !isAboutMail(name);
	const helps = isRepeated || isKindOfPhone;
	return helps && saysAsMuch(longer, name) ? longer : name;
};

/**
 * The names of columns that stand in two rows: groups above, each over the columns up to the next, and names below;
 * a column without a group may have its name in the upper row. `Mobile` under `Private` and under `Work` are
 * `Private Mobile` and `Work Mobile`.
 */
export const groupedNames = (upper: readonly string[], lower: readonly string[]): string[] => {
	const width = Math.max(upper.length, lower.length);
	const times = new Map<string, number>();
	for (const name of lower) times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
	let group = '';
	return Array.from({ length: width }, (_, at) => {
		const above = upper[at]?.trim() ?? '';
		const name = lower[at]?.trim() ?? '';
		if (above !== '') group = above;
		return isBlank(name) ? above : inGroup(group, name, (times.get(fold(name)) ?? 0) > 1);
	});
};

/** Names that are not safe as keys of an object somebody else will copy key by key. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** A name for each column, unlike any other: `Phone`, `Phone 2`; `Column 3` where the header is empty or unsafe. */
export const columnNames = (header: readonly string[], width: number): readonly string[] => {
	const taken = new Set<string>();
	return Array.from({ length: width }, (_, at) => {
		const given = header[at]?.trim() ?? '';
		const wanted = given === '' || UNSAFE.has(given) ? `Column ${at + 1}` : given;
		let name = wanted;
		for (let copy = 2; taken.has(name); copy++) name = `${wanted} ${copy}`;
		taken.add(name);
		return name;
	});
};
