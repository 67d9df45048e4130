import type { INodeType } from 'n8n-workflow';
import { BirthdayTrigger } from '../../nodes/BirthdayTrigger/BirthdayTrigger.node';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ImportPhoneList } from '../../nodes/ImportPhoneList/ImportPhoneList.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { operations } from '../../nodes/SmsLedger/operations';
import { SmsLedger } from '../../nodes/SmsLedger/SmsLedger.node';
import { credentialsAskedFor, operationsOf, parametersFor } from '../support/operationsOf';
import { workflowOf } from '../support/workflowOf';

const types: readonly INodeType[] = [
	new BirthdayTrigger(),
	new CheckConsentQuietHours(),
	new ComposeSms(),
	new ImportPhoneList(),
	new ScheduledSmsTrigger(),
	new SendSms(),
	new SmsEventsTrigger(),
	new SmsLedger(),
];

describe.each(types.map(({ description }) => [description.displayName, description] as const))(
	'the credentials of %s',
	(_name, { credentials = [], properties }) => {
		// n8n's editor hides every parameter that `show` of a credential names, and nobody can change it then.
		it('take no parameter out of the form', () => {
			const named = credentials.flatMap(({ displayOptions }) =>
				Object.keys(displayOptions?.show ?? {}),
			);
			expect(properties.map(({ name }) => name).filter((name) => named.includes(name))).toEqual([]);
		});

		it('say by their labels which of them can be left out', () => {
			for (const { name, displayName } of credentials) {
				if (name === 'smsLedgerApi')
					expect(displayName).toBe('SMS Ledger in PostgreSQL (Optional)');
				else if (name === 'smsGatewayApi')
					expect(displayName).toMatch(/^SMS Gateway( \(Optional\))?$/);
				// n8n's own, which is only asked for where somebody has chosen that login.
				else expect(displayName).toMatch(/^(Basic|Bearer|Header|Query) Auth$/);
			}
		});
	},
);

describe('SMS Ledger', () => {
	const { description } = new SmsLedger();
	const asked = (parameters: object) => credentialsAskedFor(description, { ...parameters });
	const gateway = 'SMS Gateway';
	const ledger = 'SMS Ledger in PostgreSQL (Optional)';

	it.each([
		['the balance', { resource: 'account', operation: 'getBalance' }, [gateway]],
		['a deletion', { resource: 'contact', operation: 'delete' }, [gateway, ledger]],
		['a list of contacts', { resource: 'contact', operation: 'getAll' }, [ledger]],
		['an opt-out', { resource: 'consent', operation: 'recordOptOut' }, [gateway, ledger]],
		['an opt-in', { resource: 'consent', operation: 'recordOptIn' }, [ledger]],
		['a status', { resource: 'message', operation: 'getStatus' }, [ledger]],
		[
			'a status that the gateway is asked for',
			{ resource: 'message', operation: 'getStatus', askGateway: true },
			[gateway, ledger],
		],
		['what comes in', { resource: 'message', operation: 'takeIn' }, [gateway, ledger]],
		[
			'what the gateway finds out',
			{ resource: 'message', operation: 'reconcile', foundOutBy: 'gateway' },
			[gateway, ledger],
		],
		[
			'what a person finds out',
			{ resource: 'message', operation: 'reconcile', foundOutBy: 'person' },
			[ledger],
		],
		['a backup', { resource: 'ledger', operation: 'backUp' }, [ledger]],
	])('asks for its credentials for %s', (_what, parameters, labels) => {
		expect(asked(parameters)).toEqual(labels);
	});

	it('does what its form offers, and nothing else', () => {
		const inForm = operationsOf(description).map(parametersFor);
		const inCode = Object.entries(operations).flatMap(([resource, of]) =>
			Object.keys(of).map((operation) => ({ resource, operation })),
		);
		expect(inForm).toEqual(expect.arrayContaining(inCode));
		expect(inForm).toHaveLength(inCode.length);
	});

	// The condition of the credential knows the operation alone.
	it('has no operation of one name that asks the gateway for one resource and not for another', () => {
		const { hide = {} } = description.credentials?.[0]?.displayOptions ?? {};
		const askers = operationsOf(description)
			.map(([, operation]) => operation?.value)
			.filter((operation) => !hide['operation']?.includes(operation));
		expect(new Set(askers).size).toBe(askers.length);
	});

	it.each(
		operationsOf(description).map(
			(chosen) => [chosen.map(({ name }) => name).join(': '), chosen] as const,
		),
	)('says “%s” on the canvas', (words, chosen) => {
		const parameters = parametersFor(chosen);
		const { node, workflow } = workflowOf(new SmsLedger(), { parameters });
		const said = workflow.expression.getSimpleParameterValue(
			node,
			description.subtitle ?? '',
			'manual',
			{},
		);
		expect(said).toBe(words);
	});
});
