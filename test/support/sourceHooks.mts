/*
 * Lets a program of its own, started by Node itself, import this project's sources: they name each other without
 * endings, as their compiler wants it; and n8n's own modules share the CommonJS half of n8n-workflow.
 */
import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const workflow = createRequire(import.meta.url).resolve('n8n-workflow');

registerHooks({
	resolve(specifier, context, next) {
		if (specifier === 'n8n-workflow') {
			return { url: pathToFileURL(workflow).href, shortCircuit: true };
		}
		const isSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
		const endings = isSource ? ['.ts', '/index.ts'] : [];
		const ending = endings.find((each) => existsSync(new URL(specifier + each, context.parentURL)));
		return next(specifier + (ending ?? ''), context);
	},
});
