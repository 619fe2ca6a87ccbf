import { expect, test } from 'vitest';
import { fromB64 } from '../public/b64.ts';
import { parseStatement } from '../roster/statement.ts';
import { verifyRoster } from '../roster/verify-roster.ts';
import { goodValue } from '../testing/good-value.ts';
import answers from '../testing/known-answers/centre-profile-0.2.0.json' with { type: 'json' };
import { verifyProfile } from './verify-profile.ts';

// The first form of a profile, as it was signed then. The file is never made again.

test('a later release reads the profile of then', () => {
	const { rootPublicKey, centreId, roster, statement, version, profile } = answers;
	const statements = roster.map((json) => goodValue(parseStatement(json)));
	const team = goodValue(verifyRoster(goodValue(fromB64(rootPublicKey)), centreId, statements));
	const read = verifyProfile(team, goodValue(parseStatement(statement)));
	expect(read).toEqual({ ok: true, value: { version, profile } });
});
