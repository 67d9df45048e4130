/**
 * Writes docs/rules, one sheet a jurisdiction, and which reviews still stand, out of lib/compliance and
 * reviews. Run it from the repository root.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { runMain } from '../process/index.mts';
import { inProject } from '../project.mts';
import {
	hashOf,
	readReviews,
	reviewWarnings,
	STANDING_FILE,
	standingFile,
} from '../reviews/index.mts';
import { lawRooms } from './rulesPage/lawRooms.mts';
import { jurisdictionsOf, RULES_FOLDER, rulesPages } from './rulesPage/pages.mts';

await runMain(async () => {
	const reviews = readReviews(inProject('reviews'));
	const { compliance, phones } = await lawRooms();
	const pages = rulesPages(compliance, phones, reviews);
	mkdirSync(inProject(RULES_FOLDER), { recursive: true });
	for (const file of readdirSync(inProject(RULES_FOLDER))) {
		if (!pages.has(file)) rmSync(inProject(RULES_FOLDER, file));
	}
	for (const [file, text] of pages) writeFileSync(inProject(RULES_FOLDER, file), text);

	const sheets = jurisdictionsOf(compliance).map((country) => ({
		id: country.id,
		hash: hashOf(country),
	}));
	writeFileSync(inProject(STANDING_FILE), standingFile(sheets, reviews));
	for (const warning of reviewWarnings(sheets, reviews)) console.log(`Warning: ${warning}`);
	return 0;
});
