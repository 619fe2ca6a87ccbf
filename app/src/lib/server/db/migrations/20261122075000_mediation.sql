-- What a language mediator is shown of one thread: copies of single texts under a key of their own. Nobody else's row
-- is reached with that key, and ending a mediation deletes it.
CREATE TABLE mediation (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	version integer NOT NULL CHECK (version >= 1),
	record bytea NOT NULL
);
SELECT protect_by_organisation('mediation');
