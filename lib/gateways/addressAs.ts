import { withPlus } from './withPlus';

/** Marks of direction and of no width, which phones put around what they copy. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Who wrote, or was written to, with the plus of E.164 where it is such a number: `0033…` and one with spaces
 * in it too, and one whose plus a set-up or a proxy has escaped once more (`%2B33…`). Short codes, names, and
 * numbers as they are dialled in their country stay as they are.
 */
export function addressAs(written: string): string {
	const text = written.trim();
	const plain = unescaped(text.replace(UNSEEN, '').replace(/^(?:tel|sms|smsto):/i, ''))
		.trim()
		.replace(/^00(?=[1-9])/, '+');
	if (/^\+[1-9][\d\s.-]{6,30}$/.test(plain)) {
		const number = plain.replace(/[\s.-]/g, '');
		if (/^\+\d{8,15}$/.test(number)) return number;
	}
	return /^\d+$/.test(plain) ? withPlus(plain) : text;
}

/** More escaped than twice is none of ours. */
function unescaped(text: string): string {
	let plain = text;
	for (let times = 0; times < 3 && /^%[0-9a-f]{2}/i.test(plain); times += 1) {
		try {
			plain = decodeURIComponent(plain);
		} catch {
			return text;
		}
	}
	return plain;
}
