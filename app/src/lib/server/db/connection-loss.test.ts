import pg from 'pg';
import { expect, test } from 'vitest';
import { isConnectionLoss, reasonOf } from './connection-loss.ts';

const withCode = (code: string, error = new Error(`read ${code}`)): Error =>
	Object.assign(error, { code, syscall: 'read' });
const fromServer = (code: string): Error => withCode(code, new pg.DatabaseError('refused', 7, 'error'));

test.each([
	[true, withCode('ECONNRESET')],
	[true, withCode('EPIPE')],
	[true, fromServer('57P01')],
	[true, fromServer('08006')],
	[true, new Error('Connection terminated unexpectedly')],
	[true, new Error('Client has encountered a connection error and is not queryable')],
	[true, fromServer('53300')],
	[true, new Error('timeout exceeded when trying to connect')],
	[true, Object.assign(withCode('ENOENT'), { syscall: 'connect' })],
	[false, withCode('ENOENT')],
	[false, withCode('ENOSPC')],
	[false, withCode('EIO')],
	[false, fromServer('42501')],
	[false, new Error('something else')],
	[false, undefined],
])('%s for %s', (isLoss, error) => {
	expect(isConnectionLoss(error)).toBe(isLoss);
});

test('the reason is the code, or the first line of the words', () => {
	expect(reasonOf(withCode('ECONNRESET'))).toBe('ECONNRESET');
	expect(reasonOf(new Error('one\ntwo'))).toBe('one');
});
