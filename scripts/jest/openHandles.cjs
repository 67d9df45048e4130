/*
 * Preloaded into Jest and its workers: remembers where servers, connections, timers and the like were
 * opened, so that what keeps a finished run from ending is named instead of waited for.
 */
const { createHook } = require('node:async_hooks');
const { rmSync, writeFileSync } = require('node:fs');
const { Server } = require('node:net');
const path = require('node:path');

/** What can keep a process alive for ever, by the names of async_hooks. Requests end by themselves. */
const KINDS = {
	TCPWRAP: 'a connection',
	UDPWRAP: 'a UDP socket',
	PIPEWRAP: 'a pipe',
	PROCESSWRAP: 'a child process',
	WORKER: 'a worker thread',
	MESSAGEPORT: 'a message port',
	FSEVENTWRAP: 'a watched file',
	STATWATCHER: 'a watched file',
	Timeout: 'a timer',
};

/** Only our own lines tell where something was opened. */
const FOREIGN = /node:|node_modules|\(<anonymous>\)|openHandles\.cjs/;
const DEPTH = 30;

const opened = new Map();
const servers = new Map();

/** Remembers from now on what is opened, and where. */
function watch() {
	createHook({
		init(id, type, _trigger, resource) {
			const kind = KINDS[type];
			if (kind) opened.set(id, { kind, resource: new WeakRef(resource), trace: traceHere() });
		},
		destroy: (id) => opened.delete(id),
		// Promises keep nothing alive, and there are millions.
		trackPromises: false,
	}).enable();

	// A server looks its host up before it opens anything: by then nobody of ours is in the stack any more.
	const { listen } = Server.prototype;
	Server.prototype.listen = function (...args) {
		servers.set(new WeakRef(this), traceHere());
		return listen.apply(this, args);
	};
}

function traceHere() {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = DEPTH;
	const trace = {};
	Error.captureStackTrace(trace);
	Error.stackTraceLimit = stackTraceLimit;
	return trace;
}

/** What keeps this process alive, a line each: what it is and where it was opened, innermost first. */
function openHandles() {
	const listening = [...servers].filter(([server]) => server.deref()?.listening);
	const handles = [...opened.values()].filter(({ resource }) => resource.deref()?.hasRef?.());
	const lines = [
		...listening.map(([, trace]) => ({ kind: 'a listening server', where: ownLines(trace) })),
		...handles.map(({ kind, trace }) => ({ kind, where: ownLines(trace) })),
	]
		.filter(({ where }) => where.length > 0)
		.map(({ kind, where }) => `${kind}, opened at ${where.join(', from ')}`);
	return lines.length > 0 ? lines : namesByNode();
}

/** What Node calls the rest. Pipes of no known origin are those through which Jest speaks with a worker. */
const namesByNode = () =>
	process.getActiveResourcesInfo().filter((name) => !/^(Pipe|TTY)Wrap$/.test(name));

/** `file:line` of each of our lines in a stack. */
function ownLines({ stack }) {
	const lines = stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line) && !FOREIGN.test(line))
		.map((line) => line.replace(/^\s+at (?:.*\()?|:\d+\)?$/g, ''));
	return [...new Set(lines)].map((line) => line.replace(process.cwd() + path.sep, ''));
}

/**
 * Leaves what is open for runJest, which then fails the run.
 *
 * @returns takes it back
 */
function report(handles) {
	const counts = new Map();
	for (const handle of handles) counts.set(handle, (counts.get(handle) ?? 0) + 1);
	const lines = [...counts].map(([line, count]) => `  ${count > 1 ? `${count} × ` : ''}${line}\n`);
	const file = path.join(process.env.JEST_OPEN_HANDLES, String(process.pid));
	writeFileSync(file, lines.join(''));
	return () => rmSync(file);
}

/** Jest itself, and what it forks as its workers: a program that a test starts is left as it is. */
const program = path.basename(process.argv[1] ?? '');
const isWorker = program === 'processChild.js' && process.env.JEST_WORKER_ID !== undefined;
if (program === 'jest.js' || isWorker) watch();
if (isWorker) {
	// Jest asks a worker to end that still lives half a second after its last test file, and kills it half a
	// second later. One that has ended by itself until then was only slow to close things.
	process.once('SIGTERM', () => {
		process.once('exit', report(openHandles()));
	});
}

module.exports = { openHandles, report };
