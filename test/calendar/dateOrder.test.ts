import { DateOrderVote } from '../../lib/calendar';

const orderOf = (texts: readonly string[], dayFirst = true) => {
	const vote = new DateOrderVote();
	for (const text of texts) vote.see(text);
	return vote.order(dayFirst);
};

describe('the order of a column’s dates', () => {
	it.each([
		['most of those that read one way only', ['04/13/1990', '25/12/1985', '31/01/1980', '05/06/1991'], false, true],
		['one American among them last', ['25/12/1985', '31/01/1980', '04/13/1990'], false, true],
		['mostly American ones', ['25/12/1985', '1/31/1980', '04/13/1990'], true, false],
		['dates without a year (Mailchimp)', ['05/14', '12/31', '01/02'], true, false],
		['dates with a time', ['5/13/1990 0:00', '5/4/1990 0:00'], true, false],
		['dates with a weekday', ['Mon 5/13/1990'], true, false],
		['dashes', ['14-05-1990', '04-05-1990'], false, true],
		['eight digits', ['14051990'], false, true],
		['two-digit years', ['16-07-68', '25-12-57'], false, true],
	])('is that of %s', (_, texts, otherwise, dayFirst) => {
		expect(orderOf(texts, otherwise).dayFirst).toBe(dayFirst);
	}); // prettier-ignore

	it.each([
		['a tie', ['25/12/1985', '12/25/1985']],
		['ISO dates', ['1990-05-14', '1990-12-31']],
		['dates that read two ways', ['4/5/1990', '1/2/1990']],
		['nothing', ['', 'n/a', 'soon', '24/7/365', '10:30', '32/45/1990']],
		['dots', ['14.05.1990', '31.12.1990']],
		['the same number twice', ['5/5/1990']],
	])('is not told by %s', (_, texts) => {
		expect(orderOf(texts, true).dayFirst).toBe(true);
		expect(orderOf(texts, false).dayFirst).toBe(false);
	});

	it('dots are day first unless the column shows otherwise', () => {
		expect(orderOf(['4.5.1990']).dottedMonthFirst).toBe(false);
		expect(orderOf(['14.5.1990', '4.5.1990']).dottedMonthFirst).toBe(false);
		expect(orderOf(['5.14.1990', '4.5.1990']).dottedMonthFirst).toBe(true);
	});

	it('dashes without a year are ISO unless the column shows otherwise', () => {
		expect(orderOf(['05-14', '12-31']).bareDayFirst).toBe(false);
		expect(orderOf(['14-05', '04-05']).bareDayFirst).toBe(true);
		expect(orderOf(['04-05']).bareDayFirst).toBe(false);
	});

	it('a two-digit year is where a number above 31 stands', () => {
		expect(orderOf(['16-07-68', '04-05-06']).shortYear).toBe('last');
		expect(orderOf(['90/05/14', '04/05/06']).shortYear).toBe('first');
		expect(orderOf(['04-05-06']).shortYear).toBeUndefined();
	});
});
