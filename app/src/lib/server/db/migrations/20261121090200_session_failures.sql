-- Wrong passwords of a browser that is signed in already count on its session: a stranger who keeps an account
-- locked does not keep its owner from the work of the day.
ALTER TABLE staff_session
	ADD COLUMN failed_attempts integer NOT NULL DEFAULT 0 CHECK (failed_attempts >= 0);
