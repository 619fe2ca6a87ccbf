import { expect, test } from 'vitest';
import { lawDe } from './law-de.ts';
import { modalities } from './modalities.fixture.ts';

test.each([...modalities])('%s does what the draft says: %s', (id, modality) => {
	const came = lawDe.rules.flatMap((rule) => (rule.id === id ? [rule.modality] : []));
	expect(came).toEqual([modality]);
});
