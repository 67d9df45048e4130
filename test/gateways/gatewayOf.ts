import { gatewayById, type AnyGateway } from '../../lib/gateways';

/** A registered gateway. */
export function gatewayOf(id: string): AnyGateway {
	const gateway = gatewayById(id);
	if (!gateway) throw new Error(`There is no gateway ${id}`);
	return gateway;
}
