-- The confidential channel: what the server keeps of it, which is ciphertext, hashes and days. No table knows a
-- person, an address, a time finer than the day, or the order in which rows came.

-- One row: what this installation is called in every key derivation, and the key that vouches for its centres.
-- `prepareDatabase` makes the row: made here it would stand in the way of the one that a backup brings.
CREATE TABLE instance (
	id uuid PRIMARY KEY,
	root_public bytea CHECK (length(root_public) = 32)
);
CREATE UNIQUE INDEX instance_is_one ON instance ((true));

-- A centre's signed statements about who belongs to it, and about its weekly keys. Clients verify them; the server
-- only hands them out. They are public, so everybody may read them.
CREATE TABLE roster_entry (
	organisation_id uuid NOT NULL REFERENCES organisation,
	position integer NOT NULL CHECK (position >= 0),
	statement bytea NOT NULL CHECK (length(statement) BETWEEN 1 AND 16384),
	signature bytea NOT NULL CHECK (length(signature) = 64),
	PRIMARY KEY (organisation_id, position)
);
SELECT protect_by_organisation('roster_entry');
CREATE POLICY statement_is_public ON roster_entry FOR SELECT USING (true);
CREATE TRIGGER roster_entry_append_only BEFORE UPDATE OR DELETE ON roster_entry
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER roster_entry_no_truncate BEFORE TRUNCATE ON roster_entry
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE epoch_key (
	organisation_id uuid NOT NULL REFERENCES organisation,
	-- whole weeks since Monday 1970-01-05, UTC
	epoch integer NOT NULL CHECK (epoch > 0),
	statement bytea NOT NULL CHECK (length(statement) BETWEEN 1 AND 16384),
	signature bytea NOT NULL CHECK (length(signature) = 64),
	PRIMARY KEY (organisation_id, epoch)
);
SELECT protect_by_organisation('epoch_key');
CREATE POLICY statement_is_public ON epoch_key FOR SELECT USING (true);
CREATE TRIGGER epoch_key_append_only BEFORE UPDATE OR DELETE ON epoch_key
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER epoch_key_no_truncate BEFORE TRUNCATE ON epoch_key
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- First messages, sealed to a centre's key of one week, until a counsellor takes them.
CREATE TABLE intake (
	envelope_sha256 bytea PRIMARY KEY CHECK (length(envelope_sha256) = 32),
	organisation_id uuid NOT NULL,
	epoch integer NOT NULL,
	envelope bytea NOT NULL CHECK (length(envelope) BETWEEN 1 AND 32768),
	deletion_hash bytea NOT NULL CHECK (length(deletion_hash) = 32),
	received_on date NOT NULL,
	expires_on date NOT NULL,
	FOREIGN KEY (organisation_id, epoch) REFERENCES epoch_key
);
CREATE INDEX intake_by_organisation ON intake (organisation_id, envelope_sha256);
CREATE INDEX intake_by_deletion ON intake (deletion_hash);
SELECT protect_by_organisation('intake');

-- Every later message, in either direction, at an address that only the two sides can compute. It belongs to no
-- organisation, so that nothing here says which centre writes with whom.
CREATE TABLE slot (
	id bytea PRIMARY KEY CHECK (length(id) = 32),
	envelope bytea NOT NULL CHECK (length(envelope) BETWEEN 1 AND 32768),
	token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
	expires_on date NOT NULL
);

-- The serving role has no right to the table of slots: with the functions below, which run as the owner, it reads
-- slots whose address it was given, and can neither list them, change one, nor remove one without its token.
--
-- Each of them that writes takes its lock first, as a statement of its own: what follows then sees everything that
-- a sweep, which writes all rows anew, has done meanwhile, instead of waiting for a row that is no longer there.

CREATE FUNCTION read_slots(ids bytea[]) RETURNS TABLE (id bytea, envelope bytea)
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = schutznetz, pg_temp
	AS 'SELECT s.id, s.envelope FROM slot s WHERE s.id = ANY (ids)';

-- Writes a slot once. True only for a writer who holds its token and brings another envelope than the one that is
-- there; everybody else gets the same false, whether it was written, had been written before, or belongs to others.
-- The answer is a second statement: the first waits for a rival's insert, and only a later one sees it.
CREATE FUNCTION write_slot(slot_id bytea, slot_envelope bytea, slot_token_hash bytea, slot_expires_on date)
	RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	LOCK TABLE slot IN ROW EXCLUSIVE MODE;
	INSERT INTO slot (id, envelope, token_hash, expires_on)
		VALUES (slot_id, slot_envelope, slot_token_hash, slot_expires_on)
		ON CONFLICT (id) DO NOTHING;
	RETURN EXISTS (
		SELECT FROM slot s
		WHERE s.id = slot_id AND s.token_hash = slot_token_hash AND s.envelope <> slot_envelope);
END $$;

-- Removes what the tokens of one conversation open, whichever centre it is with, and says nothing about it. A
-- policy lets the owner reach past its own row-level security for as long as the setting says so.
CREATE FUNCTION forget_thread(slot_ids bytea[], token_hashes bytea[], deletion bytea) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	LOCK TABLE slot, intake, conversation IN ROW EXCLUSIVE MODE;
	DELETE FROM slot s USING unnest(slot_ids, token_hashes) AS opened (id, token_hash)
		WHERE s.id = opened.id AND s.token_hash = opened.token_hash;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	DELETE FROM intake WHERE deletion_hash = deletion;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- Removes what has expired and writes the rest anew, in the order of its keys and in one transaction, so that
-- neither the place of a row nor its transaction's number keeps telling which rows came one after another, or which
-- slot was written when a conversation was. (conversation and staff_session come with the next migration.)
CREATE FUNCTION sweep_channel(today date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	LOCK TABLE slot, intake, conversation IN SHARE ROW EXCLUSIVE MODE;
	WITH taken AS (DELETE FROM slot RETURNING *)
		INSERT INTO slot SELECT * FROM taken WHERE expires_on >= today ORDER BY id;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH taken AS (DELETE FROM intake RETURNING *)
		INSERT INTO intake SELECT * FROM taken WHERE expires_on >= today ORDER BY envelope_sha256;
	WITH taken AS (DELETE FROM conversation RETURNING *)
		INSERT INTO conversation SELECT * FROM taken ORDER BY id;
	DELETE FROM staff_session WHERE ends_at < today;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- The centres that somebody can write to now: with a roster, and with a key for this week. Everybody may know
-- these, and no other organisation.
CREATE FUNCTION list_open_centres(this_epoch integer) RETURNS TABLE (id uuid, name text, is_demo boolean)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT o.id, o.name, o.is_demo FROM organisation o
		WHERE EXISTS (SELECT FROM roster_entry r WHERE r.organisation_id = o.id)
			AND EXISTS (SELECT FROM epoch_key e WHERE e.organisation_id = o.id AND e.epoch = this_epoch)
		ORDER BY o.name, o.id;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION read_slots, write_slot, forget_thread, sweep_channel, list_open_centres FROM PUBLIC;
