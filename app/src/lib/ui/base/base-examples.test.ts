import { globSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { baseExamples } from './base-examples.ts';

describe.each(baseExamples)('$name', ({ component, props, holds, lacks = [] }) => {
	const { body } = render(component, { props });

	test('has what its readers need', () => {
		for (const part of holds) expect(body).toContain(part);
		for (const part of lacks) expect(body).not.toContain(part);
	});

	test('carries nothing that the content policy forbids', () => {
		expect(body).not.toMatch(/\sstyle=|<script|\son[a-z]+=|javascript:/);
	});

	test('uses every id once, and names none that is not there', () => {
		const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const named = [...body.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(([, list = '']) =>
			list.split(' '),
		);
		for (const id of named) expect(ids).toContain(id);
	});
});

test('every component has an example', () => {
	const components = globSync('*.svelte', { cwd: import.meta.dirname }).map((file) =>
		file.replace('.svelte', ''),
	);
	const shown = new Set(baseExamples.map(({ name }) => name.split(':')[0]));
	expect(components.filter((name) => !shown.has(name))).toEqual([]);
	expect(components.length).toBeGreaterThanOrEqual(17);
});
