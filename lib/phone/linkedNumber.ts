/** `<a href="tel:…">`, `[text](tel:…)` and `Zoé <+33…>`, as web pages, notes and e-mail programs write a number. */
const ANCHOR = /^<a\b[^>]*\bhref\s*=\s*["']?([^"'\s>]+)[^>]*>([^<]*)<\/a>$/i;
const MARKDOWN = /^\[([^\]]*)\]\(\s*<?([^\s)>]+)>?[^)]*\)$/;
const POINTED = /^[^<>\d]*<\s*([^<>]+?)\s*>$/;

/** A number in one of these always begins with its country code, the plus being left out. */
const CHATS = [
	/^(?:https?:\/\/)?(?:www\.)?wa\.me\/\+?(\d{7,15})(?:[/?#].*)?$/i,
	/^(?:https?:\/\/(?:api|web|www)\.whatsapp\.com|whatsapp:\/)\/send\/?\?(?:.*&)?phone=\+?(\d{7,15})(?:[&#].*)?$/i,
	/^(?:https?:\/\/signal\.me\/#p|(?:https?:\/\/)?t\.me)\/\+(\d{7,15})$/i,
	/^viber:\/\/(?:chat|add)\/?\?(?:.*&)?number=\+?(\d{7,15})(?:&.*)?$/i,
	/^(\d{7,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/i,
];

const SCHEME =
	/^(?:tel|smsto|sms|mmsto|mms|callto|skype|whatsapp|imessage|facetime(?:-audio)?|sips?):\s*(?:\/\/)?(.*)$/i;

/** RFC 3966: `tel:06-12;phone-context=+33` is `+33 06-12`; parameters other than `ext` say nothing here. */
const fromUri = (text: string): string | undefined => {
	const uri = SCHEME.exec(text)?.[1]?.replace(/[?&@].*$/s, '');
	if (uri === undefined) return undefined;
	const context = /;phone-context=(\+[\d-]+)/i.exec(uri)?.[1];
	const number = uri.replace(/;(?!ext=)[^;]*/gi, '');
	return context !== undefined && !number.startsWith('+') ? `${context} ${number}` : number;
};

const fromChat = (text: string): string | undefined => {
	for (const chat of CHATS) {
		const digits = chat.exec(text)?.[1];
		if (digits !== undefined) return `+${digits}`;
	}
	return undefined;
};

const fromTarget = (target: string): string | undefined => {
	const text = target.includes('%') ? target.replace(/%2b/gi, '+').replace(/%20/g, ' ') : target;
	return (/[/@]/.test(text) ? fromChat(text) : undefined) ?? fromUri(text);
};

/** The target of a link and the text that is shown for it. */
const linkIn = (text: string): readonly [target: string, label: string] | undefined => {
	const [, href, content = ''] = ANCHOR.exec(text) ?? [];
	if (href !== undefined) return [href, content];
	const [, label = '', target] = MARKDOWN.exec(text) ?? [];
	return target === undefined ? undefined : [target, label];
};

/** The number in a link, whoever made a link of it; the text itself where it is none. */
export const linkedNumber = (text: string): string => {
	const link = /^[<[]/.test(text) ? linkIn(text) : undefined;
	if (link) return fromTarget(link[0]) ?? link[1];
	const bare = text.endsWith('>') ? (POINTED.exec(text)?.[1] ?? text) : text;
	return fromTarget(bare) ?? bare;
};
