import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import type { AnyGateway } from '../../lib/gateways';

const timeout = 15_000;

/**
 * What the button "Test" of the credential does: asks the gateway something that costs and sends nothing,
 * and reads its answer, since not every gateway says by the HTTP status that a key is wrong.
 */
export async function testGatewayCredential(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { exchange } = await import('./exchange');
	const { signedRequest } = await import('./signedRequest');
	const { emptyField, readGatewayAccess } = await import('./gatewayCredential');
	const access = readGatewayAccess(data);
	if (!access.ok) return refused(access.failure);
	const { gateway, keys, senderName } = access.value;
	const empty = emptyField(access.value);
	if (empty !== undefined) return refused(empty);
	const request = signedRequest(access.value, gateway.test.build(keys, senderName));
	const reply = await exchange(request, { timeout });
	if (!reply.ok) return refused(reply.failure.message + whereToLook(gateway));
	const tested = gateway.test.read(reply.value, senderName);
	if (!tested.ok) return refused(tested.failure.message);
	const accepted = `${gateway.displayName} accepts these keys`;
	const { isBarred, standingInWords, standingsOf } = await import('./senderStandings');
	const standings = await standingsOf(access.value, senderName);
	const told = standings.flatMap((standing) => standingInWords(standing, gateway) ?? []);
	if (standings.some(isBarred)) {
		// n8n shows the message of a failure only.
		return refused(`${accepted}. ${told.join('. ')}. Texts to other countries can go`);
	}
	return { status: 'OK', message: [accepted, ...told].join('. ') };
}

const refused = (message: string): INodeCredentialTestResult => ({ status: 'Error', message });

/** Where the form asks for the gateway's address, that is what to check when nobody answers. */
function whereToLook({ keyFields }: AnyGateway): string {
	const address = keyFields.find(({ example }) => /^https?:\/\//.test(example));
	return address ? `. Check “${address.label}”` : '';
}
