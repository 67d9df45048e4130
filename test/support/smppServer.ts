import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import smpp, { type Pdu, type Server, type Session } from 'smpp';

/** A message as an SMSC gets it: one part of a text. */
export interface SubmittedPart {
	readonly from: string;
	readonly to: string;
	readonly text: string;
	/** TP-DCS: 0 for GSM-7, 8 for UCS-2. */
	readonly dataCoding: number;
	/** Where a text has several parts: how many, and which this is. */
	readonly part?: { readonly total: number; readonly number: number };
	/** As SMPP writes instants (3.4 §7.1.1); empty for at once. */
	readonly scheduledFor: string;
	readonly validUntil: string;
}

/** An SMSC that nobody of ours wrote, on npm `smpp`: it delivers everything and says so. */
export interface SmppServer {
	readonly port: number;
	readonly parts: readonly SubmittedPart[];
	/** What a phone writes to us. */
	writeFrom(phone: string, to: string, text: string): void;
	/** Hangs up, and takes no more calls until `open`. */
	close(): Promise<void>;
	open(): Promise<void>;
}

export async function startSmppServer(): Promise<SmppServer> {
	const port = await freePort();
	const parts: SubmittedPart[] = [];
	const sessions = new Set<Session>();
	let server: Server;

	const onSession = (session: Session) => {
		sessions.add(session);
		session.on('close', () => sessions.delete(session));
		session.on('error', () => sessions.delete(session));
		session.on('pdu', (pdu) => {
			if (pdu.command === 'submit_sm') return take(session, pdu);
			if (!pdu.command.endsWith('_resp')) session.send(pdu.response());
		});
	};

	const take = (session: Session, pdu: Pdu) => {
		const id = `smsc-${parts.push(partOf(pdu))}`;
		session.send(pdu.response({ message_id: id }));
		if ((pdu.registered_delivery & 1) === 0) return;
		session.deliver_sm({
			source_addr: pdu.destination_addr,
			destination_addr: pdu.source_addr,
			esm_class: 4,
			short_message: `id:${id} sub:001 dlvrd:001 submit date:2606011200 done date:2606011200 stat:DELIVRD err:000 text:`,
		});
	};

	const open = () =>
		new Promise<void>((resolve) => {
			server = smpp.createServer(onSession);
			server.listen(port, '127.0.0.1', resolve);
		});
	await open();

	return {
		port,
		parts,
		writeFrom(phone, to, text) {
			for (const session of sessions) {
				session.deliver_sm({ source_addr: phone, destination_addr: to, short_message: text });
			}
		},
		open,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				for (const session of sessions) session.destroy();
			}),
	};
}

function partOf(pdu: Pdu): SubmittedPart {
	const { message, udh = [] } = pdu.short_message;
	// 3GPP TS 23.040 §9.2.3.24.1: reference, number of parts, which one.
	const concatenation = udh.find((element) => element[0] === 0);
	return {
		from: pdu.source_addr,
		to: pdu.destination_addr,
		text: String(message),
		dataCoding: pdu.data_coding,
		...(concatenation
			? { part: { total: concatenation.at(-2) ?? 0, number: concatenation.at(-1) ?? 0 } }
			: {}),
		scheduledFor: instantOf(pdu.schedule_delivery_time),
		validUntil: instantOf(pdu.validity_period),
	};
}

const instantOf = (value: Date | string): string =>
	value instanceof Date ? value.toISOString() : value;

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createTcpServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
