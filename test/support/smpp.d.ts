/** What our SMSC uses of the library, which brings no types. */
declare module 'smpp' {
	export interface Pdu {
		readonly command: string;
		readonly source_addr: string;
		readonly destination_addr: string;
		readonly data_coding: number;
		readonly registered_delivery: number;
		readonly schedule_delivery_time: Date | string;
		readonly validity_period: Date | string;
		readonly short_message: {
			readonly message: string | Buffer;
			readonly udh?: readonly Buffer[];
		};
		response(fields?: object): Pdu;
	}

	export interface Session {
		on(event: string, listener: (value: Pdu) => void): void;
		send(pdu: Pdu): void;
		deliver_sm(fields: object): void;
		destroy(): void;
	}

	export interface Server {
		listen(port: number, host: string, ready: () => void): void;
		close(closed: () => void): void;
	}

	const library: { createServer(listener: (session: Session) => void): Server };
	export default library;
}
