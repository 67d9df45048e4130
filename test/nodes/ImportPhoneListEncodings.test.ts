import { labelledDecoder } from '../../lib/contacts/encoding';
import { CANDIDATES } from '../../lib/contacts/encoding/letters';
import { encoding } from '../../nodes/shared/fields/file';

const offered = (encoding.field.options ?? []).flatMap((option) =>
	'value' in option ? [String(option.value)] : [],
);

describe('the encodings of Import Phone List', () => {
	it.each(offered.filter((label) => label !== ''))('%s can be read', (label) => {
		expect(labelledDecoder(label)).toMatchObject({ ok: true });
	});

	it('those that are found can also be chosen', () => {
		const found = CANDIDATES.map(({ label }) => label);
		const double = [
			'shift_jis',
			'euc-jp',
			'euc-kr',
			'gb18030',
			'big5',
			'utf-8',
			'utf-16le',
			'utf-16be',
		];
		expect(offered).toEqual(expect.arrayContaining([...found, ...double]));
	});
});
