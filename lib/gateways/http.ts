/** An HTTP exchange as plain values, so that an adapter does no I/O and is tested without a network. */
export interface HttpRequest {
	readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
}

export interface HttpReply {
	readonly status: number;
	/** Header names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** A post that a gateway sends to us, with its body byte for byte, since signatures are made over it. */
export interface InboundRequest {
	readonly method: 'GET' | 'POST';
	/** As the gateway called it, query included. */
	readonly url: string;
	/** Header names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array;
}
