-- What becomes of a first message is marked before it goes: taken, or laid aside, by day, so that either can be
-- taken back. And what went does not come again: of an envelope that is gone its hash stays for as long as its week
-- takes messages, and nothing else of it.

ALTER TABLE intake
	-- A counsellor has made a conversation of it: listed no more, and kept a while in case that was a mistake.
	ADD COLUMN taken_on date,
	-- Somebody of the team has laid it aside as nothing that opens: listed no more, kept until it expires.
	ADD COLUMN set_aside_on date;

-- Belongs to no organisation, and says no more than a hash and a week.
CREATE TABLE spent_envelope (
	envelope_sha256 bytea PRIMARY KEY CHECK (length(envelope_sha256) = 32),
	epoch integer NOT NULL
);

-- What was taken before there were marks: as spent until the last week whose key can be there by now has closed.
-- A restore runs this inside its own transaction, which goes on needing the setting: it is put back as it was.
DO $$
DECLARE
	before text := current_setting('schutznetz.maintenance', true);
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	INSERT INTO spent_envelope
		SELECT intake_sha256, (current_date - date '1970-01-05') / 7 + 9 FROM conversation;
	PERFORM set_config('schutznetz.maintenance', before, true);
END $$;

-- Whatever a caller says, a slot is kept about as long as everybody else's, and nothing is swept before its day: a
-- hole in a page must neither keep texts for good nor remove those of everybody. The days are those of retention.ts.
CREATE OR REPLACE FUNCTION write_slot(
	slot_id bytea, slot_envelope bytea, slot_token_hash bytea, slot_expires_on date) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	day date := (now() AT TIME ZONE 'Europe/Berlin')::date;
BEGIN
	LOCK TABLE slot IN ROW EXCLUSIVE MODE;
	INSERT INTO slot (id, envelope, token_hash, expires_on)
		VALUES (slot_id, slot_envelope, slot_token_hash, greatest(least(slot_expires_on, day + 194), day + 166))
		ON CONFLICT (id) DO NOTHING;
	RETURN EXISTS (
		SELECT FROM slot s
		WHERE s.id = slot_id AND s.token_hash = slot_token_hash AND s.envelope <> slot_envelope);
END $$;

CREATE OR REPLACE FUNCTION forget_thread(slot_ids bytea[], token_hashes bytea[], deletion bytea) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	LOCK TABLE slot, intake, spent_envelope, conversation IN ROW EXCLUSIVE MODE;
	DELETE FROM slot s USING unnest(slot_ids, token_hashes) AS opened (id, token_hash)
		WHERE s.id = opened.id AND s.token_hash = opened.token_hash;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH gone AS (DELETE FROM intake WHERE deletion_hash = deletion RETURNING envelope_sha256, epoch)
		INSERT INTO spent_envelope SELECT envelope_sha256, epoch FROM gone ON CONFLICT DO NOTHING;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

CREATE OR REPLACE FUNCTION sweep_channel(today date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	day date := least(today, (now() AT TIME ZONE 'Europe/Berlin')::date);
	-- A week takes messages for a day after its end; one more, as it ends by another clock than Berlin's.
	first_open integer := (day - 2 - date '1970-01-05') / 7;
BEGIN
	LOCK TABLE slot, intake, spent_envelope, conversation IN SHARE ROW EXCLUSIVE MODE;
	WITH taken AS (DELETE FROM slot RETURNING *)
		INSERT INTO slot SELECT * FROM taken WHERE expires_on >= day ORDER BY id;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH gone AS (DELETE FROM intake WHERE taken_on < day - 14 RETURNING envelope_sha256, epoch)
		INSERT INTO spent_envelope SELECT envelope_sha256, epoch FROM gone ON CONFLICT DO NOTHING;
	WITH taken AS (DELETE FROM intake RETURNING *)
		INSERT INTO intake SELECT * FROM taken WHERE expires_on >= day ORDER BY envelope_sha256;
	WITH taken AS (DELETE FROM spent_envelope RETURNING *)
		INSERT INTO spent_envelope SELECT * FROM taken WHERE epoch >= first_open ORDER BY envelope_sha256;
	WITH taken AS (DELETE FROM conversation RETURNING *)
		INSERT INTO conversation SELECT * FROM taken ORDER BY id;
	DELETE FROM staff_session WHERE ends_at < day;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- Drops the database's log of changes up to here: it holds every row as it came, next to its second. False where
-- the owner may not, which is for whoever runs the server to allow.
CREATE FUNCTION drop_change_log() RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM pg_switch_wal();
	CHECKPOINT;
	RETURN true;
EXCEPTION WHEN insufficient_privilege THEN
	RETURN false;
END $$;

REVOKE ALL ON FUNCTION drop_change_log FROM PUBLIC;
