import { fail, ok, type Result } from '../shared';
import { plainFormat, type ValueFormat } from './formatValue';

/**
 * A message with merge tags: `{firstName}`, `{firstName|there}`, `{order.items.0.name}`; `\{` is a
 * plain brace. Single braces, because n8n keeps `{{ }}` for its own expressions.
 */
export type Template = readonly (string | MergeTag)[];

export interface MergeTag {
	/** Dotted path into the recipient's fields. */
	readonly path: string;
	readonly fallback?: string;
}

export interface TemplateFailure {
	readonly code: 'unclosed_tag' | 'empty_tag' | 'nested_tag';
	readonly message: string;
	/** Offset of the offending brace in UTF-16 code units. */
	readonly position: number;
}

/** Finds a recipient's value for a path; `undefined` or an empty text when there is none. */
export type Lookup = (path: string) => unknown;

export interface Rendered {
	readonly text: string;
	/** Paths that had neither a value nor a fallback. */
	readonly missingFields: readonly string[];
}

/** Reads a message once, so that it can be rendered for any number of recipients. */
export function parseTemplate(source: string): Result<Template, TemplateFailure> {
	const template: (string | MergeTag)[] = [];
	let literal = '';
	for (let index = 0; index < source.length; index++) {
		const character = source.charAt(index);
		const next = source.charAt(index + 1);
		if (character === '\\' && (next === '{' || next === '}')) {
			literal += next;
			index++;
		} else if (character === '{') {
			const tag = readTag(source, index);
			if (!tag.ok) return tag;
			if (literal !== '') template.push(literal);
			literal = '';
			template.push(tag.value.tag);
			index = tag.value.end;
		} else {
			literal += character;
		}
	}
	if (literal !== '') template.push(literal);
	return ok(template);
}

function readTag(
	source: string,
	start: number,
): Result<{ tag: MergeTag; end: number }, TemplateFailure> {
	const end = source.indexOf('}', start);
	if (end === -1) {
		return failure('unclosed_tag', start, 'The brace { opens a merge field that is never closed');
	}
	const inside = source.slice(start + 1, end);
	if (inside.includes('{')) {
		return failure('nested_tag', start, `The merge field {${inside}} holds another brace`);
	}
	const bar = inside.indexOf('|');
	const path = (bar === -1 ? inside : inside.slice(0, bar)).trim();
	if (path === '') return failure('empty_tag', start, `The merge field {${inside}} names no field`);
	const tag = bar === -1 ? { path } : { path, fallback: inside.slice(bar + 1) };
	return ok({ tag, end });
}

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
	lookup: Lookup,
	format: ValueFormat = plainFormat,
): Rendered {
	const missingFields: string[] = [];
	let text = '';
	for (const part of template) {
		if (typeof part === 'string') {
			text += part;
			continue;
		}
		const value = format(lookup(part.path)) || part.fallback;
		if (value === undefined) missingFields.push(part.path);
		else text += value;
	}
	return { text: text.replaceAll('\r\n', '\n'), missingFields };
}

/** The text as its writer sees it: each tag at its fallback, else `usualLength` letters long. */
export const preview = (template: Template, usualLength: number): string =>
	template
		.map((part) => (typeof part === 'string' ? part : (part.fallback ?? 'x'.repeat(usualLength))))
		.join('')
		.replaceAll('\r\n', '\n');
