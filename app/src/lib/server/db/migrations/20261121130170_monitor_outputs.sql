-- For everything that hands out the whole public state at once.

-- `practice_counts` for all measures in one pass: the newest word of each centre, and nothing below five centres.
CREATE FUNCTION all_practice_counts()
	RETURNS TABLE (measure_id text, round_id text, value text, centres integer, base integer)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY
		WITH newest AS (
			SELECT DISTINCT ON (c.measure_id, c.round_id, c.organisation_id)
					c.measure_id AS measure, c.round_id AS round, c.body ->> 'value' AS word
				FROM contribution c WHERE c.kind = 'practice'
				ORDER BY c.measure_id, c.round_id, c.organisation_id, c.at DESC),
		counted AS (SELECT n.measure, n.round, count(*)::integer AS whole FROM newest n
			GROUP BY n.measure, n.round HAVING count(*) >= 5)
		SELECT n.measure, n.round, n.word, count(*)::integer, max(k.whole)
			FROM newest n JOIN counted k USING (measure, round) GROUP BY n.measure, n.round, n.word;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
-- `practice_names` for all measures: who chose to be named, and only where five centres spoke.
CREATE FUNCTION all_practice_names()
	RETURNS TABLE (measure_id text, round_id text, body_id text, value text, note text, given_on date)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY
		WITH newest AS (
			SELECT DISTINCT ON (c.measure_id, c.round_id, c.organisation_id)
					c.measure_id AS measure, c.round_id AS round, c.body_id AS who, c.body AS word, c.at AS said_at
				FROM contribution c WHERE c.kind = 'practice'
				ORDER BY c.measure_id, c.round_id, c.organisation_id, c.at DESC),
		enough AS (SELECT n.measure, n.round FROM newest n GROUP BY n.measure, n.round HAVING count(*) >= 5)
		SELECT n.measure, n.round, n.who, n.word ->> 'value', n.word ->> 'note',
				(n.said_at AT TIME ZONE 'Europe/Berlin')::date
			FROM newest n JOIN enough USING (measure, round) WHERE (n.word ->> 'isNamed')::boolean;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION all_practice_counts, all_practice_names FROM PUBLIC;

-- Changes when anything public changes, and tells nothing else: by it a process knows whether what it holds is old.
CREATE FUNCTION public_state_mark() RETURNS text
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	mark text;
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	SELECT concat_ws('/',
		(SELECT string_agg(sha256, ',' ORDER BY kind) FROM content_release),
		(SELECT count(*) || ',' || coalesce(max(at)::text, '') FROM monitor_publication),
		(SELECT count(*) || ',' || coalesce(max(at)::text, '') FROM contribution),
		(SELECT count(*) FROM contribution_release),
		(SELECT count(*) FROM report_request),
		(SELECT string_agg(id::text, ',' ORDER BY id) FROM consultation_comment WHERE state = 'public')) INTO mark;
	PERFORM set_config('schutznetz.maintenance', '', true);
	RETURN encode(sha256(convert_to(mark, 'UTF8')), 'hex');
END $$;
REVOKE ALL ON FUNCTION public_state_mark FROM PUBLIC;

-- The office and the rapporteur freeze a state, each alone; the address says which of them it was.
ALTER TABLE snapshot ADD COLUMN role text NOT NULL;
DROP POLICY own_organisation ON snapshot;
CREATE POLICY takers ON snapshot FOR INSERT
	WITH CHECK (organisation_id = current_organisation()
		AND current_organisation_kind() IN ('office', 'rapporteur') AND role = current_organisation_kind());
