import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { stepsValue } from './fields';
import { adviceOn, atLength, inShort, stepsOf } from './steps';

/**
 * The steps for the gateway of the node's credential, as entries of a list: n8n shows names whole, and cuts
 * descriptions off.
 */
export async function loadSteps(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const access = await chosenGatewayAccess(this).catch((error: Error) => error);
	if (access === undefined || access instanceof Error) {
		const name = access?.message ?? 'Choose the credential of your gateway above';
		return [{ name, value: stepsValue }];
	}
	const lines = [
		...atLength(access),
		...stepsOf(access, 'the Production URL'),
		...adviceOn(access),
	];
	return [
		{ name: inShort(access), value: stepsValue },
		...lines.map((line, index) => ({ name: line, value: `${stepsValue} ${index + 1}` })),
	];
}
