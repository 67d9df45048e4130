import { gateways } from '../../lib/gateways';

/** A credential of a gateway that is filled in, with nothing true in it. */
export function credentialOf(id: string) {
	const gateway = gateways.find((one) => one.id === id)!;
	const fields = gateway.keyFields.map(({ name, example, choices, default: usual }) => [
		name,
		usual || (choices?.[0]?.value ?? example),
	]);
	return { gateway: id, senderName: '', ...(Object.fromEntries(fields) as object) };
}
