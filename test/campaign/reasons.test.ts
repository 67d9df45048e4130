import { cureOf, reasonInWords } from '../../lib/campaign';
import { CHECK_REASONS } from '../../lib/compliance';
import { SKIP_REASONS } from '../../lib/message';

const reasons = Object.keys({ ...SKIP_REASONS, ...CHECK_REASONS }).filter((one) => one !== 'ok');

/** What is said of a reason that nobody has foreseen. */
const UNFORESEEN = 'Each item on “Not Sent” says why in “delivery.message”';

describe('a reason why nothing was sent', () => {
	it.each(reasons)('%s has words of its own, and a cure where there is one', (reason) => {
		expect(cureOf(reason)).not.toBe(UNFORESEEN);
		expect(reasonInWords(reason)).not.toContain('_');
	});

	it('that nobody has foreseen is told as it is, with where more is said', () => {
		expect(reasonInWords('sea_monster')).toBe('sea monster');
		expect(cureOf('sea_monster')).toBe(UNFORESEEN);
	});
});
