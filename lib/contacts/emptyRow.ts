import { parsePhone, shown, type PhoneRejection } from '../phone';
import { textOf, type Cells } from './cells';
import type { ListColumns } from './listColumns';
import { readPhoneLabel } from './phoneLabel';
import { holdsNumber } from './splitNumbers';

/** A number in a column that is not read, or that its label says is none of the person's. */
const elsewhere = (cells: Cells, { phone }: ListColumns): string | undefined => {
	const holds = (name: string) => `${shown(name)} holds ${shown(textOf(cells, name))}`;
	for (const { name, label } of phone.tried) {
		const kind = label === undefined ? '' : textOf(cells, label);
		if (readPhoneLabel(kind) !== 'not_the_persons' || !holdsNumber(textOf(cells, name))) continue;
		return `The person’s own number is missing: ${holds(name)}, which is labelled ${shown(kind)}.`;
	}
	const other = phone.others.find(
		({ name, why }) => why !== 'fax' && holdsNumber(textOf(cells, name)),
	);
	if (!other) return undefined;
	if (other.why === 'someone_else') {
		return `The person’s own number is missing: ${holds(other.name)}, which is somebody else’s.`;
	}
	const chosen = phone.tried.map(({ name }) => shown(name)).join(', ');
	return (
		`${chosen} is empty here, and ${holds(other.name)}: leave “Phone Column” empty to have every phone column ` +
		'read, or choose that one.'
	);
};

/** Why a row has no number, which it may yet hold in a column that is not read. */
export const whyEmpty = (cells: Cells, columns: ListColumns): PhoneRejection => {
	const message = columns.missing ?? elsewhere(cells, columns);
	if (message !== undefined) return { code: 'empty', message };
	const empty = parsePhone('', { mobileOnly: false });
	return empty.ok ? { code: 'empty', message: '' } : empty.failure;
};
