import {
	overlap,
	periodOf,
	type Amendment,
	type CompaniesRule,
	type ContentRule,
	type Country,
	type Duty,
	type IdentityRule,
	type NoticeRule,
	type NumberRule,
	type OptOutNotice,
	type OptOutRule,
	type SectorBan,
	type SenderRule,
	type Source,
} from '../countries';
import { appliesTo, basis, confidence, grounded, type Ungrounded } from './grounds';
import { registerReader } from './registerReader';
import type { JsonPath, Reader } from './jsonPath';
import { checked, date, flag, list, object, oneOf, some, text, whole } from './readers';
import {
	closedByUser,
	inOrder,
	patchReaders,
	ruleReader,
	type RulePatch,
	type WrittenRule,
} from './ruleReader';

/** What is written of one country. */
export interface Entry {
	/** Fields of the country itself, `rules` among them when all are replaced. */
	readonly country: Partial<Country>;
	/** Fields to change in the recorded rules. */
	readonly patch: RulePatch;
}

/** Reads an entry, whose sources are read by `source`. */
export function entryReader(source: Reader<Source>): Reader<Entry> {
	const patch = patchReaders(source);
	const reader = object<Partial<Country> & Partial<WrittenRule>>(
		{
			id: text,
			within: text,
			presumesAreaCode: flag,
			finding: object<NonNullable<Country['finding']>>({ source, confidence: patch.confidence }, [
				'source',
				'confidence',
			]),
			name: text,
			territories: list(text),
			notice: noticeReader(source),
			sender: senderReader(source),
			optOut: optOutReader(source),
			registers: list(registerReader(source)),
			sectorBans: list(
				object<SectorBan>(
					{ what: text, words: list(text), validFrom: date, validTo: date, confidence, source },
					['what', 'source'],
				),
			),
			identity: identityReader(source),
			content: contentReader(source),
			duties: list(dutyReader(source)),
			companies: companiesReader(source),
			amendments: list(amendmentReader(source)),
			code: text,
			rules: rulesReader(source),
			...patch,
		},
		[],
	);
	return (value, path) => {
		const read = checked(reader, inOrder)(value, path);
		if (!read) return undefined;
		const ofPatch = ([name]: readonly [string, unknown]) => Object.hasOwn(patch, name);
		const fields = Object.entries(read);
		const entry: Entry = {
			country: Object.fromEntries(fields.filter((field) => !ofPatch(field))),
			patch: closedByUser(Object.fromEntries(fields.filter(ofPatch))),
		};
		return isOneOrTheOther(entry, path) ? entry : undefined;
	};
}

const optOutReader = (source: Reader<Source>): Reader<OptOutRule> =>
	object<OptOutRule>({ honourWithin: text, reach: oneOf('all'), confidence, source }, [
		'honourWithin',
		'source',
	]);

const amendmentReader = (source: Reader<Source>): Reader<Amendment> =>
	checked(
		object<Amendment>(
			{
				validFrom: date,
				validTo: date,
				sender: senderReader(source),
				notice: noticeReader(source),
				optOut: optOutReader(source),
				identity: identityReader(source),
				content: contentReader(source),
			},
			[],
		),
		inOrder,
	);

const noticeReader = (source: Reader<Source>): Reader<NoticeRule> =>
	grounded(
		object<Ungrounded<NoticeRule>>(
			{
				label: text,
				otherLabels: list(text),
				labelOpens: flag,
				optOutWay: oneOf('required', 'notRequired'),
				languages: list(oneOf('en', 'zh')),
				notices: list(
					object<OptOutNotice>({ language: text, text, answer: oneOf('sender', 'elsewhere') }, [
						'language',
						'text',
						'answer',
					]),
				),
				appliesTo,
				confidence,
				basis,
				source,
			},
			['notices', 'source'],
		),
	);

const identityReader = (source: Reader<Source>): Reader<IdentityRule> =>
	grounded(
		object<Ungrounded<IdentityRule>>(
			{
				parts: some(oneOf('name', 'contact', 'address', 'registration')),
				confidence,
				basis,
				source,
			},
			['parts', 'source'],
		),
	);

const contentReader = (source: Reader<Source>): Reader<ContentRule> =>
	grounded(
		object<Ungrounded<ContentRule>>(
			{
				links: oneOf('forbidden', 'allowListed'),
				shortLinks: oneOf('forbidden'),
				phoneNumbers: oneOf('forbidden', 'allowListed'),
				confidence,
				basis,
				source,
			},
			['source'],
		),
	);

const dutyReader = (source: Reader<Source>): Reader<Duty> =>
	grounded(
		object<Ungrounded<Duty>>(
			{
				about: oneOf('seller', 'records', 'text', 'penalty'),
				what: text,
				validFrom: date,
				validTo: date,
				confidence,
				basis,
				source,
			},
			['about', 'what', 'source'],
		),
	);

const companiesReader = (source: Reader<Source>): Reader<CompaniesRule> =>
	grounded(
		object<Ungrounded<CompaniesRule>>(
			{ protected: oneOf('alike', 'less'), confidence, basis, source },
			['protected', 'source'],
		),
	);

const senderReader = (source: Reader<Source>): Reader<SenderRule> =>
	grounded(
		object<Ungrounded<SenderRule>>(
			{
				names: oneOf('carried', 'registered', 'replaced', 'refused'),
				unregistered: oneOf('blocked', 'labelled'),
				prefix: text,
				suffix: text,
				networkAdds: list(text),
				registeredMark: text,
				shortest: whole(1, 11),
				refusesGenericNames: flag,
				numbers: grounded(
					object<Ungrounded<NumberRule>>(
						{
							carried: oneOf(
								'registered',
								'local',
								'localAndRegistered',
								'localIfRegistered',
								'notMobile',
								'none',
							),
							confidence,
							basis,
							source,
						},
						['carried', 'source'],
					),
				),
				confidence,
				basis,
				source,
				note: text,
			},
			['names', 'source'],
		),
	);

/** The rules of a country, of which no two may hold on one day. */
const rulesReader = (source: Reader<Source>): Reader<Country['rules']> =>
	checked(list(ruleReader(source)), (rules, path) => {
		const twice = rules.findIndex((rule, index) =>
			rules.slice(0, index).some((other) => overlap(periodOf(rule), periodOf(other))),
		);
		return twice < 0 ? rules : path.at(twice).fault('its period overlaps that of another rule');
	});

function isOneOrTheOther({ country, patch }: Entry, path: JsonPath): boolean {
	const changed = Object.keys(patch);
	const [first] = changed;
	if (first === undefined) return true;
	if (country.rules) {
		path.fault(`it has both rules and ${first}: put ${first} into the rules`);
		return false;
	}
	if (changed.every((name) => name === 'validFrom' || name === 'validTo')) {
		path
			.at(first)
			.fault(
				'there is nothing to change on these days: a sender or a notice has dates in “amendments”',
			);
		return false;
	}
	return true;
}
