-- Where a counsellor wants to be told, without a word of what, that something waits; by choice, and the server reads it.
CREATE TABLE hint_address (
	account_id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL,
	mail text NOT NULL CHECK (length(mail) BETWEEN 3 AND 254),
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('hint_address');

-- What a centre says of its own month: counts without a word of anybody. Its own rows are its own; the network reads
-- sums of Länder.
CREATE TABLE load_report (
	organisation_id uuid NOT NULL REFERENCES organisation,
	month text NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
	land text NOT NULL CHECK (land ~ '^[A-Z]{2}$'),
	first_messages integer NOT NULL CHECK (first_messages BETWEEN 0 AND 100000),
	open_conversations integer NOT NULL CHECK (open_conversations BETWEEN 0 AND 100000),
	turned_away integer NOT NULL CHECK (turned_away BETWEEN 0 AND 100000),
	waiting integer NOT NULL CHECK (waiting BETWEEN 0 AND 100000),
	no_language integer NOT NULL CHECK (no_language BETWEEN 0 AND 100000),
	no_bed integer NOT NULL CHECK (no_bed BETWEEN 0 AND 100000),
	PRIMARY KEY (organisation_id, month)
);
SELECT protect_by_organisation('load_report');

-- How many first messages nobody has taken yet, by centre: for hints, which the house sends and nobody asks for.
CREATE FUNCTION count_waiting() RETURNS TABLE (organisation_id uuid, waiting bigint)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT i.organisation_id, count(*) FROM intake i
		WHERE i.taken_on IS NULL AND i.set_aside_on IS NULL GROUP BY 1;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- Sums of the Länder in which at least three centres have said something for a month, to the office alone. The rest
-- stands together under '' if it comes of three centres or more, so that no difference gives one of them away.
CREATE FUNCTION load_by_land() RETURNS TABLE (
	month text, land text, centres bigint, first_messages bigint, open_conversations bigint,
	turned_away bigint, waiting bigint, no_language bigint, no_bed bigint)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF current_organisation_kind() IS DISTINCT FROM 'office' THEN
		RAISE EXCEPTION 'sums of the centres are for the office';
	END IF;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY
		WITH named AS (
			SELECT r.*, CASE WHEN count(*) OVER (PARTITION BY r.month, r.land) >= 3 THEN r.land ELSE '' END AS shown
			FROM load_report r)
		SELECT n.month, n.shown, count(*), sum(n.first_messages), sum(n.open_conversations),
			sum(n.turned_away), sum(n.waiting), sum(n.no_language), sum(n.no_bed)
		FROM named n GROUP BY n.month, n.shown HAVING count(*) >= 3
		ORDER BY n.month DESC, n.shown;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION count_waiting, load_by_land FROM PUBLIC;
