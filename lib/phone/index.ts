export { countries, countryName, type Country } from './countries';
export { countryOfCallingCode } from './countryOfCallingCode';
export { looksLikePhone } from './looksLikePhone';
export { parsePhone, type ParsePhoneOptions } from './parsePhone';
export type { E164, PhoneNumber, PhoneType } from './phoneNumber';
export { shown, type PhoneRejection, type PhoneRejectionCode } from './rejection';
export { timeZonesOf } from './timeZonesOf';
export { toE164 } from './toE164';
