import { appendFileSync, readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { ImportPhoneList } from '../nodes/ImportPhoneList/ImportPhoneList.node';
import { CheckConsentQuietHours } from '../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { ComposeSms } from '../nodes/ComposeSms/ComposeSms.node';
import { newUserFolder } from './support/smsLedger';
import { runNode } from './support/runNode';

const dir = '/work/shared/cases';
const kind = process.env['CASES_KIND'] ?? '';
const filter = process.env['CASES_FILTER'] ?? '';
const out = (line: string) => appendFileSync(process.env['CASES_OUT']!, line + '\n');
const json = (f: string) => JSON.parse(readFileSync(process.env['CASES_FILE'] || `${dir}/${f}`, 'utf8'));
const revive = (v: any): any => {
	if (Array.isArray(v)) return v.map(revive);
	if (v && typeof v === 'object') {
		if ('$localDate' in v) { const [y, m, d] = v.$localDate.split('-').map(Number); return new Date(y, m - 1, d); }
		if ('$luxon' in v) return DateTime.fromISO(v.$luxon, { setZone: true });
		return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, revive(x)]));
	}
	return v;
};
const importer = new ImportPhoneList(); const checker = new CheckConsentQuietHours(); const composer = new ComposeSms();
const importIt = (params: any, items?: any[]) => {
	const { defaultCountry, phoneField, ...options } = params.options ?? {};
	return runNode(importer, { parameters: { source: params.source, ...(params.text !== undefined && { text: params.text }), ...(defaultCountry && { defaultCountry }), ...(phoneField && { phoneField }), options }, ...(items && { items }) } as any);
};
const csvCell = (s: string) => /[",\n;]/.test(s) ? `"${s.replace(/"/g, '""')}"` : s;
const table = (cols: [string, string][][]) => [cols[0]!.map(([h]) => csvCell(h)).join(','), ...cols.map((r) => r.map(([, v]) => csvCell(v)).join(','))].join('\n');
// several rows: each an array of [header,value]; same headers
const importCsv = (text: string, options: any = {}) => importIt({ source: 'file', options }, [{ json: {}, binary: { data: { data: Buffer.from(text).toString('base64'), mimeType: 'text/csv', fileName: 'list.csv' } } }]);
const list = (x: any) => Array.isArray(x) ? x : [x];
let wrong = 0, n = 0;
const judge = (id: string, problems: string[], today: string, why = '') => { n++; if (problems.length) { wrong++; out(`WRONG (${today}) ${id}: ${problems.join('; ')}${why ? '   [' + why + ']' : ''}`); } };

const imports = async () => {
	for (const c of json('import/index.json')) {
		if (filter && !c.id.includes(filter) && !c.kind.includes(filter)) continue;
		newUserFolder();
		let r: any;
		try {
			if (c.items) r = await importIt({ source: 'items', options: c.options }, revive(c.items));
			else {
				let data: Buffer;
				if (c.file) data = readFileSync(`${dir}/import/${c.file}`);
				else if (c.repeat) { const l = [c.repeat.header]; for (let i = 0; i < c.repeat.times; i++) l.push(c.repeat.row.replace('{n}', i)); data = Buffer.from(l.join('\n')); }
				else data = Buffer.from(c.text);
				r = await importIt({ source: 'file', options: c.options }, [{ json: {}, binary: { data: { data: data.toString('base64'), mimeType: 'text/csv', fileName: c.file ?? 'list.csv' } } }]);
			}
		} catch (e) { judge(c.id, ['threw ' + e], c.today, c.kind); continue; }
		const p: string[] = [];
		if (r.error) p.push('error ' + r.error.message);
		const valid: any[] = r.outputs[0] ?? [];
		for (const [num, want] of Object.entries<any>(c.expect.people)) {
			const got = valid.find((v) => v.phone.e164 === num);
			if (!got) { p.push(num + ' is missing'); continue; }
			for (const [f, w] of Object.entries<any>(want)) {
				const ct = got.contact ?? {};
				const g = f === 'consent' ? ct.consent?.status : f === 'consentAt' ? ct.consent?.at : f === 'optOut' ? (ct.optOut ? true : undefined) : ct[f];
				const ok = list(w).some((x: any) => x === null ? g === undefined : x === '!given' ? g !== 'explicit' && g !== 'soft' : f === 'consentAt' ? String(g ?? '').startsWith(x) : g === x);
				if (!ok) p.push(`${num} ${f}: ${JSON.stringify(g)} wanted ${JSON.stringify(w)}`);
			}
		}
		for (const no of c.expect.not ?? []) if (valid.some((v) => v.phone.e164 === no)) p.push(no + ' is on Valid');
		if (c.expect.only) for (const v of valid) if (!(v.phone.e164 in c.expect.people)) p.push(v.phone.e164 + ' is on Valid too');
		if (c.expect.check) {
			const ch = await runNode(checker, { items: valid, parameters: { options: { decideAsOf: '2026-11-24T12:00:00+01:00' } } } as any);
			for (const [num, want] of Object.entries<any>(c.expect.check)) {
				const got: any = ch.outputs.flat().find((v: any) => v.phone.e164 === num);
				const g = got ? `${got.check.decision}:${got.check.reason}` : 'none';
				if (!list(want).includes(g)) p.push(`${num}: Check says ${g}`);
			}
		}
		judge(c.id, p, c.today, c.kind);
	}
};
const usual: Record<string, string> = { birthday: '1990-05-14', postalCode: '75001', region: 'MA', timeZone: 'America/New_York', language: 'fr', firstName: 'Zoe', lastName: 'Martin', fullName: 'Zoe Martin' };
const one = async (cols: [string, string][], options: any = {}) => { const r = await importCsv(table([cols]), options); return { v: r.outputs[0]?.[0] as any, r }; };
const columns = async () => {
	const j = json('columns.json');
	if (!filter || filter === 'headers' || !['values', 'birthdays', 'names'].includes(filter)) for (const c of j.headers) {
		if (filter && filter !== 'headers' && c.is !== filter) continue;
		newUserFolder();
		const p: string[] = []; const h = c.header; const P: [string, string] = ['Phone', '+33612345678'];
		const hasDate = /date|datum|fecha|_at\b| at$|time/i.test(h);
		const run = async (...cols: [string, string][]) => (await one([P, ...cols])).v;
		const st = (v: any) => v?.contact?.consent?.status; const oo = (v: any) => !!v?.contact?.optOut;
		const given = (v: any) => st(v) === 'explicit' || st(v) === 'soft';
		if (c.is === 'optOut') {
			let v = await run(['Name', 'Zoe'], [h, c.value ?? (hasDate ? '2025-06-01' : 'yes')]); if (!oo(v)) p.push('not opted out');
			v = await run(['Name', 'Zoe'], [h, '']); if (oo(v)) p.push('empty is opted out');
			v = await run(['Name', 'Zoe'], [h, 'no']); if (oo(v)) p.push('no is opted out');
		} else if (c.is === 'notOptOut') { const v = await run([h, c.value ?? 'yes']); if (oo(v)) p.push('is opted out');
		} else if (c.is === 'consent') {
			let v = await run([h, 'yes']); if (st(v) !== 'explicit') p.push('yes: ' + st(v));
			v = await run([h, 'no']); if (given(v)) p.push('no: ' + st(v));
		} else if (c.is === 'status') {
			let v = await run([h, c.value ?? 'subscribed']); if (st(v) !== 'explicit') p.push('subscribed: ' + st(v));
			v = await run([h, c.stop ?? 'unsubscribed']); if (!oo(v) || given(v)) p.push('unsubscribed: ' + st(v) + ' ' + oo(v));
		} else if (c.is === 'statusStop') { const v = await run(['Consent', 'yes'], [h, c.stop ?? 'unsubscribed']); if (!oo(v)) p.push('no stop');
		} else if (c.is === 'notConsent') { const v = await run([h, 'yes']); if (given(v)) p.push('given ' + st(v));
		} else if (c.is === 'consentDate') { const v = await run(['Consent', 'yes'], [h, c.value ?? '2025-06-01']); if (!String(v?.contact?.consent?.at ?? '').startsWith('2025-06-01')) p.push('at ' + v?.contact?.consent?.at);
		} else if (c.is === 'phone') { const r = await importCsv(table([[['Customer No', '33612000100'], [h, '06 12 34 56 78']], [['Customer No', '33612000107'], [h, '06 12 34 56 79']]]), { defaultCountry: 'FR' }); const e = r.outputs[0]!.map((x: any) => x.phone.e164).join(); if (e !== '+33612345678,+33612345679') p.push(e);
		} else if (c.is === 'country') { const v = (await one([['Phone', '0612345678'], [h, c.value ?? 'FR']])).v; if (v?.phone?.e164 !== '+33612345678') { const w = (await one([['Phone', '612345678'], [h, c.value ?? 'FR']])).v; if (w?.phone?.e164 !== '+33612345678') p.push('not read'); }
		} else { const value = c.value ?? usual[c.is]; const v = await run([h, value]); const g = v?.contact?.[c.is]; if (c.is === 'fullName' ? !v?.contact?.firstName : g !== value) p.push(JSON.stringify(g)); }
		judge(`${c.is} "${h}"`, p, c.today);
	}
	if (!filter || filter === 'values') for (const c of j.values) {
		const v = (await one([['Phone', '+33612345678'], [c.header, c.value]])).v; const s = v?.contact?.consent?.status; const o = !!v?.contact?.optOut; const g = s === 'explicit' || s === 'soft';
		const ok = c.expect === 'explicit' ? s === 'explicit' && !o : c.expect === 'none' ? !g : c.expect === 'stop' ? o && !g : c.expect === 'notExplicit' ? s !== 'explicit' : !o;
		judge(`value ${c.header}=${c.value} -> ${c.expect}`, ok ? [] : [`${s} ${o}`], c.today);
	}
	if (!filter || filter === 'birthdays') for (const c of j.birthdays) {
		const v = (await one([['Phone', '+33612345678'], ['Birthday', c.value]])).v; const g = v?.contact?.birthday;
		judge(`birthday ${c.value}`, list(c.expect).some((x: any) => x === null ? g === undefined : g === x) ? [] : [String(g)], c.today);
	}
	if (!filter || filter === 'names') for (const c of j.names) {
		const v = (await one([['Phone', '+33612345678'], [c.header, c.value]])).v; const p: string[] = [];
		for (const f of ['firstName', 'lastName']) if (f in c) { const g = v?.contact?.[f]; if (c[f] === null ? g !== undefined : g !== c[f]) p.push(`${f} ${g}`); }
		judge(`name ${c.header}=${c.value}`, p, c.today);
	}
};
const compliance = async () => {
	for (const c of json('compliance.json').cases) {
		if (filter && !c.id.includes(filter) && c.part !== filter && !c.kind.includes(filter)) continue;
		newUserFolder();
		const cols: Record<string, string> = { Phone: c.phone, Consent: 'yes', 'Consent Date': '2026-05-04', ...(c.contact ?? {}) };
		let got: any = {};
		const imp = await importCsv(table([Object.entries(cols)]), { mobileOnly: !c.phone.startsWith('+1833') });
		const person = imp.outputs[0]?.[0];
		if (!person) got = { decision: 'blocked', reason: 'import_refused', message: '' };
		else {
			const { purpose, ...rest } = c.options ?? {};
			const r = await runNode(checker, { items: [person], parameters: { purpose: c.purpose ?? 'marketing', ...(rest.hours && { hours: rest.hours }), options: { decideAsOf: c.now, ...rest } } } as any);
			got = r.error ? { decision: 'blocked', reason: 'node_error', message: r.error.message } : (r.outputs.flat()[0] as any).check;
		}
		const test = (e: any): string[] => {
			const p: string[] = [];
			if (e.decision && e.decision !== got.decision) p.push(`decision ${got.decision}`);
			if (e.at && got.sendAt !== new Date(e.at).toISOString()) p.push('at ' + got.sendAt);
			if (e.between && !(got.sendAt >= new Date(e.between[0]).toISOString() && got.sendAt <= new Date(e.between[1]).toISOString())) p.push('at ' + got.sendAt);
			if (e.sendBefore && got.sendBefore !== new Date(e.sendBefore).toISOString()) p.push('before ' + got.sendBefore);
			if (e.reason && !new RegExp(e.reason, 'i').test(`${got.reason} ${got.message}`)) p.push('reason ' + got.reason);
			if (e.notAssumed && (got.assumptions ?? []).some((a: string) => new RegExp(e.notAssumed).test(a))) p.push('assumed ' + got.assumptions.join(' / '));
			return p;
		};
		let p: string[] = c.expect.any ? [] : test(c.expect);
		if (c.expect.any) { const all = c.expect.any.map(test); p = all.some((x: string[]) => x.length === 0) ? [] : all[0]; }
		judge(c.id, p.length ? [...p, `got ${got.decision} ${got.sendAt} before ${got.sendBefore} [${got.reason}] ${(got.timeZones ?? []).join(' ')}`] : p, c.today, `${c.part}/${c.kind}: ${c.why}`);
	}
};
const compose = async () => {
	for (const c of json('compose.json').cases) {
		if (filter && !c.id.includes(filter) && !c.kind.includes(filter)) continue;
		newUserFolder();
		const purpose = c.purpose ?? 'marketing';
		const item = revive(c.item ?? {});
		const r = await runNode(composer, { items: [{ phone: { e164: '+33612345678', country: 'FR' }, ...item }], timezone: c.timezone ?? 'UTC', parameters: { message: c.message, purpose, ...(purpose === 'transactional' ? {} : { campaign: 'spring' }), options: { optOutNotice: 'none', ...(c.options ?? {}) } } } as any);
		const sms: any = r.outputs[0]?.[0]?.['sms']; const err = r.error ? `${r.error.message} ${r.error.description ?? ''}` : undefined; const text = sms?.text;
		const test = (e: any): string[] => {
			if ('leftOut' in e) return text === undefined && !err ? [] : ['not left out'];
			if (e.error) return err && new RegExp(e.error, 'i').test(err) ? [] : ['no such error'];
			if (text === undefined) return ['no text'];
			const p: string[] = [];
			if (e.text !== undefined && text !== e.text) p.push('text');
			if (e.matches && !new RegExp(e.matches).test(text)) p.push('not ' + e.matches);
			if (e.notMatches && new RegExp(e.notMatches).test(text)) p.push('matches ' + e.notMatches);
			if (e.contains && !text.includes(e.contains)) p.push('lacks');
			if (e.link) { const found = (text.match(/https?:\S+/g) ?? []).map((x: string) => new URL(x).href); if (!found.includes(new URL(e.link).href)) p.push('link ' + found); }
			return p;
		};
		let p: string[] = c.expect.any ? [] : test(c.expect);
		if (c.expect.any) { const all = c.expect.any.map(test); p = all.some((x: string[]) => x.length === 0) ? [] : ['none of any']; }
		judge(c.id, p.length ? [...p, `text ${JSON.stringify(text)} ${err ?? ''}`] : p, c.today);
	}
};
it('cases', async () => {
	await ({ import: imports, columns, compliance, compose } as any)[kind]();
	out(`${kind}: ${n} tried, ${wrong} wrong`);
}, 600_000);
