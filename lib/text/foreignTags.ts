/**
 * How other tools write a merge field, left in a text that was pasted: `*|FNAME|*`, `%FIRSTNAME%`,
 * `[[name]]`. None of them is one here, and nobody shall be greeted by it.
 */
export interface ForeignTag {
	readonly written: string;
	/** The field it names, as it is written there. */
	readonly name: string;
	/**
	 * Whether the form alone tells: `always`; only when the name is one of a field (`named`), since `%` and
	 * brackets have other uses too; or not even then for certain (`perhaps`), as with `[name]`.
	 */
	readonly is: 'always' | 'named' | 'perhaps';
}

const NAME = String.raw`([^\s{}<>[\]%*|](?:[^\n{}<>[\]%*|]{0,38}[^\s{}<>[\]%*|])?)`;
/** With room inside, where two marks on each side leave no doubt where it begins. */
const ROOMY = String.raw`\s*${NAME}\s*`;

const FORMS = [
	[String.raw`\*\|${ROOMY}(?::[^|\n]*)?\|\*`, 'always'],
	[String.raw`<%=?${ROOMY}%>`, 'always'],
	[String.raw`\[%${ROOMY}%\]`, 'always'],
	[String.raw`%%${ROOMY}%%`, 'named'],
	[String.raw`<<${ROOMY}>>`, 'named'],
	[String.raw`\[\[${ROOMY}\]\]`, 'named'],
	[String.raw`%${NAME}%`, 'named'],
	[String.raw`\[${NAME}\]`, 'perhaps'],
	[String.raw`<${NAME}>`, 'perhaps'],
] as const;

const FOREIGN = new RegExp(FORMS.map(([form]) => form).join('|'), 'gu');

/** The foreign tags of a text, each with the text before it; the rest of the text comes last. */
export function splitForeignTags(text: string): readonly (string | ForeignTag)[] {
	if (!/[*%<[]/.test(text)) return [text];
	const parts: (string | ForeignTag)[] = [];
	let end = 0;
	for (const match of text.matchAll(FOREIGN)) {
		const form = match.slice(1).findIndex((name) => name !== undefined);
		const [, is] = FORMS[form] ?? [];
		if (is === undefined) continue;
		if (match.index > end) parts.push(text.slice(end, match.index));
		parts.push({ written: match[0], name: match[form + 1] ?? '', is });
		end = match.index + match[0].length;
	}
	if (end < text.length || text === '') parts.push(text.slice(end));
	return parts;
}

/**
 * The field that stands in double braces or behind an expression of n8n: `firstName` of
 * `{{ $json.firstName }}`, `{{ $json["firstName"] }}` or `{{ contact.firstName | default: "you" }}`.
 */
export function fieldInExpression(inside: string): string {
	const path = inside.replace(/\|.*$/su, '').trim();
	const quoted = /\[\s*(["'])(.+?)\1\s*\]\s*$/u.exec(path)?.[2];
	if (quoted !== undefined) return quoted;
	const bare = path.replace(/^.*\$json\.|^.*\.json\.|^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_)]+$/gu, '');
	return bare === '' ? 'firstName' : bare;
}
