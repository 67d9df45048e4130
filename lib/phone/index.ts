export { countries, countryName, type Country } from './countries';
export { countryOfCallingCode } from './countryOfCallingCode';
export { looksLikePhone } from './looksLikePhone';
export { parsePhone, type ParsePhoneOptions } from './parsePhone';
export { isMobile, type E164, type PhoneNumber, type PhoneType } from './phoneNumber';
export { shown, type PhoneRejection, type PhoneRejectionCode } from './rejection';
export { timeZonesOf } from './timeZonesOf';
export { timeZonesToday } from './timeZonesToday';
export { toE164 } from './toE164';
