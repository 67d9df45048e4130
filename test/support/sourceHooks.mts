/*
 * Lets a program of its own, started by Node itself, import this project's sources: they name each other without
 * endings, as their compiler wants it; and n8n's own modules share the CommonJS half of n8n-workflow.
 */
import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const workflow = createRequire(import.meta.url).resolve('n8n-workflow');
const papaparse = pathToFileURL(createRequire(import.meta.url).resolve('papaparse')).href;
const papaparseNamed = `data:text/javascript,import all from '${papaparse}'; export const { unparse, parse } = all; export default all;`;
registerHooks({
	resolve(specifier, context, next) {
		// Its names are not seen in its CommonJS.
		if (specifier === 'papaparse') return { url: papaparseNamed, shortCircuit: true };
		if (specifier === 'n8n-workflow') {
			return { url: pathToFileURL(workflow).href, shortCircuit: true };
		}
		if (specifier.endsWith('.json')) {
			const importAttributes = { ...context.importAttributes, type: 'json' };
			return { ...next(specifier, context), importAttributes };
		}
		const isSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
		const endings = isSource ? ['.ts', '/index.ts', ''] : [''];
		const found = endings.find((ending) => {
			return ending === '' || existsSync(new URL(specifier + ending, context.parentURL));
		});
		return next(specifier + (found ?? ''), context);
	},
});
