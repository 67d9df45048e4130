/** Words that say what a text is and not who sends it. Names of a trade, such as Shop24, are somebody's. */
const GENERIC: ReadonlySet<string> = new Set(
	`admin alert alerta alertas alerte alerts auth aviso avisos code codigo info information informacion
	login mensaje mensajes message messages msg notice notif notify oferta ofertas offer offers otp
	password pin promo promos security sender service sms support test text unknown update verify`.split(
		/\s+/,
	),
);

/** Whether a name is nobody’s, such as `INFO` or `Info-SMS`. */
export const isGenericName = (name: string): boolean =>
	name
		.toLowerCase()
		.split(/[ &+\-_.#]+/)
		.every((word) => word === '' || GENERIC.has(word));
