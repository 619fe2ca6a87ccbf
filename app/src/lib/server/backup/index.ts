/** Backup and restore: one encrypted file, independent of PostgreSQL's version, all or nothing. */
export { contentHash } from '../db/index.ts';
export { type BackupProblem, describeBackupProblem } from './backup-problem.ts';
export { restoreBackup } from './restore-backup.ts';
export { type BackupReport, writeBackup } from './write-backup.ts';
