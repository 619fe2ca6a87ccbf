import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { EngineProblem } from './engine-problem.ts';

/** The host's account that PostgreSQL runs as. */
export interface Account {
	readonly name: string;
	readonly uid: number;
	readonly gid: number;
	/** Whether it differs from ours, so that children must change to it. */
	readonly isOther: boolean;
}

function readAccounts(): readonly { name: string; uid: number; gid: number }[] {
	if (!existsSync('/etc/passwd')) return [];
	return readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'))
		.flatMap(([name, , uid, gid]) =>
			name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [],
		);
}

/**
 * Who PostgreSQL runs as: ourselves, or, as it refuses to be root, an account that is already there: the one
 * that owns the cluster, then `postgres`, then `nobody`. Never makes an account.
 */
export function accountFor(clusterFolder: string): Result<Account, EngineProblem> {
	const ownUid = process.geteuid?.() ?? -1;
	const accounts = readAccounts();
	if (ownUid !== 0) {
		const gid = process.getegid?.() ?? -1;
		const name = accounts.find(({ uid }) => uid === ownUid)?.name ?? String(ownUid);
		return ok({ name, uid: ownUid, gid, isOther: false });
	}
	const ownerUid = existsSync(clusterFolder) ? statSync(clusterFolder).uid : 0;
	const account =
		accounts.find(({ uid }) => uid !== 0 && uid === ownerUid) ??
		accounts.find(({ name, uid }) => uid !== 0 && name === 'postgres') ??
		accounts.find(({ name, uid }) => uid !== 0 && name === 'nobody');
	return account ? ok({ ...account, isOther: true }) : err({ kind: 'noUnprivilegedAccount' });
}

/** One German sentence when PostgreSQL runs as an account that other programs run as too. */
export function sharedAccountWarning(accountName: string): string | undefined {
	if (accountName !== 'nobody') return undefined;
	return 'Achtung: PostgreSQL läuft als Konto „nobody“, und jedes andere Programm unter diesem Konto kommt an seine Daten; besser Schutznetz mit einem eigenen Konto starten statt als root.';
}

/** Options for a child that runs as the account, away from folders that it may not enter, without our secrets. */
export function childOptions(account: Account): {
	cwd: string;
	env: NodeJS.ProcessEnv;
	uid?: number;
	gid?: number;
} {
	const env = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
	return { cwd: '/', env, ...(account.isOther ? { uid: account.uid, gid: account.gid } : {}) };
}

/** The folder on the way to `path` that the account may not enter; `undefined` when it arrives. */
export function blockingFolder(account: Account, path: string): string | undefined {
	const folders: string[] = [];
	for (let at = path; at !== dirname(at); at = dirname(at)) folders.unshift(at);
	// Asked as that account instead of read off the mode bits, so that access lists and mounts count too.
	const script = 'for folder; do cd "$folder" 2>/dev/null || { printf %s "$folder"; exit 0; }; done';
	const probe = spawnSync('/bin/sh', ['-c', script, 'sh', ...folders], {
		...childOptions(account),
		encoding: 'utf8',
	});
	return probe.stdout || undefined;
}
