-- What the first layout of the monitor could not say: a demand that nobody has reviewed since it was made, the
-- count that a chapter has in its document, and the registers that the other records refer to.

ALTER TABLE demand DROP CONSTRAINT demand_state_check;
ALTER TABLE demand ADD CONSTRAINT demand_state_check
	CHECK (state IN ('open', 'partly', 'overtaken', 'replaced', 'notReviewed'));

ALTER TABLE demand_chapter ADD COLUMN record jsonb NOT NULL;

CREATE TABLE content_register (
	kind text NOT NULL CHECK (kind IN ('release', 'source', 'topic', 'addressee', 'catalogue', 'event')),
	position integer NOT NULL,
	record jsonb NOT NULL,
	PRIMARY KEY (kind, position)
);
