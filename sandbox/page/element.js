/**
 * A DOM element. Text children become text nodes: nothing a message says is read as HTML.
 *
 * @param {string} tag
 * @param {Record<string, string | number | boolean | undefined>} attributes left out when undefined or false
 * @param {...(Node | string | false | undefined)} children
 */
export function element(tag, attributes = {}, ...children) {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) node.setAttribute(name, String(value));
	}
	node.append(...children.filter((child) => child !== undefined && child !== false));
	return node;
}

/** One of the drawings in index.html; decoration only. */
export function icon(name) {
	const namespace = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(namespace, 'svg');
	svg.setAttribute('class', 'icon');
	svg.setAttribute('aria-hidden', 'true');
	const use = document.createElementNS(namespace, 'use');
	use.setAttribute('href', `#icon-${name}`);
	svg.append(use);
	return svg;
}

export const byId = (id) => document.getElementById(id);
