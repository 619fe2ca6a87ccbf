import { bytesField, type Fields, isId } from './fields.ts';

/**
 * What somebody may do in a centre: an admin may change the roster; a language mediator is given what is shown of
 * single threads and no key of the team, and never becomes anything else.
 */
const ROLES = ['admin', 'member', 'mediator'] as const;

/** One of them. */
export type Role = (typeof ROLES)[number];

/** Somebody of a centre: id of the account, and the keys that others need (32 and 1216 bytes). */
export type Member = {
	readonly id: string;
	readonly role: Role;
	readonly signing: Uint8Array;
	readonly sealing: Uint8Array;
};

/** One change of a roster. An id that was ever used is never given to anybody again. */
export type RosterChange =
	| { readonly kind: 'add'; readonly member: Member }
	| { readonly kind: 'remove'; readonly memberId: string }
	| { readonly kind: 'role'; readonly memberId: string; readonly role: Role };

/**
 * A change as the JSON of an entry says it; undefined where it is none. Browsers refuse a whole roster for one that is
 * none, so a server must let none in.
 */
export function parseRosterChange(json: unknown): RosterChange | undefined {
	if (!isObject(json)) return undefined;
	const { kind, memberId, role, member: memberJson } = json;
	if (kind === 'add') {
		const member = parseMember(memberJson);
		return member && { kind, member };
	}
	if (!isId(memberId)) return undefined;
	if (kind === 'remove') return { kind, memberId };
	return kind === 'role' && isRole(role) ? { kind, memberId, role } : undefined;
}

function parseMember(json: unknown): Member | undefined {
	if (!isObject(json)) return undefined;
	const { id, role } = json;
	const signing = bytesField(json, 'signing', 32);
	const sealing = bytesField(json, 'sealing', 1216);
	if (!isId(id) || !isRole(role) || signing === undefined || sealing === undefined) return undefined;
	return { id, role, signing, sealing };
}

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);
