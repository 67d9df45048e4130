import type { Browser, Page } from 'playwright-core';
import { demoOwner } from '../../../scripts/demo/index.mts';
import type { N8nVersion } from '../../../scripts/n8n/index.mts';
import { openBrowser, screenshot } from './browser';
import { Editor } from './editor';
import { World } from './world';

interface View {
	readonly width: number;
	readonly height: number;
}

/** A world with its owner logged in to the editor, in a browser whose last view is kept as a picture. */
export class BrowserWorld extends World {
	readonly #name: string;
	readonly #view: View;
	#browser: Browser | undefined;
	page!: Page;
	editor!: Editor;

	/** @param name of the picture of the last view */
	constructor(version: N8nVersion, name: string, view: View) {
		super(version);
		this.#name = name;
		this.#view = view;
	}

	override async start(): Promise<void> {
		await super.start();
		this.#browser = await openBrowser();
		this.page = await this.#browser.newPage({ viewport: this.#view });
		this.editor = new Editor(this.page, this.n8n.url);
		await this.editor.logIn(demoOwner);
	}

	override async stop(): Promise<void> {
		if (this.page) await screenshot(this.page, this.#name);
		await this.#browser?.close();
		await super.stop();
	}
}
