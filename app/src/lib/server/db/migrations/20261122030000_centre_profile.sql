-- What a centre says of itself to whoever looks for one: languages, place, hours, whether it takes messages. Signed
-- by an admin of the centre; clients verify it. It is public, and only the newest one is kept.
CREATE TABLE centre_profile (
	organisation_id uuid PRIMARY KEY REFERENCES organisation,
	version integer NOT NULL CHECK (version > 0),
	statement bytea NOT NULL CHECK (length(statement) BETWEEN 1 AND 8192),
	signature bytea NOT NULL CHECK (length(signature) = 64)
);
SELECT protect_by_organisation('centre_profile');
CREATE POLICY statement_is_public ON centre_profile FOR SELECT USING (true);
