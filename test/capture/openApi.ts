import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import type { HttpReply, HttpRequest } from '../../lib/gateways';

/** The vendors' own OpenAPI files lie beside the repository where somebody has fetched them. */
const folder =
	process.env['SMS_CAMPAIGN_SPECS'] ?? join(__dirname, '../../../shared/reference/specs');

/** An OpenAPI 3 file, asked what it has against a request or a reply. */
export interface OpenApi {
	faultsOfRequest(request: HttpRequest): string[];
	faultsOfReply(request: HttpRequest, reply: HttpReply): string[];
}

interface Media {
	readonly schema: { readonly properties?: object; readonly $ref?: string };
}

interface Operation {
	readonly parameters?: readonly { readonly name: string; readonly in: string }[];
	readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
	readonly responses: Readonly<Record<string, { readonly content?: Record<string, Media> }>>;
}

interface Document {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The file of that name; `undefined` where nobody has fetched it. */
export function openApi(file: string, base: string): OpenApi | undefined {
	const path = join(folder, file);
	if (!existsSync(path)) return undefined;
	const document = JSON.parse(readFileSync(path, 'utf8'), reconciled) as Document;
	// Forms hold texts only, which the schemas call numbers too; formats of the vendor's own are silent.
	const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true, logger: false });
	addFormats(ajv);
	ajv.addSchema(document, 'document', false, false);

	const faults = (steps: readonly string[], value: unknown): string[] => {
		const pointer = steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
		const $ref = `document#/${pointer.map(encodeURIComponent).join('/')}`;
		const validate = ajv.compile({ $ref });
		return validate(value) ? [] : (validate.errors ?? []).map(spoken);
	};

	const find = ({ method, url }: HttpRequest) => {
		const asked = new URL(url).pathname.slice(base.length);
		const [template = '', operations] =
			Object.entries(document.paths).find(([each]) => matches(each, asked)) ?? [];
		const name = method.toLowerCase();
		return { template, name, operation: operations?.[name] };
	};

	return {
		faultsOfRequest(request) {
			const { template, name, operation } = find(request);
			if (!operation) return [`There is no ${request.method} ${request.url}`];
			const type = request.headers['content-type'] ?? '';
			const known = (operation.parameters ?? []).map((parameter) => parameter.name);
			const strange = [...new URL(request.url).searchParams.keys()]
				.filter((field) => !known.includes(field))
				.map((field) => `The query has no ${field}`);
			if (request.body === undefined) return strange;
			const media = operation.requestBody?.content[type];
			if (!media) return [...strange, `It takes no ${type}`];
			const body = bodyOf(request.body, type);
			return [
				...strange,
				...unknownFields(media, document, body),
				...faults(['paths', template, name, 'requestBody', 'content', type, 'schema'], body),
			];
		},

		faultsOfReply(request, { status, body }) {
			const { template, name, operation } = find(request);
			const media = operation?.responses[String(status)]?.content?.['application/json'];
			if (!media) return [`It never answers ${status} to ${request.method} ${request.url}`];
			const at = ['paths', template, name, 'responses', String(status)];
			return faults([...at, 'content', 'application/json', 'schema'], JSON.parse(body));
		},
	};
}

/** SMSGate's file calls texts objects where it refers to their schema: the reference is what counts. */
function reconciled(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('allOf' in value)) return value;
	return { ...value, type: undefined };
}

const matches = (template: string, path: string): boolean =>
	new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path);

const bodyOf = (text: string, type: string): Record<string, unknown> =>
	type === 'application/json'
		? (JSON.parse(text) as Record<string, unknown>)
		: Object.fromEntries(new URLSearchParams(text));

/** A misspelt field would be taken in silence. */
function unknownFields({ schema }: Media, document: Document, body: object): string[] {
	const named = schema.$ref?.slice(2).split('/') ?? [];
	const found = named.reduce<unknown>(
		(value, step) => (value as Record<string, unknown>)[step],
		document,
	);
	const { properties = {} } = named.length > 0 ? (found as Media['schema']) : schema;
	return Object.keys(body)
		.filter((field) => !(field in properties))
		.map((field) => `The body has no ${field}`);
}

const spoken = ({ instancePath, message }: ErrorObject): string =>
	`${instancePath}: ${message ?? 'wrong'}`;
