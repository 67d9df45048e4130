import type { LedgerHome } from '../../support/ledgers';
import { askingContract } from './asking';
import { campaignsContract } from './campaigns';
import { consentContract } from './consent';
import { contactsContract } from './contacts';
import { heldContract } from './held';
import { inboxContract } from './inbox';
import { messagesContract } from './messages';
import { optOutsContract } from './optOuts';
import { peopleContract } from './people';
import { replacingContract } from './replacing';
import { reportsContract } from './reports';
import { upgradeContract, upgradeInboxContract } from './upgrade';

/** What every store must do, each test in a ledger of its own. */
export function ledgerContract(newHome: () => LedgerHome): void {
	describe('contacts', () => contactsContract(newHome));
	describe('consent', () => consentContract(newHome));
	describe('opt-outs', () => optOutsContract(newHome));
	describe('messages', () => messagesContract(newHome));
	describe('delivery reports and pages', () => reportsContract(newHome));
	describe('asking for what is open', () => askingContract(newHome));
	describe('held messages', () => heldContract(newHome));
	describe('messages that take another form', () => replacingContract(newHome));
	describe('campaigns', () => campaignsContract(newHome));
	describe('the inbox', () => inboxContract(newHome));
	describe('people', () => peopleContract(newHome));
	describe('a ledger of the first version', () => upgradeContract(newHome));
	describe('a ledger of the second version', () => upgradeInboxContract(newHome));
}
