import { expect, test } from 'vitest';
import { LABELS } from '../labels.ts';
import { toB64 } from '../public/b64.ts';
import type { CentreProfile } from '../public/centre-profile.ts';
import { signStatement } from '../roster/statement.ts';
import { goodValue } from '../testing/good-value.ts';
import { HonestChain, person, seedOf, signerOf } from '../testing/team.ts';
import { decodeProfile } from './decode-profile.ts';
import { signProfile } from './sign-profile.ts';
import { verifyProfile } from './verify-profile.ts';

const profile: CentreProfile = {
	name: 'Beratung am Wasser (erfunden)',
	place: { land: 'BE', town: 'Berlin', street: 'Wasserweg 1 (erfunden)', postcode: '00000' },
	reach: 'land',
	languages: ['de', 'en', 'zh-Hant'],
	topics: ['exploitation-labour', 'money'],
	forMinors: false,
	phone: '+49 30 1234-0',
	phoneHours: 'dienstags',
	hours: [{ day: 1, from: '09:00', to: '16:30' }],
	answerDays: 3,
	automatic: { de: 'Danke.', en: 'Thank you.' },
	intake: 'open',
	closedNote: null,
	notice: { de: 'Im Sommer geschlossen.' },
	coverCentreId: null,
};
const chainOf = (centreId = 'eins') => {
	const chain = new HonestChain(centreId, 'berit');
	goodValue(chain.append('berit', { kind: 'add', member: person('joris') }));
	return chain;
};
const signed = (chain: HonestChain, by = 'berit', changed: Partial<CentreProfile> = {}) =>
	goodValue(
		signProfile({
			profile: { ...profile, ...changed },
			version: 4,
			roster: chain.roster,
			by: signerOf(by),
		}),
	);

test('what an admin signed is what everybody reads', () => {
	const chain = chainOf();
	expect(verifyProfile(chain.roster, signed(chain))).toEqual({ ok: true, value: { version: 4, profile } });
	const bare: Partial<CentreProfile> = {
		place: { land: null, town: null },
		phone: null,
		phoneHours: null,
		hours: [],
		languages: [],
		topics: [],
		answerDays: null,
		automatic: {},
		notice: null,
		intake: 'closed',
		closedNote: { de: 'Zurzeit nicht.' },
		coverCentreId: 'zwei',
	};
	expect(goodValue(verifyProfile(chain.roster, signed(chain, 'berit', bare))).profile).toStrictEqual({
		...profile,
		...bare,
	});
});

test('a member who is no admin, a stranger, another centre and another name speak for nobody', () => {
	const chain = chainOf();
	const said = signed(chain);
	expect(verifyProfile(chain.roster, signed(chain, 'joris'))).toEqual({
		ok: false,
		error: { kind: 'signer-not-admin', signer: 'joris', said: profile },
	});
	expect(verifyProfile(chain.roster, { ...said, signature: signed(chain, 'joris').signature })).toEqual({
		ok: false,
		error: { kind: 'bad-signature', signer: 'berit' },
	});
	expect(verifyProfile(chainOf('zwei').roster, said)).toEqual({
		ok: false,
		error: { kind: 'other-centre', came: 'eins', due: 'zwei' },
	});
	const changed = { ...said, bytes: said.bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte)) };
	expect(verifyProfile(chain.roster, changed).ok).toBe(false);
});

test('is decoded for the centre that it speaks of, whoever has signed it, and for no other', () => {
	const chain = chainOf();
	const said = signed(chain);
	const bent = { ...said, signature: said.signature.with(0, (said.signature[0] ?? 0) ^ 1) };
	expect(decodeProfile('eins', bent)).toEqual(profile);
	expect(decodeProfile('zwei', said)).toBeUndefined();
	expect(decodeProfile('eins', { bytes: said.bytes.slice(1) })).toBeUndefined();
	const room = new Uint8Array(8193 - said.bytes.length).fill(0x20);
	expect(decodeProfile('eins', { bytes: new Uint8Array([...said.bytes, ...room.slice(1)]) })).toEqual(
		profile,
	);
	expect(decodeProfile('eins', { bytes: new Uint8Array([...said.bytes, ...room]) })).toBeUndefined();
});

