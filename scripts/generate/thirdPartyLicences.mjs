/*
 * The licences of what a bundle holds of other people's work: their notices must go where their code goes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * @param {readonly string[]} moduleIds the files in the bundle
 * @param {string} project the project's folder
 */
export function thirdPartyLicences(moduleIds, project) {
	const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder !== undefined));
	return [...folders]
		.map((folder) => notice(folder, project))
		.sort()
		.join('\n');
}

/** @param {string} file */
function packageFolder(file) {
	const at = file.lastIndexOf('/node_modules/');
	if (at === -1) return undefined;
	const [scope = '', name = ''] = file.slice(at + '/node_modules/'.length).split('/');
	return join(file.slice(0, at), 'node_modules', scope.startsWith('@') ? join(scope, name) : scope);
}

/** @param {string} folder @param {string} project */
function notice(folder, project) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const title = `${name} ${version} (${license})`;
	const text = licenceText(folder);
	if (text === undefined) throw new Error(`${relative(project, folder)} brings no licence text`);
	return [title, '='.repeat(title.length), '', text, '', ''].join('\n');
}

/** The licence files of a package, else the section of its README that some have instead. */
function licenceText(/** @type {string} */ folder) {
	const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8').trim();
	const files = readdirSync(folder);
	const licences = files.filter((file) => licenceFile.test(file));
	if (licences.length > 0) return licences.map(read).join('\n\n');
	const readme = files.find((file) => /^readme/i.test(file));
	return readme && /^#*\s*licen[cs]e\b.*$([^]*)/im.exec(read(readme))?.[1]?.trim();
}
