import type { AnyGateway, HttpRequest } from '../../lib/gateways';

/** A request as it leaves now, for gateways that want a signature over it and the instant. */
export const signedRequest = (
	{ gateway, keys }: { gateway: AnyGateway; keys: Readonly<Record<string, string>> },
	request: HttpRequest,
): HttpRequest => gateway.sign?.(keys, request, Date.now()) ?? request;
