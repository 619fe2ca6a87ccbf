/** Organisations: the office that runs an installation, how it is set up, and the pages it has to give. */
export {
	findOffice,
	type OperatorPage,
	type Organisation,
	type StoredOperatorPage,
} from '../db/organisations.ts';
export { operatorPageKinds } from '../db/schema.ts';
export { makeDemoOffice } from './demo-office.ts';
export {
	publishOperatorPage,
	readOwnOperatorPages,
	readPublishedOperatorPage,
	writeOperatorPage,
} from './operator-pages.ts';
export {
	makeSetupCode,
	type NewOffice,
	type OfficeDraft,
	redeemSetupCode,
	type SetupRefusal,
} from './setup-code.ts';
