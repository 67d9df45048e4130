import type { LedgerHome } from '../../support/ledgers';
import { campaignsContract } from './campaigns';
import { consentContract } from './consent';
import { contactsContract } from './contacts';
import { heldContract } from './held';
import { messagesContract } from './messages';
import { peopleContract } from './people';
import { reportsContract } from './reports';

/** What every store must do, each test in a ledger of its own. */
export function ledgerContract(newHome: () => LedgerHome): void {
	describe('contacts', () => contactsContract(newHome));
	describe('consent', () => consentContract(newHome));
	describe('messages', () => messagesContract(newHome));
	describe('delivery reports and pages', () => reportsContract(newHome));
	describe('held messages', () => heldContract(newHome));
	describe('campaigns', () => campaignsContract(newHome));
	describe('people', () => peopleContract(newHome));
}
