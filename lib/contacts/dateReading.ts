import { isNoDate, parseBirthday, type DateOrder } from '../calendar';
import { readDateCell } from './readDate';

/** What became of a cell in a column of dates; `empty` is also a sign for nothing (`00/00/0000`, `n/a`). */
export type DateReading = 'read' | 'empty' | 'unreadable';

/** For a count of what a column of dates holds. */
export const dateReading = (text: string, order: DateOrder): DateReading => {
	if (isNoDate(text)) return 'empty';
	return readDateCell(text, order) === undefined ? 'unreadable' : 'read';
};

/** The same of a column of birthdays, which need no year. */
export const birthdayReading = (text: string, order: DateOrder): DateReading => {
	const birthday = parseBirthday(text, order);
	if (birthday.ok) return 'read';
	return birthday.failure.code === 'empty' ? 'empty' : 'unreadable';
};
