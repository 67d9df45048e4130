import { collection, type ValuesOf } from '../../shared/parameters';
import { keepEmojiWhole, nationalLanguage, referenceBits, smartEncoding } from './encoding';
import { aboveMaximum, maximumSegments } from './length';
import { linkAddress, linkDomains, trackLinks } from './links';
import { locale, mergeFieldLength, missingFields } from './mergeFields';
import { step } from './message';
import { optOutNotice, optOutNumber, optOutText } from './optOutNotice';
import { creditsByCountry, creditsPerSegment } from '../../shared/fields/price';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { numericSender, senders } from '../../shared/fields/senderByCountry';
import { sender, senderIdentification } from './sender';

/** Alphabetical by label, as n8n shows them. */
export const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	{
		aboveMaximum,
		creditsByCountry,
		creditsPerSegment,
		keepEmojiWhole,
		linkAddress,
		locale,
		referenceBits,
		maximumSegments,
		mergeFieldLength,
		missingFields,
		nationalLanguage,
		numericSender,
		optOutNotice,
		optOutNumber,
		optOutText,
		sender,
		senders,
		senderIdentification,
		smartEncoding,
		step,
		folderIsPersistent,
		trackLinks,
		linkDomains,
	},
);

export type Options = ValuesOf<typeof options.members>;
