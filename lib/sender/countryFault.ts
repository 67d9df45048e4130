import type { CountryNameForm } from './forms';
import { isGenericName } from './genericNames';
import type { SenderRefusal } from './refusal';

const LONGEST_NAME = 11;

/** The rule of a country that a name breaks, as a sentence without a stop. */
export function countryFault(
	{ name: country, sender }: CountryNameForm,
	name: string,
	isMarketing: boolean,
): Omit<SenderRefusal, 'by'> | undefined {
	if (!sender) return undefined;
	const { shortest = 1, refusesGenericNames, networkAdds = [], prefix, suffix, basis } = sender;
	const where = `In ${withArticle(country)}`;
	const isCertain = basis === 'law' || basis === 'code';
	if (name.length < shortest) {
		return { message: `${where} a name has ${shortest} to ${LONGEST_NAME} characters`, isCertain };
	}
	if (refusesGenericNames && isGenericName(name)) {
		const message = `${where} a word such as ${name} is refused, since it tells nobody who writes`;
		return { message, isCertain };
	}
	const added = networkAdds.find((end) => name.endsWith(end));
	if (added !== undefined) {
		const header = name.slice(0, -added.length);
		const message = `${where} one writes the header alone, here ${header}: the networks add ${added} themselves`;
		return { message, isCertain };
	}
	const lower = name.toLowerCase();
	const lacks = (mark: string | undefined, has: (mark: string) => boolean) =>
		isMarketing && mark !== undefined && !has(mark.toLowerCase());
	if (lacks(prefix, (mark) => lower.startsWith(mark)))
		return unmarked(`${where} marketing names begin with ${prefix}`);
	if (lacks(suffix, (mark) => lower.endsWith(mark)))
		return unmarked(`${where} marketing names end with ${suffix}`);
	return undefined;
}

const unmarked = (rule: string): Omit<SenderRefusal, 'by'> => ({
	message: `${rule}, unless your gateway adds it`,
	isCertain: false,
	lacksMark: true,
});

/** `the United Kingdom`, but `Spain`. */
export const withArticle = (country: string): string =>
	/^(?:United|Netherlands|Philippines|Dominican|Maldives)/.test(country)
		? `the ${country}`
		: country;
