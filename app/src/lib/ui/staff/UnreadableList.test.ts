import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import UnreadableList from './UnreadableList.svelte';

const shown = (problem: object, from = 'intake'): string => {
	const entry = { from, id: 'abcdef', receivedOn: '2026-11-21', problem };
	return render(UnreadableList, { props: { entries: [entry] } } as never).body;
};

test('what opens for nobody can be laid aside', () => {
	expect(shown({ kind: 'damaged' })).toContain('Beiseite legen');
});

test.each([
	['a colleague may open', { kind: 'week-key-missing' }],
	['may open with the right key', { kind: 'week-key-refused', problem: 'signer-unknown' }],
	['opened, and was not taken', { kind: 'not-taken' }],
])('what %s is not laid aside', (_, problem) => {
	const body = shown(problem);
	expect(body).toContain('nicht lesbar');
	expect(body).not.toContain('<button');
});

test('a conversation that does not open can be brought back, whatever key is missing', () => {
	expect(shown({ kind: 'signer-unknown', signer: 'x' }, 'team')).toContain(
		'Noch einmal aus dem Eingang holen',
	);
});
