import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { stepsValue } from './fields';
import { adviceOn, howConnected, stepsOf } from './steps';

/** The steps for the gateway of the node's credential, as entries of a list. */
export async function loadSteps(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const access = await chosenGatewayAccess(this).catch((error: Error) => error);
	if (access === undefined || access instanceof Error) {
		const name = access?.message ?? 'Choose the credential of your gateway above';
		return [{ name, value: stepsValue }];
	}
	const lines = [...stepsOf(access, 'the Production URL'), ...adviceOn(process.env, access)];
	return [
		{ name: howConnected(access), value: stepsValue },
		...lines.map((line, index) => ({ name: `${index + 1}. ${line}`, value: `step ${index + 1}` })),
	];
}
