-- A centre that the network's office has stopped stands in for nobody: copies that lie there wait for nobody either.
CREATE OR REPLACE FUNCTION list_waiting(today date, away_since date)
	RETURNS TABLE (organisation_id uuid, envelope_sha256 bytea)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT i.organisation_id, i.envelope_sha256 FROM intake i
		WHERE i.taken_on IS NULL AND i.set_aside_on IS NULL
			AND (i.opens_on IS NULL OR i.opens_on <= today
				AND EXISTS (SELECT FROM presence p WHERE p.organisation_id = i.home_id AND p.seen_on < away_since)
				AND NOT EXISTS (SELECT FROM intake_stop s WHERE s.organisation_id = i.organisation_id));
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
