/** Words with which a text asks for a debt in Spanish, Portuguese and English, without accents. */
const DEBT = new RegExp(
	[
		'deuda|adeuda|adeudas|adeudo|divida|debt|past due|overdue',
		'en mora|em atraso|morosidad|cobranza|cobranca|cobro (?:juridico|prejuridico|coactivo)',
		'(?:pago|pagamento|cuota|parcela|factura|fatura|saldo|obligacion|credito|boleto)s? (?:vencid|atrasad|pendiente|pendente)[a-z]*',
		'(?:te|le|se) encuentras? en mora|ponerse al dia|pongase al dia|ponte al dia|acuerdo de pago',
		'centrales de riesgo|datacredito|reporte negativo|serasa|spc',
	]
		.map((words) => `\\b(?:${words})\\b`)
		.join('|'),
	'u',
);

/** Whether a text shows that it is about money owed. One that merely thanks for a payment does not. */
export const collectsDebt = (text: string): boolean =>
	DEBT.test(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' '));
