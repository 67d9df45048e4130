import type { INodeProperties, INodePropertyTypeOptions } from 'n8n-workflow';
import { answerOptions } from '../shared/fields/answers';
import { folderIsPersistent } from '../shared/fields/folderIsPersistent';
import { choice, collection, number, text, type ValuesOf } from '../shared/parameters';

/** The steps are an options field, since n8n asks the back end for its choices, which knows the credential. */
export const stepsValue = 'steps';

// Typed apart from the field, whose choices are no names of anything.
const stepsSource: INodePropertyTypeOptions = { loadOptionsMethod: 'getSteps' };
const stepsDefault: string = stepsValue;

export const stepsField: INodeProperties = {
	displayName: 'How to Connect',
	name: 'steps',
	type: 'options',
	typeOptions: stepsSource,
	default: stepsDefault,
	noDataExpression: true,
	description:
		'What the gateway of the credential has to be told. Open the list to read the steps, or open the Production URL in a browser while the workflow is active.',
};

export const shortLinkPath = text({
	displayName: 'Short Link Path',
	name: 'shortLinkPath',
	type: 'string',
	default: '',
	placeholder: 'e.g. s',
	noDataExpression: true,
	description:
		'Turns on tracked links (“Track Links” in Compose SMS): with s, they begin with https://your-n8n/webhook/s. Letters, figures, - and _; the shorter the better, and no other workflow may have it. Do not change it later: texts that were sent keep their links. Leave empty for no tracked links.',
});

export const publicUrl = text({
	displayName: 'Public URL',
	name: 'publicUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://hooks.example.com',
	description:
		'Where this n8n is reached from outside, if that is not what the Production URL begins with: behind a proxy that changes the host or the path, for example. Signatures are checked over this address. Better set WEBHOOK_URL of n8n, where you can.',
});

export const startWorkflow = choice({
	displayName: 'Start Workflow',
	name: 'startWorkflow',
	type: 'options',
	options: [
		{
			name: 'In Batches',
			value: 'batches',
			description: 'One execution for what comes within a second, with up to 500 events',
		},
		{
			name: 'For Each Post',
			value: 'each',
			description:
				'One execution for each call of the gateway, at once. Thousands of reports make thousands of executions.',
		},
		{
			name: 'Never',
			value: 'never',
			description: 'Write everything into the ledger, opt-outs included, and start nothing',
		},
	],
	default: 'batches',
	description:
		'When the nodes behind this one run. The ledger is written at once in any case, and an opt-out binds from then on. Events that a crash kept from the workflow go out with the next post, or when the Production URL is opened.',
});

export const linksValidFor = number({
	displayName: 'Links Valid For (Days)',
	name: 'linksValidFor',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 3650 },
	default: 0,
	description:
		'For how many days after it was composed, or sent last, a tracked link leads anywhere: whoever opens it later gets the page of an unknown link, and nothing is counted. 0 for no end.',
});

export const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	{ ...answerOptions, linksValidFor, publicUrl, startWorkflow, folderIsPersistent },
);

export type Options = ValuesOf<typeof options.members>;
