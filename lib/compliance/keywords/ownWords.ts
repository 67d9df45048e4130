import { withoutCourtesy } from './courtesy';
import { normaliseReply } from './normaliseReply';

/** “On Mon, 3 Mar 2025, ACME wrote:” and the like, as mail programs put above what they quote. */
const QUOTE_HEADER =
	/^[>\s]*(?:on|le|am|el|em|il|op|den|dana|dne|dňa|w dniu|pe|στις|ב|в|на|у|a\(z\)|.{6,80}@.{3,80}).{0,160}(?:wrote|writes|sent|a écrit|a ecrit|schrieb|escribió|escribio|escreveu|ha scritto|schreef|skrev|napisał\(?a?\)?|napisal\(?a?\)?|napsal\(?a?\)?|napísal\(?a?\)?|написал\(?а?\)?|пишет|пише|написав|kirjoitti|yazdı|yazdi|scris|írta|έγραψε|כתב|כתבה|tulis|menulis|viết)\s*:\s*$/iu;

/** What follows is another message, header and all. */
const FORWARDED =
	/^\s*(?:[-_—=*]{2,}\s*(?:original message|forwarded message|message d.origine|message transféré|message original|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|mensagem original|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|originalmeddelande|original meddelelse|opprinnelig melding|wiadomość oryginalna|původní zpráva|исходное сообщение|original)\b.{0,20}|_{8,}|-{8,})\s*$/iu;

/** “From: ACME”, “De : ACME”, in a block with “Sent:” or “To:” below. */
const MAIL_FIELD =
	/^\s*\*?(?:from|sent|to|cc|subject|date|de|envoyé|à|objet|von|gesendet|an|betreff|enviado|para|asunto|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|do|temat|от|отправлено|кому|тема)\*?\s?:\*?\s/iu;

/** What a phone or a program puts below by itself. */
const SIGNATURE =
	/^\s*(?:--|—|sent (?:from|via|with|using) |get outlook|envoyé (?:de|depuis|avec) |von meinem |gesendet (?:von|mit) |enviado (?:desde|do|de|via) |inviato (?:da|dal) |verzonden (?:vanaf|met) |verstuurd vanaf |skickat från |sendt fra |lähetetty |wysłane z |odesláno z |отправлено с |iphone.?umdan gönderildi)/iu;

/** A passage of several words in quotation marks. */
const QUOTED = /[“"«„][^“”"«»„\n]{12,400}[”"»“]/u;
const QUOTED_PASSAGES = new RegExp(QUOTED, 'gu');

/**
 * What the person wrote: without the lines that quote a message of ours or of another, the passages in
 * quotation marks, and what a phone or a mail program puts below. Where nothing else is said the text is
 * returned as it is, since somebody may well have put STOP in quotation marks.
 */
export function ownWords(text: string): string {
	const lines = withoutQuotedLines(text);
	const said = /[\p{L}\p{N}]/u.test(lines) ? lines : text;
	if (!QUOTED.test(said)) return said;
	const own = said.replace(QUOTED_PASSAGES, (passage) =>
		(passage.match(/[\p{L}\p{N}]+/gu) ?? []).length > 2 ? ' ' : passage,
	);
	// Beside a courtesy, what stands in quotation marks is all that somebody says.
	return withoutCourtesy(normaliseReply(own)) === '' ? said : own;
}

function withoutQuotedLines(text: string): string {
	if (!/[\n\r>]/u.test(text)) return text;
	const lines = text.split(/\r\n|[\n\r]/u);
	const marked = lines.some((line) => isMarked(line));
	const kept: string[] = [];
	for (const [at, line] of lines.entries()) {
		if (isMarked(line)) continue;
		const isHeader = isHeaderAt(lines, at);
		// What is marked line by line may have an answer below; what is not goes on to the end.
		if (isHeader && marked) continue;
		if (isHeader && at > 0) break;
		if (isHeader) continue;
		if (at > 0 && (FORWARDED.test(line) || isMailBlock(lines, at) || SIGNATURE.test(line))) break;
		kept.push(line);
	}
	return kept.join('\n');
}

const isMarked = (line: string): boolean => /^\s*(?:>|&gt;)/u.test(line);

/** A header may be broken over two lines. */
const isHeaderAt = (lines: readonly string[], at: number): boolean => {
	const line = lines[at] ?? '';
	const next = lines[at + 1] ?? '';
	const before = lines[at - 1] ?? '';
	return (
		isHeaderLine(line) ||
		(line.trim() !== '' && isHeaderLine(`${line} ${next}`) && !isHeaderLine(next)) ||
		(before.trim() !== '' && isHeaderLine(`${before} ${line}`) && !isHeaderLine(before))
	);
};

const isHeaderLine = (line: string): boolean =>
	line.length < 300 && line.trimEnd().endsWith(':') && QUOTE_HEADER.test(line);

const isMailBlock = (lines: readonly string[], at: number): boolean =>
	MAIL_FIELD.test(lines[at] ?? '') && MAIL_FIELD.test(lines[at + 1] ?? '');
