import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Owner, Reference } from '../../../scripts/n8n/index.mts';
import { reducePng } from '../../../scripts/pictures/index.mts';

const BESIDE_PX = 40;

/** What a node gives out is counted on the wire behind it. */
const BEHIND_PX = 130;

/** n8n's editor as a user works it; the selectors hold in 1.123 and 2.41. */
export class Editor {
	readonly #page: Page;
	readonly #url: string;

	constructor(page: Page, url: string) {
		this.#page = page;
		this.#url = url;
	}

	async logIn({ email, password }: Owner): Promise<void> {
		await this.#page.goto(`${this.#url}/signin`);
		await this.#page.fill('input[type="email"]', email);
		await this.#page.fill('input[type="password"]', password);
		await this.#by('form-submit-button').click();
		await this.#page.waitForURL((url) => !url.pathname.includes('signin'));
	}

	async newWorkflow(): Promise<void> {
		await this.#page.goto(`${this.#url}/workflow/new`);
		await this.#by('canvas-add-button').waitFor();
	}

	async openWorkflow({ id }: Reference): Promise<void> {
		await this.#page.goto(`${this.#url}/workflow/${id}`);
		await this.#by('canvas-node').first().waitFor();
	}

	/** Presses the button under the canvas and waits until the editor reports success. */
	async executeWorkflow(): Promise<void> {
		await this.#by('execute-workflow-button').click();
		await this.#page.getByText('Workflow executed successfully').waitFor();
	}

	/** Presses the button that shows beside a trigger. */
	async executeFrom(trigger: string): Promise<void> {
		await this.#node(trigger).hover();
		await this.#by(`execute-workflow-button-${trigger}`).click();
	}

	/** The nodes that bear the mark of a run that went well. */
	async succeeded(): Promise<string[]> {
		const mark = this.#by('canvas-node-status-success');
		return await this.#by('canvas-node')
			.filter({ has: mark })
			.evaluateAll((nodes) =>
				nodes.map((node) => (node as { dataset: { nodeName?: string } }).dataset.nodeName ?? ''),
			);
	}

	/** Keeps the workflow as a small picture, without the editor around it. */
	async pictureOfCanvas(path: string): Promise<void> {
		await this.#page.addStyleTag({
			content:
				'.el-notification, [data-test-id^="execute-workflow-button"], [aria-label="Select trigger node"], [data-test-id="canvas-controls"], .vue-flow__controls { display: none !important }',
		});
		// Nodes and notes.
		const nodes = await this.#page.locator('.vue-flow__node').all();
		const boxes = await Promise.all(nodes.map((node) => node.boundingBox()));
		const all = boxes.filter((box) => box !== null);
		const left = Math.min(...all.map(({ x }) => x)) - BESIDE_PX;
		const top = Math.min(...all.map(({ y }) => y)) - BESIDE_PX;
		const width = Math.max(...all.map((box) => box.x + box.width)) + BEHIND_PX - left;
		// What is written under a node is no part of its box.
		const height = Math.max(...all.map((box) => box.y + box.height)) + 2 * BESIDE_PX - top;
		const picture = await this.#page.screenshot({ clip: { x: left, y: top, width, height } });
		await writeFile(path, reducePng(picture));
	}

	/** Has the whole workflow within the canvas. */
	async fitToView(): Promise<void> {
		await this.#page.keyboard.press('1');
		await this.#page.waitForTimeout(1000);
	}

	async countNodes(): Promise<number> {
		return await this.#by('canvas-node').count();
	}

	/** The nodes that bear the red mark of something that is not filled in. */
	async issues(): Promise<string[]> {
		const marked = this.#by('canvas-node').filter({ has: this.#by('node-issues') });
		return await marked.evaluateAll((nodes) =>
			nodes.map((node) => (node as { dataset: { nodeName?: string } }).dataset.nodeName ?? ''),
		);
	}

	async openNodeCreator(): Promise<void> {
		await this.#by('canvas-add-button').click();
		await this.#by('node-creator-search-bar').waitFor();
	}

	/** Searches the node creator and returns its entry of exactly this display name. */
	async searchNode(displayName: string): Promise<Locator> {
		await this.#by('node-creator-search-bar').fill(displayName);
		return this.#by('node-creator-item-name').getByText(displayName, { exact: true });
	}

	/** Puts a community node on the canvas; the editor opens it at once, and this closes it again. */
	async addNode(displayName: string): Promise<void> {
		await (await this.searchNode(displayName)).click();
		await this.#page.getByRole('button', { name: 'Add to workflow' }).click();
		await this.#by('ndv-close-button').click();
		await this.#node(displayName).waitFor();
	}

	async openNode(name: string): Promise<void> {
		await this.#node(name).dblclick();
		await this.#by('node-parameters').waitFor();
	}

	parameter(name: string): Locator {
		return this.#by(`parameter-input-${name}`).first();
	}

	/** What a dropdown shows as chosen. */
	async shownChoice(parameter: string): Promise<string> {
		const input = this.parameter(parameter).locator('input').first();
		return await input.inputValue();
	}

	/** Chooses in a dropdown by the name of the choice. */
	async choose(parameter: string, name: string): Promise<void> {
		await this.parameter(parameter).click();
		const choices = this.#page.locator('.el-select-dropdown:visible');
		await choices.locator('.option-headline').getByText(name, { exact: true }).click();
		await choices.first().waitFor({ state: 'hidden' });
	}

	/** What stands above the credentials that the open form asks for. */
	async credentialLabels(): Promise<string[]> {
		const labels = this.#by('node-parameters').locator('[data-test-id="credentials-label"]');
		// In 2.41 the button below it is within.
		return (await labels.allInnerTexts()).map((label) => label.trim().split('\n')[0] ?? '');
	}

	#node(name: string): Locator {
		return this.#by('canvas-node').filter({ hasText: name });
	}

	#by(testId: string): Locator {
		return this.#page.locator(`[data-test-id="${testId}"]`);
	}
}
