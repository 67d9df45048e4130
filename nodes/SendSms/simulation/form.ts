import type { IExecuteFunctions } from 'n8n-workflow';
import { openForm, sameForAll } from '../../shared/parameters';
import { simulate, simulation, type SimulationForm } from '../fields/simulation';

/** How the simulation is to be, where one is asked for; one for all items. */
export function simulationForm(context: IExecuteFunctions): SimulationForm | undefined {
	const form = openForm(context);
	const items = context.getInputData().length;
	if (!sameForAll(form, items).read(simulate)) return undefined;
	const option = form.within(simulation.field.name);
	const within = sameForAll({ ...form, option }, items);
	const entries = Object.entries(simulation.members).map(
		([name, member]) => [name, within.option<unknown>(member)] as const,
	);
	return Object.fromEntries(entries) as unknown as SimulationForm;
}
