import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/lib/chromium/chromium',
	'/snap/bin/chromium',
];

/** The Chromium to test with: `CHROMIUM_PATH`, or where distributions put it. */
export function findChromium(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : undefined;
	return places.find((place) => existsSync(place));
}

/** Finds Chromium, or installs Debian's as root; says in one sentence what to do where neither works. */
export function findOrInstallChromium(): string {
	const found = findChromium();
	if (found) return found;
	if (process.env.CHROMIUM_PATH)
		throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist`);
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
		throw new Error(
			'The browser tests need Chromium: install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH',
		);
	}
	console.log('Chromium is not there: installing Debian’s package chromium …');
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
	]) {
		execFileSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	}
	const installed = findChromium();
	if (!installed)
		throw new Error('apt-get installed chromium, but it is in none of the known places; set CHROMIUM_PATH');
	return installed;
}
