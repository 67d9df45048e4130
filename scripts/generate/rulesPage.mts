/**
 * Writes docs/rules.md: the rules as a lawyer reviews them, out of lib/compliance. Run it from the
 * repository root.
 */
import { writeFileSync } from 'node:fs';
import { bundleModule } from '../../test/support/bundleModule.ts';
import type { Compliance } from './rulesPage/compliance.mts';
import { RULES_FILE, rulesPage } from './rulesPage/page.mts';

// lib is written for a bundler, as it is shipped.
const bundle = bundleModule(process.cwd(), 'lib/compliance/index.ts');
writeFileSync(RULES_FILE, rulesPage((await import(bundle)) as Compliance));
