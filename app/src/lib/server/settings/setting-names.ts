/** Every setting that Schutznetz reads; a test compares the list with the README's table, which explains them. */
export const settingNames = [
	'PORT',
	'HOST',
	'DATA_DIR',
	'DATABASE_URL',
	'DATABASE_OWNER_URL',
	'ORIGIN_PUBLIC',
	'ORIGIN_SEEKER',
	'ORIGIN_STAFF',
	'SMTP_URL',
	'LOG_LEVEL',
	'SHUTDOWN_SECONDS',
	'RATE_LIMIT_PER_MINUTE',
	'TRUSTED_PROXY_HOPS',
	'WORK_BITS',
	'FIRST_MESSAGES_PER_DAY',
	'FILE_PIECES_PER_DAY',
	'QUICK_EXIT_URL',
	'OTHER_ONLINE_SERVICE_URL',
	'OTHER_ONLINE_SERVICE_NAME',
	'SCHUTZNETZ_BACKUP_PASSPHRASE',
] as const;

/** The name of a setting in the environment. */
export type SettingName = (typeof settingNames)[number];
