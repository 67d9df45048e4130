import type { IDisplayOptions } from 'n8n-workflow';
import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { shownAs, text } from '../../shared/parameters';

const forLists: IDisplayOptions = { show: { saveToList: [{ _cnd: { exists: true } }] } };

export const saveToList = text({
	displayName: 'Save to List',
	name: 'saveToList',
	type: 'string',
	default: '',
	placeholder: 'e.g. customers',
	description:
		'Name of a list in the SMS Ledger on which to keep the valid contacts with their consent and opt-outs. It is made when it is new.',
	displayOptions: { hide: { output: ['summary'] } },
});

export const consentSource = text({
	displayName: 'Consent Source',
	name: 'consentSource',
	type: 'string',
	default: '',
	placeholder: 'e.g. Sign-up form on www.example.com',
	description:
		'Where the people of this list agreed, to be recorded with “Save to List” for those whose row does not say so. Empty: the name of the list.',
	displayOptions: forLists,
});

export const listFolderIsPersistent = shownAs(folderIsPersistent, { displayOptions: forLists });
