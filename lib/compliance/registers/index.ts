/** The lists that a sender has to look into, as far as the user says that it was done. */
export {
	judgeRegisters,
	registersOf,
	type ListedRegister,
	type RegisterVerdict,
} from './judgeRegisters';
export type { Screening, Screenings } from './screening';
