import type { AnyGateway } from '../../../lib/gateways';
import { figure } from '../../../lib/words';
import type { SimulationForm } from '../fields/simulation';

/** What a plan takes for granted, for people to know when it is not so. */
export function assumptions({
	gateway,
	form,
	waits,
}: {
	readonly gateway: AnyGateway;
	readonly form: SimulationForm;
	readonly waits: boolean;
}): string[] {
	const pace = form.messagesPerSecond ?? gateway.capabilities.messagesPerSecond;
	return [
		'Nobody says stop meanwhile, and nobody is added or taken off the list.',
		`${gateway.displayName} takes every message, at ${figure(pace)} a second in each execution.`,
		...(waits
			? [
					'Whoever waits is put on hold with “Schedule” in the ledger, and given out by “Scheduled SMS Trigger” in an active workflow.',
					'They are checked anew then by the rules of this package; what only your check knows, such as a cap of your own, counts as it was checked now.',
				]
			: []),
		'The rules of each country count by the day on which a message goes, as far as they are on record today.',
	];
}
