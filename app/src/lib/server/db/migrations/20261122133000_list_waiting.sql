-- Which first messages wait, by centre: as many as before may be others than before, and those who want hints are to
-- hear of each. A copy that is not shown waits for nobody. Away are those that have not looked since a day.
DROP FUNCTION count_waiting(date, date);
CREATE FUNCTION list_waiting(today date, away_since date) RETURNS TABLE (organisation_id uuid, envelope_sha256 bytea)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT i.organisation_id, i.envelope_sha256 FROM intake i
		WHERE i.taken_on IS NULL AND i.set_aside_on IS NULL
			AND (i.opens_on IS NULL OR i.opens_on <= today
				AND EXISTS (SELECT FROM presence p WHERE p.organisation_id = i.home_id AND p.seen_on < away_since));
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION list_waiting FROM PUBLIC;
