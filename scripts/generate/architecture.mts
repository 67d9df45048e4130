/**
 * Renews the part of docs/architecture.md that the table of lib/message/states.ts tells. Run it from the
 * repository root.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleModule } from '../../test/support/bundleModule.ts';
import { ARCHITECTURE_FILE, type Transitions, withLifeOfMessage } from './lifeOfMessage.mts';

// lib is written for a bundler, as it is shipped.
const bundle = bundleModule(process.cwd(), 'lib/message/states.ts');
const { TRANSITIONS } = (await import(bundle)) as { readonly TRANSITIONS: Transitions };
const page = withLifeOfMessage(readFileSync(ARCHITECTURE_FILE, 'utf8'), TRANSITIONS);
if (page === undefined) throw new Error(`${ARCHITECTURE_FILE} has no place for the generated part`);
writeFileSync(ARCHITECTURE_FILE, page);
