import { fail, ok, type Result } from '../shared';
import { fieldInExpression, type ForeignTag, splitForeignTags } from './foreignTags';
import { plainFormat, type ValueFormat } from './formatValue';
import type { Filled } from './says';
import type { Span } from './span';

/**
 * A message with merge tags: `{firstName}`, `{firstName|there}`, `{order.items.0.name}`. Single braces,
 * because n8n keeps `{{ }}` for its own expressions. `\{` and `\}` are plain braces wherever they stand,
 * and `\|` is a plain bar in the name of a field; any other backslash is one.
 */
export type Template = readonly (string | MergeTag | ForeignTag)[];

export interface MergeTag {
	/** Dotted path into the recipient's fields. */
	readonly path: string;
	readonly fallback?: string;
}

export interface TemplateFailure {
	readonly code: 'unclosed_tag' | 'empty_tag' | 'nested_tag' | 'foreign_tag';
	readonly message: string;
	/** Offset of the offending brace in UTF-16 code units. */
	readonly position: number;
}

/** What a recipient's fields say. */
export interface Fields {
	/** The value at a path; `undefined` or an empty text when there is none. */
	valueOf(path: string): unknown;
	/** Whether a name, as other tools write it, is one of a field. */
	isField?(name: string): boolean;
}

export interface Rendered extends Filled {
	/** Paths that had neither a value nor a fallback, and foreign tags as they are written. */
	readonly missingFields: readonly string[];
}

/** Reads a message once, so that it can be rendered for any number of recipients. */
export function parseTemplate(source: string): Result<Template, TemplateFailure> {
	const template: (string | MergeTag | ForeignTag)[] = [];
	let literal = '';
	const endLiteral = () => {
		if (literal !== '') template.push(...splitForeignTags(literal));
		literal = '';
	};
	for (let index = 0; index < source.length; index++) {
		const character = source.charAt(index);
		const escaped = escapedBrace(source, index);
		if (escaped !== undefined) {
			literal += escaped;
			index++;
		} else if (character === '{') {
			const tag = readTag(source, index);
			if (!tag.ok) return tag;
			endLiteral();
			template.push(tag.value.tag);
			index = tag.value.end;
		} else {
			literal += character;
		}
	}
	endLiteral();
	return ok(template);
}

function escapedBrace(source: string, index: number): string | undefined {
	if (source.charAt(index) !== '\\') return undefined;
	const next = source.charAt(index + 1);
	return next === '{' || next === '}' ? next : undefined;
}

function readTag(
	source: string,
	start: number,
): Result<{ tag: MergeTag; end: number }, TemplateFailure> {
	const foreign = /^\{(?:\{+([^{}]+)\}\}+|%([^{}]+)%\})/u.exec(source.slice(start, start + 200));
	if (foreign) {
		const field = fieldInExpression(foreign[1] ?? foreign[2] ?? '');
		const message = `${foreign[0]} is no merge field here (character ${start + 1}): write {${field}}`;
		return fail({ code: 'foreign_tag', position: start, message });
	}
	const end = endOfTag(source, start);
	if (end === undefined) {
		return failure('unclosed_tag', start, 'The brace { opens a merge field that is never closed');
	}
	const inside = source.slice(start + 1, end);
	if (/(?<!\\)\{/u.test(inside)) {
		return failure('nested_tag', start, `The merge field {${inside}} holds another brace`);
	}
	const bar = inside.search(/(?<!\\)\|/u);
	const path = unescaped(bar === -1 ? inside : inside.slice(0, bar), /\\([{}|])/gu).trim();
	if (path === '') return failure('empty_tag', start, `The merge field {${inside}} names no field`);
	if (bar === -1) return ok({ tag: { path }, end });
	return ok({ tag: { path, fallback: unescaped(inside.slice(bar + 1), /\\([{}])/gu) }, end });
}

function endOfTag(source: string, start: number): number | undefined {
	for (let index = start + 1; index < source.length; index++) {
		if (escapedBrace(source, index) !== undefined) index++;
		else if (source.charAt(index) === '}') return index;
	}
	return undefined;
}

const unescaped = (text: string, escapes: RegExp): string => text.replace(escapes, '$1');

const failure = (code: TemplateFailure['code'], position: number, message: string) =>
	fail({
		code,
		position,
		message: `${message} (character ${position + 1}). Write \\{ for a plain brace.`,
	});

/**
 * Fills a template in one pass, so that a brace inside a value stays a brace and can never become
 * another tag.
 */
export function render(
	template: Template,
	{ valueOf, isField = () => false }: Fields,
	format: ValueFormat = plainFormat,
): Rendered {
	const missingFields: string[] = [];
	const values: Span[] = [];
	let text = '';
	for (const part of template) {
		if (typeof part === 'string') {
			text += withPlainBreaks(part);
		} else if ('written' in part) {
			if (isCertain(part, isField)) missingFields.push(part.written);
			else text += part.written;
		} else {
			const value = format(valueOf(part.path));
			if (value !== '') values.push({ start: text.length, end: text.length + value.length });
			else if (part.fallback === undefined) missingFields.push(part.path);
			text += value || withPlainBreaks(part.fallback ?? '');
		}
	}
	return { text, values, missingFields };
}

/** Whether a foreign tag is one for certain, with what is known of the fields. */
export const isCertain = ({ is, name }: ForeignTag, isField: (name: string) => boolean): boolean =>
	is === 'always' || (is === 'named' && isField(name));

/** The text as its writer sees it: each tag at its fallback, else `usualLength` letters long. */
export function preview(template: Template, usualLength: number): Filled {
	const values: Span[] = [];
	let text = '';
	for (const part of template) {
		if (typeof part === 'string') text += withPlainBreaks(part);
		else if ('written' in part) text += part.written;
		else if (part.fallback !== undefined) text += withPlainBreaks(part.fallback);
		else {
			values.push({ start: text.length, end: text.length + usualLength });
			text += 'x'.repeat(usualLength);
		}
	}
	return { text, values };
}

const withPlainBreaks = (text: string): string => text.replaceAll('\r\n', '\n');
