import pg from 'pg';

const names = {
	'23503': 'foreign_key_violation',
	'23505': 'unique_violation',
	'23514': 'check_violation',
	'40001': 'serialization_failure',
	'42501': 'insufficient_privilege',
} as const;

/** The rule of the database by which a statement was refused; undefined where it was something else. */
export function refusalOf(error: unknown): (typeof names)[keyof typeof names] | undefined {
	return error instanceof pg.DatabaseError && error.code !== undefined
		? names[error.code as keyof typeof names]
		: undefined;
}
