import type { LedgerHome } from '../../support/ledgers';
import { askingContract } from './asking';
import { birthdaysContract } from './birthdays';
import { campaignsContract } from './campaigns';
import { conditionsContract } from './conditions';
import { consentContract } from './consent';
import { contactsContract } from './contacts';
import { erasedFormsContract } from './erasedForms';
import { evidenceContract } from './evidence';
import { heldContract } from './held';
import { inboxContract } from './inbox';
import { linksContract } from './links';
import { messagesContract } from './messages';
import { optOutsContract } from './optOuts';
import { peopleContract } from './people';
import { replacingContract } from './replacing';
import { reportingContract, upgradeReportingContract } from './reporting';
import { reportsContract } from './reports';
import { runsContract } from './runs';
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
	describe('messages that took another form, of somebody erased', () =>
		erasedFormsContract(newHome));
	describe('what dead runs leave', () => runsContract(newHome));
	describe('campaigns', () => campaignsContract(newHome));
	describe('reports of campaigns', () => reportingContract(newHome));
	describe('people by condition', () => conditionsContract(newHome));
	describe('birthdays', () => birthdaysContract(newHome));
	describe('the inbox', () => inboxContract(newHome));
	describe('links', () => linksContract(newHome));
	describe('people', () => peopleContract(newHome));
	describe('evidence', () => evidenceContract(newHome));
	describe('a ledger of the first version', () => upgradeContract(newHome));
	describe('a ledger of the second version', () => upgradeInboxContract(newHome));
	describe('a ledger that knew no countries', () => upgradeReportingContract(newHome));
}
