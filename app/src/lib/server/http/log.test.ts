import { expect, test } from 'vitest';
import { createLog } from './log.ts';

const at = () => new Date('2026-11-21T10:00:00Z');

test('writes one JSON line an event', () => {
	const lines: string[] = [];
	createLog(
		(line) => lines.push(line),
		'info',
		at,
	)('warn', { event: 'foreign-write-refused', method: 'POST' });
	expect(lines).toEqual([
		'{"time":"2026-11-21T10:00:00.000Z","level":"warn","event":"foreign-write-refused","method":"POST"}\n',
	]);
});

test('leaves out what is below its level', () => {
	const lines: string[] = [];
	const log = createLog((line) => lines.push(line), 'warn', at);
	log('info', { event: 'request' });
	log('error', { event: 'unexpected-error' });
	expect(lines).toHaveLength(1);
});

test('says only the day where it is asked to', () => {
	const lines: string[] = [];
	createLog((line) => lines.push(line), 'info', at)(
		'error',
		{ event: 'unexpected-error', errorId: 'x' },
		'day',
	);
	expect(lines).toEqual(['{"time":"2026-11-21","level":"error","event":"unexpected-error","errorId":"x"}\n']);
});
