/**
 * `npm run reproduce`: builds what is committed twice, as differently as one machine can, and compares every byte.
 *
 * Two folders of other names and depths, another time zone, language and umask, one with and one without git. It
 * copies node_modules twice and builds twice, so it stands outside `npm test`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { viteProgram } from '../../cli/src/build-app.ts';
import { makeRelease } from '../../cli/src/integrity/make-release.ts';
import { manifestText } from '../../cli/src/integrity/manifest.ts';

const root = join(import.meta.dirname, '../..');
const around = mkdtempSync(join(tmpdir(), 'schutznetz-reproduce-'));

const places = [
	{ folder: join(around, 'a'), umask: '022', env: { TZ: 'UTC', LANG: 'C' }, hasGit: true },
	{
		folder: join(around, 'another place/of-the-same-sources'),
		umask: '077',
		env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C.UTF-8' },
		hasGit: false,
	},
] as const;

const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

function build({ folder, umask, env, hasGit }: (typeof places)[number]): string {
	mkdirSync(dirname(folder), { recursive: true });
	execFileSync('git', ['clone', '--quiet', root, folder]);
	if (!hasGit) rmSync(join(folder, '.git'), { recursive: true });
	cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
		recursive: true,
		verbatimSymlinks: true,
	});
	const command = `umask ${umask} && exec "$0" "$@"`;
	const vite = join(folder, relative(root, viteProgram()));
	const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, vite, 'build'], {
		cwd: join(folder, 'app'),
		env: { PATH: process.env.PATH, HOME: folder, NODE_ENV: 'production', ...env },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`${folder} was not built:\n${stderr}`);
	return join(folder, 'app/build');
}

function hashes(folder: string): ReadonlyMap<string, string> {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [relative(folder, path), hashOf(readFileSync(path))]),
	);
}

try {
	const [one, two] = [build(places[0]), build(places[1])];
	const [first, second] = [hashes(one), hashes(two)];
	const different = [...new Set([...first.keys(), ...second.keys()])]
		.filter((path) => first.get(path) !== second.get(path))
		.sort();
	const made = { commit: null, releasedOn: '2026-01-01' };
	const manifests = [await makeRelease(one, made), await makeRelease(two, made)].map(({ manifest }) =>
		hashOf(manifestText(manifest)),
	);
	const isSame = different.length === 0 && manifests[0] === manifests[1];
	console.log(`${first.size} files, client and server; ${different.length} differ.`);
	for (const path of different) console.log(`  ${path}`);
	console.log(`manifest of either: ${manifests.join(' and ')}`);
	process.exitCode = isSame ? 0 : 1;
} finally {
	rmSync(around, { recursive: true, force: true });
}
