/**
 * Legal forms that end the name of a company and hardly that of a person. `SA`, `AB`, `AS` or `BV` without dots
 * are left out: they are initials as well.
 */
const LEGAL_FORMS = [
	String.raw`\b(?:ltd|llc|llp|inc|incorporated|plc|pty|corp|corporation|limited|company)\.?`,
	String.raw`\b(?:g?gmbh|mbh|ohg|kg|kgaa|ag & co|sarl|eurl|sasu|asbl|ltda|eireli|srls?|bvba|oyj?|kft|zrt|nyrt)\.?`,
	String.raw`\b(?:e\.k|s\.a|s\.a\.s|s\.l|s\.l\.u|s\.r\.l|s\.p\.a|b\.v|n\.v)\.`,
	String.raw`\b(?:s\.\s?r\.\s?o|d\.\s?o\.\s?o|sp\.?\s?z\s?\.?o\.?\s?o|a\/s)\.?`,
	String.raw`(?<!\p{L})(?:ооо|оао|зао|пао|тов|еоод|оод)`,
	'株式会社|有限会社|合同会社|有限公司|股份公司|주식회사',
].join('|');

/** Behind the rest of the name; in Russian, Japanese and Korean before it too. */
const AT_THE_END = new RegExp(`.(?:${LEGAL_FORMS})$`, 'iu');
const IN_THESE_CAPITALS = /[\s,](?:SpA|SPA|ApS)$/;
const AT_THE_BEGINNING =
	/^(?:(?:ооо|оао|зао|пао|тов)(?!\p{L})|株式会社|有限会社|合同会社|주식회사|\(주\)|㈜)\s*\S/iu;

/** Whether a name is a company's: nobody is greeted by the first word of it. */
export const isCompanyName = (name: string): boolean =>
	AT_THE_END.test(name) || IN_THESE_CAPITALS.test(name) || AT_THE_BEGINNING.test(name);
