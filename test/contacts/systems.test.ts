import { contactField } from '../../lib/contacts';

/**
 * The header rows of exports and answers as these systems write them: the columns that mean something, by
 * what they mean, and behind `-` those that must mean nothing.
 */
const SYSTEMS: Readonly<Record<string, readonly string[]>> = {
	'Shopify customers': [
		'firstName: First Name | lastName: Last Name | region: Default Address Province Code | country: Default Address Country Code',
		'postalCode: Default Address Zip | consent: Accepts SMS Marketing | remark: Tags | remark: Note',
		'-: Customer ID | -: Email | -: Accepts Email Marketing | -: Total Spent | -: Total Orders | -: Tax Exempt',
		'-: Default Address Company | -: Default Address City | -: Default Address Address1',
	],
	'Shopify orders': [
		'fullName: Name | fullName: Billing Name | fullName: Shipping Name | country: Billing Country | country: Shipping Country',
		'postalCode: Billing Zip | region: Billing Province | -: Accepts Marketing | -: Cancelled at | -: Paid at | -: Created at',
		'-: Lineitem name | -: Discount Code | -: Shipping Method | -: Payment Method | -: Vendor | remark: Tags | remark: Notes',
	],
	'Shopify through Matrixify': [
		'firstName: First Name | lastName: Last Name | consent: SMS Marketing: Status | consentAt: SMS Marketing: Updated At',
		'-: SMS Marketing: Level | -: Email Marketing: Status | -: Email Marketing: Updated At | -: Email Marketing: Level',
		'language: Language | country: Address Country Code | postalCode: Address Zip | region: Address Province Code',
	],
	'Shopify Admin API': [
		'firstName: first_name | consent: sms_marketing_consent.state | consentAt: sms_marketing_consent.consent_updated_at',
		'consentSource: sms_marketing_consent.consent_collected_from | -: sms_marketing_consent.opt_in_level',
		'-: email_marketing_consent.state | -: email_marketing_consent.consent_updated_at | country: default_address.country_code',
		'region: default_address.province_code | postalCode: default_address.zip | remark: tags | remark: note',
	],
	'Shopify GraphQL': [
		'firstName: firstName | lastName: lastName | consent: smsMarketingConsent.marketingState | country: defaultAddress.countryCodeV2',
		'consentAt: smsMarketingConsent.consentUpdatedAt | -: smsMarketingConsent.marketingOptInLevel | language: locale',
	],
	Klaviyo: [
		'firstName: First Name | lastName: Last Name | region: Region | country: Country | postalCode: Zip | consent: SMS Marketing Consent',
		'consentAt: SMS Marketing Consent Timestamp | -: Email Marketing Consent | -: Email Marketing Consent Timestamp',
		'-: Klaviyo ID | -: Organization | -: Latitude | -: Profile Created On | -: Last Active | -: Date Added',
	],
	'Klaviyo API': [
		'consent: subscriptions.sms.marketing.consent | consentAt: subscriptions.sms.marketing.consent_timestamp',
		'-: subscriptions.email.marketing.consent | firstName: attributes.first_name | country: attributes.location.country',
		'postalCode: attributes.location.zip | timeZone: attributes.location.timezone',
	],
	HubSpot: [
		'firstName: First Name | lastName: Last Name | country: Country/Region | region: State/Region | postalCode: Postal Code',
		'birthday: Date of birth | -: Unsubscribed from all email | -: Opted out of email: One to One | -: Record ID | -: Company name',
		'remark: Lead Status | language: Preferred language | timeZone: Time Zone | -: Contact owner | -: Create Date',
	],
	'HubSpot API': [
		'firstName: properties.firstname | lastName: properties.lastname | -: properties.hs_email_optout | country: properties.country',
		'optOut: properties.sms_opted_out | postalCode: properties.zip | birthday: properties.date_of_birth',
	],
	Mailchimp: [
		'firstName: First Name | lastName: Last Name | birthday: Birthday | consent: SMS Marketing Status | timeZone: TIMEZONE',
		'country: CC | region: REGION | -: MEMBER_RATING | -: CONFIRM_TIME | -: LAST_CHANGED | -: LEID | remark: NOTES | remark: TAGS',
	],
	Brevo: [
		'firstName: FIRSTNAME | lastName: LASTNAME | fullName: NOM | firstName: PRENOM | consent: OPT_IN | consent: DOUBLE_OPT-IN',
		'remark: SMS | -: WHATSAPP | -: EMAIL | optOut: smsBlacklisted | -: emailBlacklisted | -: EMAIL_BLACKLISTED',
		'optOut: SMS_BLACKLISTED | firstName: attributes.FIRSTNAME | -: ADDED_TIME | -: MODIFIED_TIME',
	],
	Postscript: [
		'firstName: first_name | consentAt: opted_in_at | optOut: opted_out_at | consentSource: opt_in_source | status: subscription_status',
		'optOut: unsubscribed_at | -: created_at | country: shipping_country | postalCode: zip | consentAt: subscribed_at',
	],
	Attentive: [
		'consent: SMS Subscribed | consentAt: SMS Subscription Date | optOut: SMS Unsubscribed Date | consentSource: Sign-up Source SMS',
		'-: Email Subscribed | consent: text_subscriber | consentAt: text_opt_in_date | optOut: text_opt_out_date',
	],
	'Salesforce contacts': [
		'firstName: First Name | lastName: Last Name | region: Mailing State/Province | postalCode: Mailing Zip/Postal Code',
		'country: Mailing Country | country: Other Country | birthday: Birthdate | -: Email Opt Out | optOut: Do Not Call | -: Fax Opt Out',
		'-: Account Name | -: Contact Owner | remark: Lead Status',
	],
	'Salesforce API': [
		'firstName: FirstName | lastName: LastName | -: HasOptedOutOfEmail | -: HasOptedOutOfFax | optOut: DoNotCall | optOut: SMS_Opt_Out__c',
		'country: MailingCountry | country: MailingCountryCode | region: MailingState | postalCode: MailingPostalCode | birthday: Birthdate',
		'consent: SMS_Consent__c | consentAt: SMS_Consent_Date__c | birthday: PersonBirthdate | region: MailingStateCode',
		'-: Account.Name | -: Owner.Name',
	],
	Zoho: [
		'firstName: First Name | lastName: Last Name | -: Email Opt Out | optOut: SMS Opt Out | birthday: Date of Birth',
		'country: Mailing Country | region: Mailing State | postalCode: Mailing Zip | remark: Tag | -: Contact Owner | -: Vendor Name',
		'optOut: Unsubscribed Mode | optOut: Unsubscribed Time | remark: Lead Status',
	],
	Odoo: [
		'fullName: Name | country: Country | region: State | postalCode: Zip | language: Language | optOut: Blacklist',
		'optOut: phone_blacklisted | optOut: Blacklisted Phone is Mobile | country: Country/Country Code | -: is_company | remark: Tags',
	],
	EventCreate: [
		'firstName: First Name | lastName: Last Name | consent: SMS Opt-In | status: SMS Status | optOut: SMS Opt-Out | remark: Tags',
		'-: Email | -: Event | -: Ticket Type | -: Registration Date',
	],
	WooCommerce: [
		'firstName: Billing First Name | lastName: Billing Last Name | country: Billing Country | postalCode: Billing Postcode',
		'region: Billing State | firstName: billing.first_name | postalCode: billing.postcode | country: billing_country',
		'firstName: Shipping First Name | consent: billing_sms_consent | -: Order Number | -: Date Created',
	],
	'Google Contacts': [
		'firstName: First Name | lastName: Last Name | birthday: Birthday | country: Address 1 - Country | region: Address 1 - Region',
		'postalCode: Address 1 - Postal Code | remark: Notes | remark: Labels | -: Name Prefix | -: Nickname | -: Organization Name',
		'-: Address 1 - City | -: Photo | -: File As | firstName: Given Name | lastName: Family Name',
	],
	Outlook: [
		'firstName: First Name | lastName: Last Name | country: Home Country/Region | region: Home State | postalCode: Home Postal Code',
		'country: Business Country/Region | birthday: Birthday | language: Language | -: Title | -: Company | -: Anniversary | -: Web Page',
	],
	Omnisend: [
		'firstName: first name | status: sms status type | consentAt: sms consent date | optOut: sms unsubscribe date | -: email status',
		'country: country code | birthday: birthdate | consent: SMS consent | -: Email consent | postalCode: postal code | remark: tags',
		'status: sms status',
	],
	ActiveCampaign: [
		'firstName: First Name | lastName: Last Name | consent: SMS Opt-in | optOut: Unsubscribe Date | remark: Tags | -: IP | -: Account',
		'optOut: Unsubscribe Reason | consentAt: Subscribe Date SMS | optOut: SMS Unsubscribed',
	],
	GoHighLevel: [
		'firstName: first_name | lastName: last_name | optOut: dnd | optOut: dndSettings.SMS.status | -: dndSettings.Email.status',
		'birthday: date_of_birth | country: country | postalCode: postal_code | timeZone: timezone | remark: tags',
	],
	'our own export': [
		'firstName: contact.firstName | lastName: contact.lastName | birthday: contact.birthday | language: contact.language',
		'timeZone: contact.timeZone | postalCode: contact.postalCode | region: contact.region | consent: contact.consent.status',
		'consentAt: contact.consent.at | consentSource: contact.consent.source | consentScope: contact.consent.scope',
		'consentProof: contact.consent.proof | optOut: contact.optOut | optOutScope: contact.optOut.scope | optOut: contact.optOut.at',
		'-: createdAt | -: updatedAt | remark: tags | remark: lists',
	],
};

describe.each(Object.entries(SYSTEMS))('%s', (_, lines) => {
	const cases = lines
		.flatMap((line) => line.split(' | '))
		.map((entry) => /^(\S+): (.*)$/.exec(entry)?.slice(1) ?? []);
	it.each(cases)('%s: %s', (field, header) => {
		expect(contactField(header ?? '') ?? '-').toBe(field);
	});
});
