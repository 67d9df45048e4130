import { parsePhone, type PhoneNumber, toE164 } from '../../lib/phone';

/** How mobile numbers of thirty countries begin, in zones from Honolulu to Auckland; some are of many zones. */
const BEGINNINGS = [
	'+33612', '+4915123', '+447400', '+34612', '+39312', '+41781', '+32470', '+43664', '+316123', '+46701',
	'+35191', '+48512', '+30691', '+35850', '+353850', '+12125', '+13125', '+14155', '+18085', '+15149',
	'+551196', '+54911', '+5215', '+819012', '+918123', '+61412', '+64211', '+27711', '+97150', '+6591',
	'+97798', '+905011', '+21261', '+2348020', '+66812', '+8210',
]; // prettier-ignore

/** The longest international number has 15 digits. */
const MOST_DIGITS = 15;

/**
 * So many numbers of these countries in turn, as Import would hand them on; the same ones each time.
 *
 * @param begin with which one of each beginning
 */
export function mobiles(people: number, begin = 0): PhoneNumber[] {
	const sources = BEGINNINGS.flatMap((beginning) => numbersFrom(beginning) ?? []);
	return Array.from({ length: people }, (_, i) => {
		const next = sources[i % sources.length];
		const number = next?.(begin + Math.floor(i / sources.length));
		if (!number) throw new Error('Too few numbers');
		return number;
	});
}

/** Numbers of a beginning by their places, with as many digits as its country takes. */
function numbersFrom(beginning: string) {
	for (let room = 4; beginning.length - 1 + room <= MOST_DIGITS; room++) {
		const at = (place: number) => {
			const e164 = toE164(`${beginning}${String(place).padStart(room, '0')}`);
			const read = e164 && parsePhone(e164, { mobileOnly: false });
			return read?.ok ? read.value : undefined;
		};
		const isTaken = [0, 1, 4999, 9999].every((place) => at(place) !== undefined);
		if (isTaken) return at;
	}
	return undefined;
}
