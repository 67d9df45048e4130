/**
 * Writes docs/rules.md: the rules as a lawyer reviews them, out of lib/compliance. Run it from the
 * repository root.
 */
import { writeFileSync } from 'node:fs';
import { bundleModule } from '../../test/support/bundleModule.ts';
import type { Compliance, Phones } from './rulesPage/compliance.mts';
import { RULES_FILE, rulesPage } from './rulesPage/page.mts';

// lib is written for a bundler, as it is shipped.
const roomOf = (name: string) => import(bundleModule(process.cwd(), `lib/${name}/index.ts`));
const compliance = (await roomOf('compliance')) as Compliance;
writeFileSync(RULES_FILE, rulesPage(compliance, (await roomOf('phone')) as Phones));
