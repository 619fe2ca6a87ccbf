/**
 * The tests that search for what must lie nowhere. One finding is enough: a leak that shows in half of the runs would
 * pass a second try or a second look, and a machine that is busy invents none. So what they found stays found, whatever
 * comes after it. It is these tests alone and not their files: the walk is long, and its other steps may wait too long
 * once.
 */
export const leakSearches: readonly { readonly file: string; readonly title: string }[] = [
	{
		file: 'app/tests/walk.browser.test.ts',
		title: 'nothing of it lies on the server: files, tables, log of writes, log, heap',
	},
	{
		file: 'app/tests/canary/crowd.browser.test.ts',
		title: 'leave nothing open on the server: files, log of changes, tables, log, heap, memory',
	},
	{ file: 'app/tests/profile.browser.test.ts', title: 'holds no text, no word and no key' },
	{ file: 'app/tests/monitor-leak.browser.test.ts', title: 'nothing that is not public stands in any byte' },
	{
		file: 'app/tests/monitor-leak.browser.test.ts',
		title: 'nobody is named: neither an account nor its id',
	},
	{
		file: 'app/tests/house.browser.test.ts',
		title: 'has a line for a visit, and no address, path or query in it',
	},
	{ file: 'app/tests/house.browser.test.ts', title: 'has no line at all for a visit at the help door' },
	{
		file: 'app/src/lib/server/db/connection.integration.test.ts',
		title: 'a connection and its timers hold nothing of the request that opened it',
	},
	{
		file: 'app/src/lib/server/postgres/quiet-log.integration.test.ts',
		title: 'a write leaves nothing in the log of the server, nor does a crash behind it',
	},
];
