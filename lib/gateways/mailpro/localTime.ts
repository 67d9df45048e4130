/**
 * An instant as the clock of a time zone shows it, in Mailpro's format YYYY-MM-DDThh:mm:ss without an
 * offset. In the hour that a zone lives through twice in autumn, Mailpro alone knows which of the two it
 * takes.
 *
 * @param instant epoch ms
 * @param timeZone IANA name
 * @returns `undefined` for a zone that this machine does not know
 */
export function localTime(instant: number, timeZone: string): string | undefined {
	const format = formatOf(timeZone);
	if (!format) return undefined;
	const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
	const date = [part('year'), part('month'), part('day')].join('-');
	return `${date}T${[part('hour'), part('minute'), part('second')].join(':')}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
	try {
		return new Intl.DateTimeFormat('en', {
			timeZone,
			calendar: 'gregory',
			numberingSystem: 'latn',
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
		});
	} catch {
		return undefined;
	}
}
