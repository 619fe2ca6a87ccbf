import { accountName } from './account-name.ts';

/**
 * Who speaks with whom, as both sides of OPAQUE bind it: a record that the server attaches to another name
 * opens nothing.
 */
export function boundIdentifiers(name: string): { client: string; server: string } {
	return { client: accountName(name), server: 'schutznetz/1/opaque-server' };
}
