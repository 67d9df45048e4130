/** The Authorization header of HTTP Basic (RFC 7617, UTF-8). */
export const basicAuth = (user: string, password: string) =>
	({
		authorization: `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`,
	}) as const;
