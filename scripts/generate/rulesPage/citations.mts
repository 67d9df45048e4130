const NUMBER_OF_ACT =
	/\b(?:law|loi|ley|act|decree|decreto|resolution|disposición|directive|order|lei|no\.|nr\.?)\s+(?:no\.?\s*)?[\d./-]+/giu;
const ARTICLE =
	/(?:\b(?:arts?|ss?|secs?|sections?|articles?|regs?|paras?|ch|chapter|cl|rules?|schedules?|§+)\.?|§)\s*[\dLRA]|\d[.:-]\d{2,}|\d+\(\w+\)|\b\d+\s+[A-Z.]{2,}\s+\d+/iu;

/** Whether a citation names a place in its text, and not the text alone. */
export const hasArticle = (citation: string): boolean =>
	ARTICLE.test(citation.replace(NUMBER_OF_ACT, '').replace(/\d{4}-\d\d-\d\d|\d\d:\d\d/g, ''));

/** Parts of the names under which states, parliaments and regulators publish. */
const OFFICIAL =
	/(?:^|\.)(?:gov|gob|gouv|govt|go|gv|gub|admin|europa)\.|\.gov$|legis|lex\.|(?:^|\.)leg\.|parlament|parliament|senat|statehouse|gazzetta|austlii|\.boe\.es|(?:^|\.)boe\.es/u;

/** Regulators whose names do not show it. */
const REGULATORS = new Set([
	'ada.lt',
	'ca.go.ke',
	'cnil.fr',
	'fcc.gov',
	'fjarskiptastofa.is',
	'forbrukertilsynet.no',
	'hakom.hr',
	'ico.org.uk',
	'ip-rs.si',
	'nmhh.hu',
	'nkom.no',
	'tietosuoja.fi',
	'tra.org.bh',
	'traficom.fi',
	'uoou.gov.cz',
	'dataprotection.ie',
]);

/** Whether an address looks like that of a legislator or a regulator, and not of one who writes about them. */
export function looksOfficial(url: string): boolean {
	const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
	return REGULATORS.has(host) || OFFICIAL.test(host);
}
