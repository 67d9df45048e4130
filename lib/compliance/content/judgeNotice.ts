import { phrasePattern, says, whereMatched } from '../../text';
import { appliedRule } from '../answer';
import type { Basis, Country } from '../countries';
import type { ContentFinding } from './findings';
import type { OptOutWay } from './optOutInstructions';

/** What a country asks of a marketing text: its label, and how to opt out. */
export function judgeNotice(
	text: string,
	ways: ReadonlySet<OptOutWay>,
	country: Country,
): readonly ContentFinding[] {
	const { notice } = country;
	if (!notice) return [];
	const rule = appliedRule(country, notice);
	const effect = isBinding(notice.basis) ? 'block' : 'warn';
	const findings: ContentFinding[] = [];
	const labels = [notice.label ?? '', ...(notice.otherLabels ?? [])].map((label) => label.trim());
	const sent = { text, values: [] };
	if (labels[0] && !labels.some((label) => says(sent, label))) {
		findings.push({
			code: 'label_missing',
			effect,
			message: `${country.name}: advertising is labelled ${labels[0]}, and this text is not`,
			rule,
		});
	}
	const [usual] = notice.notices;
	if (usual && ways.size === 0 && !notice.notices.some(({ text: own }) => holds(text, own))) {
		findings.push({
			code: 'notice_missing',
			effect,
			message: `${country.name}: a text has to say how to opt out, such as “${usual.text}”, and this one does not`,
			rule,
		});
	}
	return findings;
}

/** What a statute demands, or operators by contract; practice asks for, and cannot demand. */
const isBinding = (basis: Basis): boolean => basis === 'law' || basis === 'code';

/** Whether a text holds a notice, whatever number stands for `{number}`. */
const holds = (text: string, notice: string): boolean =>
	whereMatched({ text, values: [] }, noticePattern(notice)) !== undefined;

const NUMBER = String.raw`\+?\d[\d -]{2,}`;
const patterns = new Map<string, RegExp>();

function noticePattern(notice: string): RegExp {
	const known = patterns.get(notice);
	if (known) return known;
	const source = notice.split('{number}').map(partPattern).join(NUMBER);
	const pattern = new RegExp(source, 'giu');
	patterns.set(notice, pattern);
	return pattern;
}

/** The space beside a number belongs to the notice. */
const partPattern = (part: string): string =>
	(/^\s/.test(part) ? '\\s+' : '') + phrasePattern(part) + (/\S\s+$/.test(part) ? '\\s+' : '');
