import { namesItem } from '../../../../nodes/shared/parameters/namesItem';

it.each<[unknown]>([
	['plain'],
	['$json.x, which is no expression'],
	['={{ 1 + 1 }}'],
	['={{ $now.minus({ days: 1 }) }}'],
	["={{ $('List').all().map((each) => each.json.phone) }}"],
	["={{ $('List').first().json.numbers }}"],
	['={{ $input.all().map(item => item.json.phone) }}'],
	['={{ $workflow.name }}-{{ $execution.id }}'],
	[{ a: [{ b: '={{ $today }}' }] }],
	[undefined],
	[5],
])('%j is the same for all items', (stored) => {
	expect(namesItem(stored)).toBe(false);
});

it.each<[unknown]>([
	['={{ $json.x }}'],
	['={{ $json["x"] }} and {{ $now }}'],
	["={{ $('List').item.json.x }}"],
	["={{ $('List')['item'].json.x }}"],
	["={{ $('List').itemMatching($itemIndex).json.x }}"],
	['={{ $input.item.json.x }}'],
	['={{ $itemIndex }}'],
	['={{ $binary.data.fileName }}'],
	['={{ $node["List"].json.x }}'],
	['={{ $parameter.other }}'],
	['={{ $fromAI("x") }}'],
	['={{ $somethingNew }}'],
	[{ a: [{ b: '={{ $json.x }}' }] }],
])('%j may differ from item to item', (stored) => {
	expect(namesItem(stored)).toBe(true);
});
