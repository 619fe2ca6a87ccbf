/**
 * `node tools/lock-file/run.ts`, after each install of a new version: completes package-lock.json.
 *
 * Binary packages name one optional package per platform. A registry that mirrors only some of them makes npm
 * drop the others from the lock file, and `npm ci` then refuses it as incomplete. The entries put in here say
 * what the package is for (`os`, `cpu`), so npm ci skips them; none of them is ever installed on Linux with
 * glibc, and so none needs a hash.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedPackage, missingVariants } from './missing-variants.ts';

const path = join(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };
const missing = missingVariants(lock.packages);
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([one], [other]) =>
	one < other ? -1 : 1,
);
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, '\t')}\n`);
console.log(`${Object.keys(missing).length} entries of other platforms added`);
