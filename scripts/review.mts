/**
 * npm run review -- FR: writes reviews/FR.json as the sheet stands, for a lawyer to fill in. It is no review
 * until every answer is given: npm run docs says what is missing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { lawRooms } from './generate/rulesPage/lawRooms.mts';
import { jurisdictionsOf } from './generate/rulesPage/pages.mts';
import { sheetOf } from './generate/rulesPage/sheet.mts';
import { signedText } from './generate/rulesPage/statement.mts';
import { runMain } from './process/index.mts';
import { inProject } from './project.mts';
import { UserError } from './setup/index.mjs';

await runMain(async () => {
	const [code = '', ...options] = process.argv.slice(2);
	const { compliance, phones } = await lawRooms();
	const country = jurisdictionsOf(compliance).find(({ id }) => id === code);
	if (!country) {
		throw new UserError(
			`There is no sheet of “${code}”. Write its code, such as FR or US-TX: npm run review -- FR`,
		);
	}
	const file = inProject('reviews', `${code}.json`);
	if (existsSync(file) && !options.includes('--again')) {
		throw new UserError(
			`reviews/${code}.json is there already. To begin a new review in its place: npm run review -- ${code} --again`,
		);
	}
	const { hash, propositions } = sheetOf(country, compliance, phones, undefined);
	const draft = {
		$schema: './schema.json',
		jurisdiction: code,
		hash,
		reviewer: { name: '', firm: '', admittedIn: '' },
		reviewedOn: '',
		validUntil: '',
		answers: propositions.map((proposition) => ({
			proposition: proposition.number,
			verdict: '',
			says: signedText(proposition),
		})),
	};
	writeFileSync(file, `${JSON.stringify(draft, null, '\t')}\n`);
	console.log(`reviews/${code}.json is there to be filled in. Then: npm run docs`);
	return 0;
});
