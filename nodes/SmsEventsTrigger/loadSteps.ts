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
	const steps = stepsOf(access, 'the Production URL');
	const lines = [
		...atLength(access),
		...steps,
		...(steps.length > 0 ? [TO_COPY] : []),
		...adviceOn(access),
	];
	return [
		{ name: inShort(access), value: stepsValue },
		...lines.map((line, index) => ({
			name: breakable(line),
			value: `${stepsValue} ${index + 1}`,
		})),
	];
}

/** Nothing can be copied out of a list. */
const TO_COPY =
	'To copy these steps with the address in them, open the Production URL in a browser once the workflow is published.';

/** An address with a long query does not fit into the list; it may be broken where a new part of it begins. */
const breakable = (line: string): string => line.replaceAll('&', '\u200b&');
