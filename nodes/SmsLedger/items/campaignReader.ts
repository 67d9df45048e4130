import type { IExecuteFunctions } from 'n8n-workflow';
import { fail } from '../../../lib/shared';
import { openForm, type Read } from '../../shared/parameters';
import { campaign } from '../properties/shared';

/** A reader of a campaign's name, which must be there. */
export function campaignReader(context: IExecuteFunctions): Read<string> {
	const { read, sure } = openForm(context);
	const nameOf = read(campaign);
	return (itemIndex) => nameOf(itemIndex) || sure(fail(noCampaign), itemIndex);
}

const noCampaign = {
	message: '“Campaign” is empty',
	description: 'Choose a campaign from the list, or write its name.',
};
