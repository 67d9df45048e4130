import { says } from '../../text';
import { appliedRule } from '../answer';
import type { Country, NoticeRule } from '../countries';
import { effectOf } from './effectOf';
import type { ContentFinding } from './findings';

/** Whether a marketing text is labelled as its country asks. */
export function judgeLabel(text: string, country: Country): readonly ContentFinding[] {
	const { notice } = country;
	const [label = '', ...others] = labelsOf(notice);
	if (!notice || label === '') return [];
	const sent = { text, values: [] };
	const rule = appliedRule(country, notice);
	const effect = effectOf(notice);
	if (![label, ...others].some((one) => says(sent, one))) {
		const message = `${country.name}: advertising is labelled ${label}, and this text is not`;
		return [{ code: 'label_missing', effect, message, rule }];
	}
	const opening = text.normalize('NFKC').trimStart();
	if (!notice.labelOpens || [label, ...others].some((one) => opening.startsWith(one))) return [];
	const message = `${country.name}: nothing stands before the label ${label}, and in this text something does`;
	return [{ code: 'label_missing', effect, message, rule }];
}

const labelsOf = (notice: NoticeRule | undefined): readonly string[] =>
	notice ? [notice.label ?? '', ...(notice.otherLabels ?? [])].map((label) => label.trim()) : [];
