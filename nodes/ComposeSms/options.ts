import type { NoticeChoice, Pricing } from '../../lib/campaign';
import type { NationalLanguage, SegmentOptions, SmartEncoding } from '../../lib/text';

/** The collection “Options” as n8n stores it: what was never added is absent. */
export interface Options {
	readonly aboveMaximum?: 'stop' | 'leaveOut' | 'cut';
	readonly creditsByCountry?: {
		readonly rows?: ReadonlyArray<{ readonly country?: string; readonly credits?: number }>;
	};
	readonly creditsPerSegment?: number;
	readonly keepEmojiWhole?: boolean;
	readonly locale?: string;
	readonly maximumSegments?: number;
	readonly mergeFieldLength?: number;
	readonly missingFields?: 'empty' | 'leaveOut' | 'stop';
	readonly nationalLanguage?: NationalLanguage | 'none';
	readonly optOutNotice?: 'country' | 'none' | 'own';
	readonly optOutNumber?: string;
	readonly optOutText?: string;
	readonly referenceBits?: 8 | 16;
	readonly sender?: string;
	readonly senderIdentification?: string;
	readonly smartEncoding?: SmartEncoding;
	readonly step?: string;
}

export const segmentOptionsOf = ({
	keepEmojiWhole = false,
	nationalLanguage = 'none',
	referenceBits = 8,
}: Options): SegmentOptions => ({
	keepEmojiWhole,
	referenceBits,
	nationalLanguage: nationalLanguage === 'none' ? undefined : nationalLanguage,
});

/** The price of a segment in a recipient's country. */
export const creditsPerSegmentOf = (
	{ creditsPerSegment = 1, creditsByCountry }: Options,
	country: string | undefined,
): Pricing['creditsPerSegment'] =>
	creditsByCountry?.rows?.find((row) => row.country === country && country !== undefined)
		?.credits ?? creditsPerSegment;

export function noticeChoiceOf(
	{ optOutNotice = 'none', optOutText = '' }: Options,
	recipient: { readonly country: string | undefined; readonly language: string },
): NoticeChoice {
	if (optOutNotice === 'country') return { kind: 'country', ...recipient };
	if (optOutNotice === 'own' && optOutText.trim() !== '') return { kind: 'own', text: optOutText };
	return { kind: 'none' };
}
