-- Who works here, and what they keep: accounts with their sessions, sealed keys, conversations and cases. Whatever
-- a counsellor reads is an envelope that this server cannot open.

CREATE TABLE account (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	-- Unique over all organisations: one signs in by name, before anybody knows of which organisation.
	name text NOT NULL UNIQUE CHECK (name ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' AND length(name) BETWEEN 3 AND 60),
	opaque_record text NOT NULL CHECK (length(opaque_record) BETWEEN 1 AND 1000),
	recovery_proof_hash bytea NOT NULL CHECK (length(recovery_proof_hash) = 32),
	totp_secret bytea NOT NULL CHECK (length(totp_secret) BETWEEN 16 AND 64),
	-- The time step of the last code that was taken, so that none is taken twice.
	totp_last_step bigint NOT NULL DEFAULT 0,
	failed_attempts integer NOT NULL DEFAULT 0 CHECK (failed_attempts >= 0),
	locked_until timestamptz,
	-- Counted apart: a password that is known must not give a fresh start for guessing codes.
	failed_codes integer NOT NULL DEFAULT 0 CHECK (failed_codes >= 0),
	codes_locked_until timestamptz,
	personal_keys bytea NOT NULL CHECK (length(personal_keys) BETWEEN 1 AND 10000),
	-- So that what belongs to an account can belong to no other organisation.
	UNIQUE (id, organisation_id)
);
SELECT protect_by_organisation('account');

CREATE TABLE unlocker (
	account_id uuid NOT NULL,
	organisation_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('password', 'recovery')),
	wrapped bytea NOT NULL CHECK (length(wrapped) BETWEEN 1 AND 10000),
	PRIMARY KEY (account_id, kind),
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('unlocker');

-- The token itself is never stored, only its SHA-256.
CREATE TABLE staff_session (
	token_sha256 bytea PRIMARY KEY CHECK (length(token_sha256) = 32),
	account_id uuid NOT NULL,
	organisation_id uuid NOT NULL,
	state text NOT NULL CHECK (state IN ('second-factor', 'open')),
	idle_ends_at timestamptz NOT NULL,
	ends_at timestamptz NOT NULL,
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('staff_session');

-- The key of one thing, sealed to one member: epoch/…, conversation/…, case/…, root/….
CREATE TABLE sealed_key (
	organisation_id uuid NOT NULL,
	object_id text NOT NULL CHECK (object_id ~ '^(epoch|conversation|case|root)/[0-9a-f/-]{1,80}$'),
	member_id uuid NOT NULL,
	wrapped bytea NOT NULL CHECK (length(wrapped) BETWEEN 1 AND 10000),
	PRIMARY KEY (object_id, member_id),
	FOREIGN KEY (member_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('sealed_key');

CREATE TABLE conversation (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	version integer NOT NULL CHECK (version >= 1),
	record bytea NOT NULL,
	-- Comes along from the intake: whoever wrote can still delete it.
	deletion_hash bytea NOT NULL CHECK (length(deletion_hash) = 32),
	-- Of the envelope that was taken: sent once more, it is not stored once more.
	intake_sha256 bytea NOT NULL UNIQUE CHECK (length(intake_sha256) = 32)
);
CREATE INDEX conversation_by_deletion_hash ON conversation (deletion_hash);
SELECT protect_by_organisation('conversation');

CREATE TABLE case_file (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	version integer NOT NULL CHECK (version >= 1),
	record bytea NOT NULL
);
SELECT protect_by_organisation('case_file');

-- What has to be found before anybody knows the organisation. These run as the owner, which sees rows only under
-- 'maintenance'; the setting is taken back at once, and no policy of the serving role heeds it.
CREATE FUNCTION organisation_of_account(account_name text) RETURNS TABLE (account_id uuid, organisation_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT a.id, a.organisation_id FROM account a WHERE a.name = account_name;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

CREATE FUNCTION organisation_of_session(token bytea) RETURNS TABLE (organisation_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT s.organisation_id FROM staff_session s WHERE s.token_sha256 = token;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- The seeker's word alone: no organisation acts here.
CREATE FUNCTION forget_conversation(hash bytea) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH gone AS (DELETE FROM conversation c WHERE c.deletion_hash = hash RETURNING c.id)
	DELETE FROM sealed_key k USING gone WHERE k.object_id = 'conversation/' || gone.id;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION organisation_of_account, organisation_of_session, forget_conversation FROM PUBLIC;
