import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { stepsValue } from './fields';
import { adviceOn, atLength, inShort, stepsOf } from './steps';

/**
 * The steps for the gateway of the node's credential: one entry, of which the closed field shows the gist and
 * the open one all of it.
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
		{ name: inShort(access), value: stepsValue, description: lines.map(asHtml).join('<br>') },
	];
}

/** n8n shows descriptions as HTML. */
const asHtml = (line: string): string =>
	line
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\n', '<br>');
