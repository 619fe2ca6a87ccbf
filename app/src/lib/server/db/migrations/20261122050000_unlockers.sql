-- Several ways to open one account, each known by an id of its own; and a way back for who has lost them all.

ALTER TABLE unlocker DROP CONSTRAINT unlocker_pkey;
ALTER TABLE unlocker DROP CONSTRAINT unlocker_kind_check;
ALTER TABLE unlocker ADD CONSTRAINT unlocker_kind_check CHECK (kind IN ('password', 'recovery', 'passkey', 'device'));
ALTER TABLE unlocker ADD COLUMN id uuid PRIMARY KEY DEFAULT gen_random_uuid();
-- Unknown of those that were there before.
ALTER TABLE unlocker ADD COLUMN made_on date;
ALTER TABLE unlocker ALTER COLUMN made_on SET DEFAULT (now() AT TIME ZONE 'UTC')::date;
-- Of passkeys and devices: the master key is sealed to this, and the anchor says whose signature counts.
ALTER TABLE unlocker ADD COLUMN public_key bytea CHECK (length(public_key) = 1216);
ALTER TABLE unlocker ADD COLUMN anchor bytea CHECK (length(anchor) BETWEEN 1 AND 1000);
-- Of devices: what they prove themselves by.
ALTER TABLE unlocker ADD COLUMN proof_hash bytea CHECK (length(proof_hash) = 32);
-- Of passkeys: as WebAuthn names and checks them.
ALTER TABLE unlocker ADD COLUMN credential_id text UNIQUE CHECK (length(credential_id) BETWEEN 1 AND 1400);
ALTER TABLE unlocker ADD COLUMN credential_key bytea CHECK (length(credential_key) BETWEEN 1 AND 4000);
ALTER TABLE unlocker ADD COLUMN credential_counter bigint NOT NULL DEFAULT 0;
ALTER TABLE unlocker ADD CONSTRAINT unlocker_whole CHECK (CASE kind
	WHEN 'passkey' THEN num_nulls(public_key, anchor, credential_id, credential_key) = 0
	WHEN 'device' THEN num_nulls(public_key, proof_hash) = 0
	ELSE num_nonnulls(public_key, anchor, proof_hash, credential_id, credential_key) = 0 END);
CREATE UNIQUE INDEX unlocker_once ON unlocker (account_id, kind) WHERE kind IN ('password', 'recovery');
CREATE INDEX unlocker_by_account ON unlocker (account_id);

-- When its owner last tried the ways back.
ALTER TABLE account ADD COLUMN drilled_on date;

-- Coarse on purpose: enough to know one's own sessions by.
ALTER TABLE staff_session ADD COLUMN began_on date;
ALTER TABLE staff_session ADD COLUMN device text CHECK (device IN ('computer', 'phone', 'tablet'));
ALTER TABLE staff_session ADD COLUMN proved_by text NOT NULL DEFAULT 'password'
	CHECK (proved_by IN ('password', 'recovery', 'passkey', 'device'));

-- A person's keys under a key that is split: among colleagues (sealed_key, recovery/ID) or on three papers.
CREATE TABLE escrow (
	id uuid PRIMARY KEY,
	account_id uuid NOT NULL UNIQUE,
	organisation_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('colleagues', 'papers')),
	sealed bytea NOT NULL CHECK (length(sealed) BETWEEN 1 AND 10000),
	made_on date NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')::date,
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('escrow');

-- Begun by a colleague, or by the office for a centre of one; the day of waiting begins with the lost person's own key.
CREATE TABLE recovery_request (
	id uuid PRIMARY KEY,
	account_id uuid NOT NULL UNIQUE,
	organisation_id uuid NOT NULL,
	ticket_sha256 bytea NOT NULL CHECK (length(ticket_sha256) = 32),
	begun_by uuid NOT NULL,
	is_by_office boolean NOT NULL,
	ends_at timestamptz NOT NULL,
	asked_at timestamptz,
	temporary_key bytea CHECK (length(temporary_key) = 1216),
	proof_hash bytea CHECK (length(proof_hash) = 32),
	CHECK (num_nulls(asked_at, temporary_key, proof_hash) IN (0, 3)),
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('recovery_request');

CREATE TABLE recovery_release (
	request_id uuid NOT NULL REFERENCES recovery_request ON DELETE CASCADE,
	organisation_id uuid NOT NULL,
	holder_id uuid NOT NULL,
	sealed bytea NOT NULL CHECK (length(sealed) BETWEEN 1 AND 10000),
	PRIMARY KEY (request_id, holder_id),
	FOREIGN KEY (holder_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('recovery_release');

-- A passkey says who it is before anybody has typed a name. A closed account answers as one that is not there.
CREATE FUNCTION organisation_of_credential(credential text) RETURNS TABLE (account_id uuid, organisation_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT a.id, a.organisation_id FROM unlocker u JOIN account a ON a.id = u.account_id
		WHERE u.credential_id = credential AND a.disabled_at IS NULL;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION organisation_of_credential FROM PUBLIC;
