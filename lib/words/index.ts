/** Words for people: how a sentence writes numbers, dates, names and lists. */
export { dayAndMonth, longDate, monthAndYear, weekdayName } from './dates';
export { count, figure } from './numbers';
export { enumerated, quoted, spoken } from './phrases';
