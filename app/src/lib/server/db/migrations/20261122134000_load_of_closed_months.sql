-- Sums of Länder as before, of centres alone, and of months about which nobody says anything any more: who looks
-- twice sees the same twice, so that neither one that comes late nor one that corrects itself stands in the
-- difference. A month closes on the 15th of the next one, whatever day a caller gives.
DROP FUNCTION load_by_land();
CREATE FUNCTION load_by_land(today date) RETURNS TABLE (
	month text, land text, centres bigint, first_messages bigint, open_conversations bigint,
	turned_away bigint, waiting bigint, no_language bigint, no_bed bigint)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	first_open text := to_char(least(today, (now() AT TIME ZONE 'Europe/Berlin')::date) - 14, 'YYYY-MM');
BEGIN
	IF current_organisation_kind() IS DISTINCT FROM 'office' THEN
		RAISE EXCEPTION 'sums of the centres are for the office';
	END IF;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY
		WITH named AS (
			SELECT r.*, CASE WHEN count(*) OVER (PARTITION BY r.month, r.land) >= 3 THEN r.land ELSE '' END AS shown
			FROM load_report r JOIN organisation o ON o.id = r.organisation_id
			WHERE o.kind = 'centre' AND r.month < first_open)
		SELECT n.month, n.shown, count(*), sum(n.first_messages), sum(n.open_conversations),
			sum(n.turned_away), sum(n.waiting), sum(n.no_language), sum(n.no_bed)
		FROM named n GROUP BY n.month, n.shown HAVING count(*) >= 3
		ORDER BY n.month DESC, n.shown;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION load_by_land FROM PUBLIC;
