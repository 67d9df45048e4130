import { CellCount } from './cellCount';
import { cellReader } from './cellReader';
import { suspectedRole } from './contactColumns';
import type { UnusedColumn } from './columnReport';
import type { ContactField } from './contactHeaders';
import type { ListColumns } from './listColumns';

/** A column that was not read, and its filled cells. */
export interface Unused {
	readonly why: UnusedColumn['why'];
	readonly role?: ContactField;
	readonly cells: CellCount;
}

const counted = (name: string): CellCount => new CellCount(name, undefined);

/** What is not read as anything, though its header says that it is, or looks so. */
export const unusedColumns = ({
	contact,
	guessed,
	phone,
	names,
}: ListColumns): readonly Unused[] => {
	const used = new Set([...phone.tried, ...phone.others].map(({ name }) => name));
	for (const [role, columns] of contact.all) {
		// One that was replaced, or only looks like a consent, is heard for a stop and used for nothing else.
		const isOnlyHeard = (name: string): boolean =>
			role === 'remark' &&
			(guessed.all.get('remark')?.includes(name) !== true || suspectedRole(name) !== undefined);
		for (const name of columns) if (!isOnlyHeard(name)) used.add(name);
	}
	const replaced = new Map<string, ContactField>();
	for (const [role, columns] of guessed.all) {
		for (const name of columns) if (suspectedRole(name) === undefined) replaced.set(name, role);
	}
	return names.flatMap((name): Unused[] => {
		if (used.has(name)) return [];
		const role = replaced.get(name);
		if (role !== undefined) return [{ why: 'replaced', role, cells: counted(name) }];
		const suspected = suspectedRole(name);
		if (suspected === undefined || suspected === 'optOut') return [];
		const why = suspected === 'consent' ? 'looks_like_consent' : 'looks_like_opt_out';
		const reader = suspected === 'ended' ? cellReader(name, 'maybeOptOut') : undefined;
		return [{ why, cells: new CellCount(name, reader) }];
	});
};
