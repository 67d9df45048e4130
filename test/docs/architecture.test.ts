import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MESSAGE_STATES } from '../../lib/message';
import { TRANSITIONS } from '../../lib/message/states';
import { ARCHITECTURE_FILE, withLifeOfMessage } from '../../scripts/generate/lifeOfMessage.mts';

const project = path.join(__dirname, '../..');
const page = readFileSync(path.join(project, ARCHITECTURE_FILE), 'utf8');

describe('the life of a message in docs/architecture.md', () => {
	it('is what the table says; if not, npm run docs', () => {
		expect(page.split('\n')).toEqual(withLifeOfMessage(page, TRANSITIONS)?.split('\n'));
	});

	it('has every state, and an arrow for every line of the table', () => {
		const arrows = Array.from(page.matchAll(/^ +(\S+) --> (\w+): (.+)$/gm)).flatMap(
			([, from, to, actions = '']) =>
				actions.split(', ').map((action) => [action, from === '[*]' ? 'new' : from, to].join()),
		);
		const lines = Object.entries(TRANSITIONS).flatMap(([action, step]) =>
			Object.entries(step).map(([from, to]) => [action, from, to].join()),
		);
		expect(arrows.sort()).toEqual(lines.sort());
		for (const state of MESSAGE_STATES) expect(arrows.join()).toContain(state);
	});

	it('tells who does what', () => {
		const told = rowsOf('Action').flatMap(([actions = '']) => namesIn(actions));
		expect(told.sort()).toEqual(Object.keys(TRANSITIONS).sort());
	});

	it('is refused by a page that has no place for it', () => {
		expect(withLifeOfMessage('# How it is built', TRANSITIONS)).toBeUndefined();
	});
});

describe('the rooms of docs/architecture.md', () => {
	const rooms = rowsOf('Room').map(([room = '', , opens = '', libraries = '']) => ({
		room: room.replaceAll('`', ''),
		opens: partsOf(opens),
		libraries: partsOf(libraries),
	}));

	it('open the doors that dependency-cruiser lets them open', () => {
		expect(rooms).toEqual(roomsByRule());
	});

	it('stand on lower floors only', () => {
		for (const [floor, { opens }] of rooms.entries()) {
			const below = rooms.slice(0, floor).map(({ room }) => room);
			expect(below).toEqual(expect.arrayContaining(opens.map((name) => `lib/${name}`)));
		}
	});
});

/** The cells of a table, row by row, found by the head of its first column. */
function rowsOf(head: string): readonly (readonly string[])[] {
	const lines = page.split('\n');
	const start = lines.findIndex((line) => line.startsWith(`| ${head} `));
	const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
	return lines.slice(start + 2, end).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

function namesIn(cell: string): readonly string[] {
	return Array.from(cell.matchAll(/`(\w+)`/g), ([, name = '']) => name);
}

function partsOf(cell: string): readonly string[] {
	return cell.split(', ').filter((part) => part !== '');
}

/** What .dependency-cruiser.cjs says of each room; the floor below all others goes without saying. */
function roomsByRule() {
	const { forbidden } = createRequire(__filename)(
		path.join(project, '.dependency-cruiser.cjs'),
	) as { readonly forbidden: readonly Rule[] };
	const allowed = (name: string, pattern: RegExp) =>
		(forbidden.find((rule) => rule.name === name)?.to.pathNot ?? []).flatMap(
			(path) => pattern.exec(path)?.[1] ?? [],
		);
	const opening = /^lib-(\w+)-opens-only-its-doors$/;
	return forbidden.flatMap(({ name }) => {
		const [, room] = opening.exec(name) ?? [];
		if (room === undefined) return [];
		const doors = allowed(name, /^\^lib\/(\w+)\/$/);
		return {
			room: `lib/${room}`,
			opens: doors.filter((door) => door !== room && door !== 'shared'),
			libraries: allowed(`lib-${room}-libraries`, /\)\?(.+)\/$/),
		};
	});
}

interface Rule {
	readonly name: string;
	readonly to: { readonly pathNot?: readonly string[] };
}
