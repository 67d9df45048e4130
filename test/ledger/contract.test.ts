import { ledgerContract } from '../contracts/ledger';
import { describeStores } from '../support/ledgers';

describeStores('the ledger', ledgerContract);
