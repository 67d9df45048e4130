import { allowedCountries } from '../../shared/fields/country';
import { columns } from '../../shared/fields/columns';
import { delimiter, encoding, headerRow, sheet } from '../../shared/fields/file';
import { datesStartWith } from '../../shared/fields/listFields';
import { collection } from '../../shared/parameters';
import { mobileOnly } from '../../shared/fields/mobileOnly';
import { duplicates, output, plusless } from './numbers';
import { consentSource, listFolderIsPersistent, saveToList } from './saving';
import { unlimitedSize } from './unlimitedSize';

/** All of them may be left alone: what the list shows by itself is found. */
export const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	{
		allowedCountries,
		columns,
		consentSource,
		datesStartWith,
		delimiter,
		duplicates,
		encoding,
		headerRow,
		mobileOnly,
		plusless,
		output,
		saveToList,
		sheet,
		folderIsPersistent: listFolderIsPersistent,
		unlimitedSize,
	},
);
