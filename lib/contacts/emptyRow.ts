import { parsePhone, shown, type PhoneRejection } from '../phone';
import { textOf, type Cells } from './cells';
import type { ListColumns } from './listColumns';
import { holdsNumber } from './splitNumbers';

/** Why a row has no number, which it may yet hold in a column that is not read. */
export const whyEmpty = (cells: Cells, { phone, missing }: ListColumns): PhoneRejection => {
	if (missing !== undefined) return { code: 'empty', message: missing };
	const other = phone.others.find(
		({ name, why }) => why !== 'fax' && holdsNumber(textOf(cells, name)),
	);
	if (!other) {
		const empty = parsePhone('', { mobileOnly: false });
		return empty.ok ? { code: 'empty', message: '' } : empty.failure;
	}
	const holds = `${shown(other.name)} holds ${shown(textOf(cells, other.name))}`;
	const chosen = phone.tried.map(({ name }) => shown(name)).join(', ');
	return {
		code: 'empty',
		message:
			other.why === 'not_chosen'
				? `${chosen} is empty here, and ${holds}: leave "Phone Column" empty to have every phone column read, or ` +
					'choose that one.'
				: `The person's own number is missing: ${holds}, which is somebody else's.`,
	};
};
