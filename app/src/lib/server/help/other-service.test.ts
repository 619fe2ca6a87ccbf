import { expect, test } from 'vitest';
import { otherServiceFrom } from './other-service.ts';

test('there is no other service unless one is named', () => {
	expect(otherServiceFrom({})).toBeUndefined();
	expect(otherServiceFrom({ OTHER_ONLINE_SERVICE_NAME: 'Beratung' })).toBeUndefined();
	expect(otherServiceFrom({ OTHER_ONLINE_SERVICE_URL: 'javascript:alert(1)' })).toBeUndefined();
});

test('it is called by its name, or by its host', () => {
	const OTHER_ONLINE_SERVICE_URL = 'https://beratung.example/schreiben';
	expect(otherServiceFrom({ OTHER_ONLINE_SERVICE_URL })).toEqual({
		url: OTHER_ONLINE_SERVICE_URL,
		name: 'beratung.example',
	});
	expect(
		otherServiceFrom({ OTHER_ONLINE_SERVICE_URL, OTHER_ONLINE_SERVICE_NAME: 'Beratung (erfunden)' }),
	).toEqual({ url: OTHER_ONLINE_SERVICE_URL, name: 'Beratung (erfunden)' });
});
