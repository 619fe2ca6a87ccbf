import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { componentsWithServerTypes, serverTypesInComponent } from './server-types-in-components.ts';

const component = (line: string) => `<script lang="ts">\n\t${line}\n</script>\n<p>text</p>\n`;

test.each([
	["import type { Row } from '../../server/cases/index.ts';", '../../server/cases/index.ts'],
	["import { rows } from '#lib/server/cases/index.ts';", '#lib/server/cases/index.ts'],
	["import type { PageServerLoad } from './load.server.ts';", './load.server.ts'],
])('catches the planted %s', (line, specifier) => {
	expect(serverTypesInComponent(component(line))).toEqual([specifier]);
});

test('lets a component import what is not the server', () => {
	expect(serverTypesInComponent(component("import Button from '#lib/ui/base/Button.svelte';"))).toEqual([]);
});

test('no component of the app imports server code, not even a type', () => {
	const root = join(import.meta.dirname, '../..');
	const paths = globSync('app/src/**/*.svelte', { cwd: root }).map((path) => join(root, path));
	expect(paths.length).toBeGreaterThan(3);
	expect(componentsWithServerTypes(paths)).toEqual([]);
});
