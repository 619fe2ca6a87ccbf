-- Somebody else may read a first message where nobody comes for it: a copy sealed to the centre that stands in, which
-- lies beside the first one and is shown to that centre from a day on, while nobody looks at the first one. Only by
-- the sender's own choice.
ALTER TABLE intake
	-- Of a copy: the day from which the centre that stands in sees it.
	ADD COLUMN opens_on date,
	-- Of a copy: the centre that it was written to.
	ADD COLUMN home_id uuid,
	ADD CHECK ((opens_on IS NULL) = (home_id IS NULL));

-- The last day on which somebody of a team looked into its intake. Without a row it counts as there: nobody has come
-- yet, and nobody is missed.
CREATE TABLE presence (
	organisation_id uuid PRIMARY KEY REFERENCES organisation,
	seen_on date NOT NULL
);
SELECT protect_by_organisation('presence');

-- Who looked last nobody knows any more: from today on a team that works already is missed.
DO $$
DECLARE
	before text := coalesce(current_setting('schutznetz.maintenance', true), '');
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	INSERT INTO presence SELECT DISTINCT k.organisation_id, (now() AT TIME ZONE 'Europe/Berlin')::date FROM epoch_key k;
	PERFORM set_config('schutznetz.maintenance', before, true);
END $$;

-- The centres whose teams have not looked since a day: everybody may know these, and no day of anybody.
CREATE FUNCTION list_away_centres(since date) RETURNS TABLE (id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	before text := coalesce(current_setting('schutznetz.maintenance', true), '');
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT p.organisation_id FROM presence p WHERE p.seen_on < since;
	PERFORM set_config('schutznetz.maintenance', before, true);
END $$;

-- Whether an envelope is here, was taken, or was deleted: sent once more it counts as stored, whatever closed since.
CREATE FUNCTION knows_envelope(sealed bytea) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	hash bytea := sha256(sealed);
	before text := coalesce(current_setting('schutznetz.maintenance', true), '');
	known boolean;
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	known := EXISTS (SELECT FROM intake i WHERE i.envelope_sha256 = hash)
		OR EXISTS (SELECT FROM spent_envelope p WHERE p.envelope_sha256 = hash)
		OR EXISTS (SELECT FROM conversation c WHERE c.intake_sha256 = hash);
	PERFORM set_config('schutznetz.maintenance', before, true);
	RETURN known;
END $$;

-- Puts the copy for the centre that stands in beside a first message that waits: neither without it, nor where
-- somebody has taken or deleted either.
CREATE FUNCTION store_copy(
	home uuid, home_sealed bytea, cover uuid, for_epoch bigint, sealed bytea, deletion bytea, today date, opening date,
	last_day date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	hash bytea := sha256(sealed);
	before text := coalesce(current_setting('schutznetz.maintenance', true), '');
BEGIN
	LOCK TABLE intake, spent_envelope, conversation IN ROW EXCLUSIVE MODE;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	-- Held, so that nobody takes or deletes the first one between this look and the copy.
	PERFORM FROM intake i WHERE i.envelope_sha256 = sha256(home_sealed) AND i.organisation_id = home
		AND i.deletion_hash = deletion AND i.taken_on IS NULL FOR UPDATE;
	IF FOUND AND NOT EXISTS (SELECT FROM spent_envelope p WHERE p.envelope_sha256 = hash)
		AND NOT EXISTS (SELECT FROM conversation c WHERE c.intake_sha256 = hash) THEN
		INSERT INTO intake (envelope_sha256, organisation_id, epoch, envelope, deletion_hash, received_on, expires_on,
				opens_on, home_id)
			VALUES (hash, cover, for_epoch, sealed, deletion, today, last_day, opening, home)
			ON CONFLICT (envelope_sha256) DO NOTHING;
	END IF;
	PERFORM set_config('schutznetz.maintenance', before, true);
END $$;

-- Holds a first message and its copies in one order, whoever asks: of two centres that take at once, one waits.
CREATE FUNCTION hold_copies(hash bytea) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	before text := coalesce(current_setting('schutznetz.maintenance', true), '');
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	PERFORM FROM intake i
		WHERE i.deletion_hash = (SELECT o.deletion_hash FROM intake o WHERE o.envelope_sha256 = hash)
		ORDER BY i.envelope_sha256 FOR UPDATE;
	PERFORM set_config('schutznetz.maintenance', before, true);
END $$;

-- One of the two has taken the message: what lies at the other goes, and does not come again.
CREATE FUNCTION spend_copies(hash bytea) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	before text := coalesce(current_setting('schutznetz.maintenance', true), '');
BEGIN
	LOCK TABLE intake, spent_envelope IN ROW EXCLUSIVE MODE;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH gone AS (
		DELETE FROM intake i USING intake t
			WHERE t.envelope_sha256 = hash AND t.taken_on IS NOT NULL AND i.taken_on IS NULL
				AND i.deletion_hash = t.deletion_hash
				AND (i.home_id = t.organisation_id OR i.organisation_id = t.home_id)
			RETURNING i.envelope_sha256, i.epoch)
		INSERT INTO spent_envelope SELECT envelope_sha256, epoch FROM gone ON CONFLICT DO NOTHING;
	PERFORM set_config('schutznetz.maintenance', before, true);
END $$;

-- A copy that is not shown waits for nobody. Away are those that have not looked since a day.
DROP FUNCTION count_waiting();
CREATE FUNCTION count_waiting(today date, away_since date) RETURNS TABLE (organisation_id uuid, waiting bigint)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT i.organisation_id, count(*) FROM intake i
		WHERE i.taken_on IS NULL AND i.set_aside_on IS NULL
			AND (i.opens_on IS NULL OR i.opens_on <= today
				AND EXISTS (SELECT FROM presence p WHERE p.organisation_id = i.home_id AND p.seen_on < away_since))
		GROUP BY 1;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION list_away_centres, knows_envelope, store_copy, hold_copies, spend_copies, count_waiting
	FROM PUBLIC;
