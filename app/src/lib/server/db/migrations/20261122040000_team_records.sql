-- What a team keeps for itself (canned answers, under a key wrapped to everybody in it), and what a member keeps for
-- nobody else (drafts, unwrapped keys, under a key that only the member's browser makes). All of it envelopes; one
-- row of a kind for a centre or an account, so that their number says nothing.
CREATE TABLE team_record (
	organisation_id uuid NOT NULL REFERENCES organisation,
	-- The centre's own id, or the account's.
	id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('answers', 'drafts', 'keys')),
	version integer NOT NULL CHECK (version >= 1),
	record bytea NOT NULL CHECK (length(record) BETWEEN 1 AND 400000),
	PRIMARY KEY (id, kind)
);
SELECT protect_by_organisation('team_record');

-- Written anew with the rest every night, so that no row's transaction tells when somebody drafted what was sent.
CREATE FUNCTION sweep_team_records() RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	LOCK TABLE team_record IN SHARE ROW EXCLUSIVE MODE;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH taken AS (DELETE FROM team_record RETURNING *)
		INSERT INTO team_record SELECT * FROM taken ORDER BY id, kind;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION sweep_team_records FROM PUBLIC;
