-- A session that is locked waits for the password or the recovery words again: its cookie alone opens nothing.
ALTER TABLE staff_session
	DROP CONSTRAINT staff_session_state_check,
	ADD CONSTRAINT staff_session_state_check CHECK (state IN ('second-factor', 'open', 'locked')),
	-- When its owner last proved the password or the recovery words; those of before have to prove again.
	ADD COLUMN proved_at timestamptz NOT NULL DEFAULT 'epoch';
ALTER TABLE staff_session ALTER COLUMN proved_at DROP DEFAULT;
