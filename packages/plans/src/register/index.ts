/** Where each demand, recommendation, statement and profile fact lives in the product, or why it does not. */
export {
	type RegisterAnswer,
	type RegisterItem,
	type RegisterKind,
	register,
	registerKinds,
} from './register.ts';
