import { setTimeout as sleep } from 'node:timers/promises';
import { readExecution, type Execution } from './execution.mts';

export interface Owner {
	readonly email: string;
	readonly password: string;
	readonly firstName: string;
	readonly lastName: string;
}

export interface NewCredential {
	readonly name: string;
	readonly type: string;
	readonly data: Readonly<Record<string, unknown>>;
}

export interface CredentialTest {
	readonly status: 'OK' | 'Error';
	readonly message: string;
}

export interface InstalledPackage {
	readonly installedVersion: string;
	readonly installedNodes: readonly { readonly name: string; readonly type: string }[];
}

export interface Workflow {
	readonly name: string;
	readonly nodes: readonly WorkflowNode[];
	readonly connections: Readonly<Record<string, unknown>>;
	readonly settings?: Readonly<Record<string, unknown>>;
}

export interface WorkflowNode {
	readonly name: string;
	readonly type: string;
	readonly credentials?: Readonly<Record<string, Reference>>;
	readonly [other: string]: unknown;
}

/** Something stored in n8n. */
export interface Reference {
	readonly id: string;
	readonly name: string;
}

const ENDED = new Set(['success', 'error', 'crashed', 'canceled', 'waiting']);
const POLL_MS = 150;
/** The status of an execution can stand before its data. */
const LISTED_WITHIN_MS = 10_000;
// n8n binds a session to the browser it was opened in, so name one and keep to it.
const BROWSER_ID = 'n8n-nodes-sms-campaign';

/** n8n answered a request with something other than success. */
export class N8nRefusal extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(`n8n answered ${status} to ${message}`);
		this.status = status;
	}
}

/** n8n's own REST interface, the one its editor uses; the parts named here are alike in 1.123 and 2.x. */
export class N8nClient {
	readonly #url: string;
	#cookie = '';

	constructor(url: string) {
		this.#url = url;
	}

	/** Creates the owner account unless there is one, and logs in. */
	async logIn(owner: Owner): Promise<void> {
		const { userManagement } = await this.#call<{
			userManagement: { showSetupOnFirstLoad?: boolean };
		}>('GET', '/rest/settings');
		if (userManagement.showSetupOnFirstLoad) await this.#call('POST', '/rest/owner/setup', owner);
		await this.#call('POST', '/rest/login', {
			emailOrLdapLoginId: owner.email,
			password: owner.password,
		});
	}

	credentials = (): Promise<Reference[]> => this.#call('GET', '/rest/credentials');

	createCredential = (credential: NewCredential): Promise<Reference> =>
		this.#call('POST', '/rest/credentials', credential);

	deleteCredential = ({ id }: Pick<Reference, 'id'>): Promise<unknown> =>
		this.#call('DELETE', `/rest/credentials/${id}`);

	/** What the button "Test" in the credential's form does. */
	testCredential = (credential: NewCredential, { id }: Reference): Promise<CredentialTest> =>
		this.#call('POST', '/rest/credentials/test', { credentials: { id, ...credential } });

	/** What the button "Install" of the Community Nodes screen does. */
	installCommunityPackage = (name: string, version: string): Promise<InstalledPackage> =>
		this.#call('POST', '/rest/community-packages', { name, version });

	workflow = (id: string): Promise<Workflow & { readonly active: boolean }> =>
		this.#call('GET', `/rest/workflows/${id}`);

	workflows = (): Promise<Reference[]> => this.#call('GET', '/rest/workflows');

	createWorkflow = (workflow: Workflow): Promise<Reference> =>
		this.#call('POST', '/rest/workflows', { ...workflow, active: false });

	async activateWorkflow(id: string): Promise<void> {
		const path = `/rest/workflows/${id}`;
		const { versionId } = await this.#call<{ versionId: string }>('GET', path);
		try {
			await this.#call('POST', `${path}/activate`, { versionId });
		} catch (error) {
			// 1.x has no route of its own for it.
			if (!(error instanceof N8nRefusal) || error.status !== 404) throw error;
			await this.#call('PATCH', path, { active: true, versionId });
		}
	}

	async deactivateWorkflow(id: string): Promise<void> {
		const path = `/rest/workflows/${id}`;
		try {
			await this.#call('POST', `${path}/deactivate`, {});
		} catch (error) {
			if (!(error instanceof N8nRefusal) || error.status !== 404) throw error;
			const { versionId } = await this.#call<{ versionId: string }>('GET', path);
			await this.#call('PATCH', path, { active: false, versionId });
		}
	}

	/** Runs a workflow from one of its triggers, as the editor's button does. */
	async runWorkflow(id: string, trigger: string): Promise<string> {
		const workflowData = await this.#call('GET', `/rest/workflows/${id}`);
		const { executionId } = await this.#call<{ executionId: string }>(
			'POST',
			`/rest/workflows/${id}/run`,
			{ workflowData, triggerToStartFrom: { name: trigger } },
		);
		return executionId;
	}

	/** The newest executions of a workflow, at most `limit` of them; only those that have ended. */
	async executionsOf(workflowId: string, limit = 20): Promise<Execution[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await this.#call<{ results: readonly { id: string; status: string }[] }>(
			'GET',
			`/rest/executions?filter=${filter}&limit=${limit}`,
		);
		const ended = results.filter(({ status }) => ENDED.has(status));
		return await Promise.all(ended.map(({ id }) => this.execution(id, LISTED_WITHIN_MS)));
	}

	/**
	 * Waits for the end of an execution.
	 *
	 * @throws when it has not ended in time
	 */
	async execution(id: string, timeoutMs: number): Promise<Execution> {
		for (const deadline = Date.now() + timeoutMs; ; await sleep(POLL_MS)) {
			const reply = await this.#call<{ status: string; data?: unknown }>(
				'GET',
				`/rest/executions/${id}`,
			);
			// The status can be written a moment before the data, which is an empty list until then.
			const { status, data } = reply;
			if (ENDED.has(status) && typeof data === 'string' && data !== '[]')
				return readExecution(reply);
			if (Date.now() > deadline) {
				throw new Error(`Execution ${id} is still "${status}" after ${timeoutMs / 1000} s`);
			}
		}
	}

	async #call<Reply = unknown>(method: string, path: string, body?: unknown): Promise<Reply> {
		const response = await fetch(this.#url + path, {
			method,
			headers: {
				'content-type': 'application/json',
				'browser-id': BROWSER_ID,
				cookie: this.#cookie,
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		for (const cookie of response.headers.getSetCookie()) {
			if (cookie.startsWith('n8n-auth=')) this.#cookie = cookie.split(';', 1)[0] ?? '';
		}
		const text = await response.text();
		if (!response.ok) {
			throw new N8nRefusal(response.status, `${method} ${path}: ${text.slice(0, 500)}`);
		}
		return (JSON.parse(text) as { data: Reply }).data;
	}
}
