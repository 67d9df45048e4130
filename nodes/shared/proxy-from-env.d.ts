/** The package brings no types. */
declare module 'proxy-from-env' {
	/** The proxy that the environment names for an address (HTTPS_PROXY, NO_PROXY …); empty for none. */
	export function getProxyForUrl(address: string): string;
}
