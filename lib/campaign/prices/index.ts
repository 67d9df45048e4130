export { costOf, moneyOf, type Money, type Priced, type PriceList } from './priceList';
