import type { INodeProperties } from 'n8n-workflow';
import { ok } from '../../../lib/shared';
import { isNot } from './fieldFailure';
import type { Parameter } from './parameter';

type ToggleField = Omit<INodeProperties, 'type'> & {
	readonly type: 'boolean';
	readonly default: boolean;
};

const VALUES: ReadonlyMap<string, boolean> = new Map([
	['true', true],
	['1', true],
	['false', false],
	['0', false],
]);

/** True or false. The text “false” that an expression gave is false, and nothing is neither. */
export const toggle = (field: ToggleField): Parameter<boolean> => ({
	field,
	absent: field.default,
	read(written) {
		const isPlain = ['boolean', 'number', 'string'].includes(typeof written);
		const value = isPlain ? VALUES.get(String(written).trim().toLowerCase()) : undefined;
		if (value !== undefined) return ok(value);
		const advice = 'Use an expression that gives one of them.';
		return isNot(field.displayName, 'true or false', written, advice);
	},
});
