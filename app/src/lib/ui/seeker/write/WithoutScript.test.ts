import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import WithoutScript from './WithoutScript.svelte';

const nobody = { town: null, street: null, postcode: null, phone: null, phoneHours: null };
const shown = (said: object): string => {
	const contacts = [{ name: 'Beratung am Wasser (erfunden)', ...nobody, ...said }];
	const { body } = render(WithoutScript, { props: { locale: 'de', contacts } });
	return body
		.slice(body.indexOf('id="stellen"'))
		.replace(/<!--.*?-->/g, '')
		.replace(/<br ?\/?>/g, '\n')
		.replace(/[ \t]+/g, ' ');
};

test('a centre is named with its address and its telephone', () => {
	const body = shown({
		town: 'Ort',
		street: 'Weg 1',
		postcode: '00000',
		phone: '+49 0 1',
		phoneHours: 'montags',
	});
	expect(body).toContain('</strong> \n Weg 1, 00000 Ort \n');
	expect(body).toContain('href="tel:+4901"');
	expect(body).toContain('(montags)');
});

test.each([
	['a town alone', { town: 'Ort' }, '\n Ort'],
	['a street and no postcode', { town: 'Ort', street: 'Weg 1' }, '\n Weg 1, Ort'],
])('%s stands without a comma too many', (_, said, line) => {
	expect(shown(said)).toContain(line);
});

test('who says nothing of where it is has no empty line', () => {
	expect(shown({ phone: '0' })).not.toMatch(/<\/strong>\s*\n\s*\n/);
});
