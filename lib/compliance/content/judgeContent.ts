import type { Purpose } from '../../message';
import { type Block, CHECK_REASONS, type CheckReason } from '../answer';
import type { Country } from '../countries';
import { checkContent, type Content } from './checkContent';
import type { ContentFinding } from './findings';

/** The message as far as it is written, and what becomes of what is found against it. */
export interface ContentToCheck extends Pick<
	Content,
	'text' | 'sender' | 'registered' | 'gateway' | 'noWayNeededIn'
> {
	/** Where a rule would block, only say so. */
	readonly onlyWarn?: boolean | undefined;
}

export interface ContentVerdict {
	readonly block?: Block;
	readonly warnings: readonly string[];
}

const NOTHING: ContentVerdict = { warnings: [] };

/** Whether sender and text may go to someone in these places. */
export function judgeContent(
	content: ContentToCheck | undefined,
	purpose: Purpose,
	places: readonly Country[],
): ContentVerdict {
	if (!content) return NOTHING;
	const findings = checkContent({ ...content, purpose }, places);
	if (findings.length === 0) return NOTHING;
	const blocking = content.onlyWarn === true ? undefined : findings.find(isBlocking);
	return {
		...(blocking && { block: { ...blocking, reason: blocking.code } }),
		warnings: findings.filter((finding) => finding !== blocking).map(({ message }) => message),
	};
}

/** What blocks is a reason of its own. */
const isBlocking = (
	finding: ContentFinding,
): finding is ContentFinding & { readonly code: CheckReason } =>
	finding.effect === 'block' && finding.code in CHECK_REASONS;
