import { gateways } from '../../../lib/gateways';
import { eachGateway } from './eachGateway';

it('stores every key under a name of its own', () => {
	const names = gateways.flatMap(({ keyFields }) => keyFields.map(({ name }) => name));
	expect(names).toEqual([...new Set(names)]);
});

describe.each(eachGateway)('%s', (id, gateway, { keys }) => {
	it('asks only for keys of its own, each with a label, a description and an example', () => {
		expect(Object.keys(keys).sort()).toEqual(gateway.keyFields.map(({ name }) => name).sort());
		for (const { name, label, description, example } of gateway.keyFields) {
			expect(name.startsWith(id)).toBe(true);
			expect(label).toMatch(/^[A-Z]/);
			// One sentence ends without a stop, several end with one.
			expect(description).toMatch(/^[A-Z]([^.]*|.*\. .*\.|.*[^.])$/s);
			expect(example).not.toBe('');
		}
	});

	it('presets a choice with one of its values, and shows a field by choices that exist', () => {
		for (const field of gateway.keyFields) {
			if (field.choices) {
				expect(field.choices.map(({ value }) => value)).toContain(field.default);
			}
			for (const [name, values] of Object.entries(field.showWhen ?? {})) {
				const choices = gateway.keyFields.find((other) => other.name === name)?.choices ?? [];
				expect(choices.map(({ value }) => value)).toEqual(expect.arrayContaining([...values]));
			}
		}
	});

	it('declares limits that make sense', () => {
		const { batchSize, messagesPerSecond, schedule, validity } = gateway.capabilities;
		expect(batchSize).toBeGreaterThanOrEqual(1);
		expect(messagesPerSecond).toBeGreaterThan(0);
		if (schedule?.batchSize !== undefined) {
			expect(schedule.batchSize).toBeGreaterThanOrEqual(1);
			expect(schedule.batchSize).toBeLessThan(batchSize);
		}
		for (const range of [schedule, validity]) {
			if (range) expect(range.maxMinutes).toBeGreaterThan(range.minMinutes);
		}
	});

	it('says where the sender is set when no message can name it', () => {
		const { sender, senderIsSet } = gateway.capabilities;
		expect(senderIsSet !== undefined).toBe(sender === 'perAccount');
	});

	it('can call back what it says it can', () => {
		const { schedule } = gateway.capabilities;
		// Without a schedule, what waits for a phone may still be called back.
		if (schedule) expect(gateway.cancel !== undefined).toBe(schedule.cancel);
	});
});
