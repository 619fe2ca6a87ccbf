import { expect, test } from 'vitest';
import { inventedProfile } from '../../testing/invented-profile.ts';
import { draftOf, type ProfileDraft, profileOf } from './profile-draft.ts';

const draft = (said: Partial<ProfileDraft>): ProfileDraft => ({ ...draftOf(inventedProfile()), ...said });
const address = { town: 'Ahornbruck', street: 'Musterweg 3 (erfunden)', postcode: '00000' };

test.each([
	['without an address', inventedProfile()],
	['with a centre that stands in', inventedProfile({ coverCentreId: 'ulmenried' })],
	['with an address', inventedProfile({ place: { land: 'NI', ...address } })],
])('a profile %s comes out of the form as it went in', (_, profile) => {
	expect(profileOf(draftOf(profile), profile)).toStrictEqual({ profile });
});

test('the centre that stands in is chosen, and taken out again', () => {
	const before = inventedProfile({ coverCentreId: 'ulmenried' });
	const said = (cover: string) => profileOf({ ...draftOf(before), cover }, before);
	expect(said('erlental')).toMatchObject({ profile: { coverCentreId: 'erlental' } });
	expect(said('')).toMatchObject({ profile: { coverCentreId: null } });
});

test('an address that is cleared is gone', () => {
	const before = inventedProfile({ place: { land: 'NI', ...address } });
	const cleared = { ...draftOf(before), street: ' ', postcode: '' };
	expect(profileOf(cleared, before)).toStrictEqual({
		profile: { ...before, place: { land: 'NI', town: 'Ahornbruck' } },
	});
});

test.each<[string, Partial<ProfileDraft>, readonly string[]]>([
	['a postcode of four digits', { ...address, postcode: '1011' }, ['postcode']],
	['a street without a town', { ...address, town: ' ' }, ['town']],
])('%s is named', (_, said, wrong) => {
	expect(profileOf(draft(said), undefined)).toEqual({ wrong });
});
