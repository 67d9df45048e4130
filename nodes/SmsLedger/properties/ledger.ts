import type { INodeProperties } from 'n8n-workflow';
import { choice, text, toggle } from '../../shared/parameters';
import { optionsField, shownFor } from './shared';

const shown = (operation: string, field: string, ...values: string[]) => ({
	show: { ...shownFor('ledger', operation).show, [field]: values },
});

const path = (displayOptions: INodeProperties['displayOptions']) =>
	text({
		displayName: 'File Path',
		name: 'filePath',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. /home/node/.n8n-files/sms-ledger.sqlite',
		description:
			'On the machine that runs n8n, in a folder that N8N_RESTRICT_FILE_ACCESS_TO lets nodes use',
		...(displayOptions && { displayOptions }),
	});

/** The fields of Back Up. */
export const backUpTo = {
	destination: choice({
		displayName: 'Destination',
		name: 'destination',
		type: 'options',
		displayOptions: shownFor('ledger', 'backUp'),
		options: [
			{
				name: 'Binary File',
				value: 'binary',
				description: 'A file on the item, for a node that stores or sends it',
			},
			{ name: 'File on Disk', value: 'path', description: 'A file on the machine that runs n8n' },
			{ name: 'Both', value: 'both' },
		],
		default: 'binary',
		description: 'Where the copy goes. All people and opt-outs are in it: keep it safe.',
	}),
	field: text({
		displayName: 'Put Output File in Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		displayOptions: shown('backUp', 'destination', 'binary', 'both'),
		hint: 'The name of the output binary field to put the file in',
	}),
	path: path(shown('backUp', 'destination', 'path', 'both')),
};

/** The fields of Restore. */
export const restoreFrom = {
	source: choice({
		displayName: 'Source',
		name: 'source',
		type: 'options',
		displayOptions: shownFor('ledger', 'restore'),
		options: [
			{ name: 'Binary File', value: 'binary', description: 'A file on the first item' },
			{ name: 'File on Disk', value: 'path', description: 'A file on the machine that runs n8n' },
		],
		default: 'binary',
		description: 'Where the backup is',
	}),
	field: text({
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		displayOptions: shown('restore', 'source', 'binary'),
		hint: 'The name of the input binary field containing the backup',
	}),
	path: path(shown('restore', 'source', 'path')),
	goOnIfOlder: toggle({
		displayName: 'Go On If It Is Older',
		name: 'goOnIfOlder',
		type: 'boolean',
		default: false,
		displayOptions: shownFor('ledger', 'restore'),
		description:
			'Whether to restore a backup that lacks what the ledger in use has. Without this, the node tells what it lacks and changes nothing.',
	}),
};

export const evenIfInOrder = toggle({
	displayName: 'Even If the Present One Is in Order',
	name: 'evenIfInOrder',
	type: 'boolean',
	default: false,
	displayOptions: shownFor('ledger', 'startNew'),
	description:
		'Whether to set a ledger aside that works, with people in it. Without this, only a lost one is followed by a new one.',
});

export const ledgerProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['ledger'] } },
		options: [
			{
				name: 'Accept Ledger File',
				value: 'acceptFile',
				action: 'Accept the ledger file that is there',
				description:
					'Use the file though it is older than remembered, or another one: what it lacks is forgotten',
			},
			{
				name: 'Back Up',
				value: 'backUp',
				action: 'Back up the ledger',
				description: 'Copy the ledger file, whole, while campaigns go on',
			},
			{
				name: 'Move to PostgreSQL',
				value: 'moveToPostgres',
				action: 'Move the ledger to a database',
				description:
					'Copy contacts, consent, opt-outs and messages from the file into an empty database, once. Run it while no campaign is running.',
			},
			{
				name: 'Restore',
				value: 'restore',
				action: 'Restore the ledger from a backup',
				description:
					'Put a backup in the place of the ledger file, which is kept under another name. Run it while no campaign is running.',
			},
			{
				name: 'Start a New Ledger',
				value: 'startNew',
				action: 'Start a new ledger',
				description:
					'Begin an empty one where the ledger is lost. What is left of it is kept under another name.',
			},
		],
		default: 'moveToPostgres',
	},
	backUpTo.destination.field,
	restoreFrom.source.field,
	backUpTo.field.field,
	restoreFrom.field.field,
	backUpTo.path.field,
	restoreFrom.path.field,
	restoreFrom.goOnIfOlder.field,
	evenIfInOrder.field,
	optionsField('ledger', ['backUp', 'startNew']),
];