test('what an admin said counts no more once they are none, also with the roster of then', () => {
	const chain = chainOf();
	const said = signed(chain);
	goodValue(chain.append('berit', { kind: 'role', memberId: 'joris', role: 'admin' }));
	expect(verifyProfile(chain.roster, said).ok).toBe(true);
	goodValue(chain.append('joris', { kind: 'remove', memberId: 'berit' }));
	expect(verifyProfile(chain.roster, said)).toEqual({
		ok: false,
		error: { kind: 'signer-not-admin', signer: 'berit', said: profile },
	});
	// What nobody of theirs has signed is not even shown as such.
	const bent = { ...said, signature: said.signature.with(0, (said.signature[0] ?? 0) ^ 1) };
	expect(verifyProfile(chain.roster, bent)).toMatchObject({ ok: false, error: { said: undefined } });
});

test('a roster that was cut short, or another one, is found out', () => {
	const chain = chainOf();
	const before = chain.roster;
	goodValue(chain.append('berit', { kind: 'add', member: person('ada') }));
	expect(verifyProfile(before, signed(chain))).toEqual({
		ok: false,
		error: { kind: 'roster-rolled-back', servedPosition: 1, seenPosition: 2 },
	});
	const other = chainOf();
	goodValue(other.append('berit', { kind: 'add', member: person('ole') }));
	expect(verifyProfile(other.roster, signed(chain))).toMatchObject({ error: { kind: 'roster-forked' } });
});

test.each([
	['name', { name: '' }],
	['place.land', { place: { land: 'XX', town: null } }],
	['place.land', { place: undefined }],
	['place.town', { place: { land: 'BE', town: 7 } }],
	['place.street', { place: { land: 'BE', town: 'Berlin', street: '' } }],
	['place.street', { place: { land: 'BE', town: 'Berlin', street: null } }],
	['place.street', { place: { land: 'BE', town: 'Berlin', street: 'a'.repeat(121) } }],
	['place.postcode', { place: { land: 'BE', town: 'Berlin', postcode: '1011' } }],
	['place.postcode', { place: { land: 'BE', town: 'Berlin', postcode: 10115 } }],
	['reach', { reach: 'world' }],
	['languages', { languages: ['de', '<b>'] }],
	['topics', { topics: 'money' }],
	['forMinors', { forMinors: 1 }],
	['phone', { phone: 'javascript:alert(1)' }],
	['phoneHours', { phoneHours: '' }],
	['hours', { hours: [{ day: 1, from: '16:00', to: '09:00' }] }],
	['hours', { hours: [{ day: 8, from: '09:00', to: '10:00' }] }],
	['answerDays', { answerDays: 0 }],
	['automatic', { automatic: { de: 7 } }],
	['intake', { intake: 'perhaps' }],
	['closedNote', { closedNote: 'zu' }],
	['notice', { notice: undefined }],
	['coverCentreId', { coverCentreId: '' }],
	['version', { version: 0 }],
])('names %s where it is not what it has to be', (what, wrong) => {
	const { roster } = chainOf();
	const statement = signStatement(seedOf('berit'), LABELS.centreProfile, {
		centreId: roster.centreId,
		version: 1,
		rosterPosition: roster.position,
		rosterHead: toB64(roster.head),
		signer: 'berit',
		...profile,
		...wrong,
	});
	expect(verifyProfile(roster, statement)).toEqual({ ok: false, error: { kind: 'malformed', what } });
});

test('a topic of a later release is left out, the rest stays', () => {
	const { roster } = chainOf();
	const statement = signStatement(seedOf('berit'), LABELS.centreProfile, {
		centreId: roster.centreId,
		version: 1,
		rosterPosition: roster.position,
		rosterHead: toB64(roster.head),
		signer: 'berit',
		...profile,
		topics: ['money', 'something-new'],
	});
	expect(goodValue(verifyProfile(roster, statement)).profile.topics).toEqual(['money']);
});

test('more text than fits is named with its size', () => {
	const { roster } = chainOf();
	const automatic = Object.fromEntries(['de', 'en', 'fr', 'es', 'it'].map((tag) => [tag, 'a'.repeat(2000)]));
	expect(
		signProfile({ profile: { ...profile, automatic }, version: 1, roster, by: signerOf('berit') }),
	).toMatchObject({ error: { kind: 'profile-too-long', mostBytes: 8192 } });
});
