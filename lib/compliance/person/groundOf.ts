import type { Consent } from '../recipient';
import { anyOf, folded } from './scope';

/** A sale, a contract, or a membership or donation, which go as far. */
const PURCHASE = anyOf(
	'purchas*, bought, buyer*, order, orders, ordered, sale, sold, checkout, invoice*, receipt*, customer*, client*, paid, payment*, contract*, lease*, rental, rented, paid subscription*, member*, donat*, donor*, volunteer*, booking*, booked, policyholder*',
	'achat*, acheteu*, commande*, vente, ventes, facture*, recu, clientele, paiement*, contrat*, bail, abonnement payant*, membre*, adhesion*, adherent*, don, dons, donateur*, benevol*, reservation*',
	'compra*, pedido*, venta, ventas, factura*, cliente*, contrato*, kauf*, gekauft*, bestell*, kunde*, vertrag*, rechnung*, acquist*, ordine, contratto*, aankoop*, klant*, zakup*, klient*, покуп*, заказ*, клиент*, 购买, 購買, 订单, 订购, 客户, 購入, 注文, 顧客, 구매, 주문, 고객, شراء, عميل',
);

/** A question, or an application, that came to nothing yet. */
const INQUIRY = anyOf(
	'inquir*, enquir*, question*, quote*, quotation*, estimate*, application*, applied, applicant*, request*, contact form, contact us, callback, call back, lead, leads, prospect*, demo, brochure*, asked, interest*, trial, webinar*, waitlist, wait list, info, information, chat, test drive, viewing, open house',
	'demande*, devis, soumission*, estimation*, candidat*, formulaire de contact, renseignement*, rappel*, prospect*, interess*, essai*, liste d attente, visite*, clavardage',
	'consulta*, pregunta*, presupuesto*, cotizac*, solicitud*, anfrage*, angebotsanfrage*, kontaktformular*, interessent*, richiest*, preventiv*, aanvra*, offerte*, zapytan*, запрос*, заявк*, 咨询, 諮詢, 询价, 申请, 問い合わせ, 見積, 申込, 문의, 견적, 신청, استفسار, طلب عرض',
);

/**
 * What a customer relationship rests on, as the source or the scope of the consent tells; where they tell
 * both or neither, it is not known.
 */
export function groundOf({ source, scope }: Consent): 'purchase' | 'inquiry' | 'unknown' {
	const told = folded(`${textOf(source)} ; ${textOf(scope)}`);
	const [isPurchase, isInquiry] = [PURCHASE, INQUIRY].map((words) => told.search(words) >= 0);
	if (isPurchase === isInquiry) return 'unknown';
	return isPurchase ? 'purchase' : 'inquiry';
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
