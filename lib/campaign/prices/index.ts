/** What texts cost in money: by a list of prices, the user's or the gateway's. */
export { costOf, inMoney, moneyOf, type Money, type Priced, type PriceList } from './priceList';
export { readPriceTable, type CountryReader } from './readPriceTable';
