-- A centre closes its intake in one place, its signed profile: whoever only found a page open closes nothing. Beside it
-- the setting is a number alone. Whether the profile counts (an admin of today stands by it) the caller says.
ALTER TABLE intake_setting DROP COLUMN is_closed;

DROP FUNCTION store_intake(uuid, bigint, integer, bytea, bytea, date, date, integer);

-- Puts a first message into a centre's intake, in one call. One that is there already, that a counsellor has taken
-- since, or that was deleted, is answered as stored and not stored once more, whatever the limits say: whoever got no
-- answer may send again, and nobody brings back what is gone. The words of one mailbox open a handful of messages
-- here and no more: so the work behind one deletion hash buys no flood.
CREATE FUNCTION store_intake(
	centre uuid, for_epoch bigint, first_open integer, sealed bytea, deletion bytea, today date, last_day date,
	usual_per_day integer, is_closed boolean)
	RETURNS TABLE (outcome text, open_epochs integer[])
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	hash bytea := sha256(sealed);
	before text := coalesce(current_setting('schutznetz.maintenance', true), '');
	per_day integer;
BEGIN
	LOCK TABLE intake, spent_envelope, conversation IN ROW EXCLUSIVE MODE;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	open_epochs := ARRAY(SELECT e.epoch FROM epoch_key e
		WHERE e.organisation_id = centre AND e.epoch >= first_open ORDER BY e.epoch);
	SELECT s.most_per_day INTO per_day FROM intake_setting s WHERE s.organisation_id = centre;
	IF NOT for_epoch = ANY (open_epochs) THEN
		outcome := CASE WHEN EXISTS (SELECT FROM roster_entry r WHERE r.organisation_id = centre)
			THEN 'epoch-closed' ELSE 'unknown-centre' END;
	ELSIF EXISTS (SELECT FROM intake i WHERE i.envelope_sha256 = hash)
		OR EXISTS (SELECT FROM spent_envelope p WHERE p.envelope_sha256 = hash)
		OR EXISTS (SELECT FROM conversation c WHERE c.intake_sha256 = hash) THEN
		outcome := 'stored';
	ELSIF is_closed THEN
		outcome := 'closed';
	ELSIF (SELECT count(*) FROM intake i WHERE i.organisation_id = centre AND i.received_on = today)
			>= coalesce(per_day, usual_per_day)
		OR (SELECT count(*) FROM intake i WHERE i.deletion_hash = deletion) >= 8 THEN
		outcome := 'full';
	ELSE
		outcome := 'stored';
	END IF;
	IF outcome = 'stored' THEN
		INSERT INTO intake (envelope_sha256, organisation_id, epoch, envelope, deletion_hash, received_on, expires_on)
			VALUES (hash, centre, for_epoch, sealed, deletion, today, last_day)
			ON CONFLICT (envelope_sha256) DO NOTHING;
		-- Afterwards, not before: the insert waits for somebody who is just taking or deleting the first copy.
		DELETE FROM intake i WHERE i.envelope_sha256 = hash AND i.taken_on IS NULL
			AND (EXISTS (SELECT FROM conversation c WHERE c.intake_sha256 = hash)
				OR EXISTS (SELECT FROM spent_envelope p WHERE p.envelope_sha256 = hash));
	END IF;
	PERFORM set_config('schutznetz.maintenance', before, true);
	RETURN NEXT;
END $$;

REVOKE ALL ON FUNCTION store_intake FROM PUBLIC;
