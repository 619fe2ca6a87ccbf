CREATE TABLE organisation (
	id uuid PRIMARY KEY,
	slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
	name text NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 200),
	kind text NOT NULL CHECK (kind IN ('office', 'centre', 'rapporteur', 'ministry', 'network')),
	is_demo boolean NOT NULL DEFAULT false,
	created_at timestamptz NOT NULL DEFAULT now()
);

-- One office runs an installation; two set-up links redeemed at once must not make two.
CREATE UNIQUE INDEX organisation_one_office ON organisation (kind) WHERE kind = 'office';

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation
	USING (id = current_organisation()) WITH CHECK (id = current_organisation());
-- The office stands in the imprint, so everybody may know it.
CREATE POLICY office_is_public ON organisation FOR SELECT USING (kind = 'office');
CREATE POLICY maintenance ON organisation TO CURRENT_ROLE
	USING (current_setting('schutznetz.maintenance', true) = 'on')
	WITH CHECK (current_setting('schutznetz.maintenance', true) = 'on');

CREATE TABLE operator_page (
	organisation_id uuid NOT NULL REFERENCES organisation,
	kind text NOT NULL CHECK (kind IN ('imprint', 'privacy', 'accessibility')),
	language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
	body text NOT NULL CHECK (length(body) <= 100000),
	published_at timestamptz,
	PRIMARY KEY (organisation_id, kind, language)
);
SELECT protect_by_organisation('operator_page');
-- The office's alone: a centre that fills in such a page has not made it one of the installation.
CREATE FUNCTION office_id() RETURNS uuid
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN (SELECT id FROM organisation WHERE kind = 'office');
CREATE POLICY published_is_public ON operator_page FOR SELECT
	USING (published_at IS NOT NULL AND organisation_id = office_id());

CREATE TABLE audit_entry (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	organisation_id uuid NOT NULL REFERENCES organisation,
	at timestamptz NOT NULL DEFAULT now(),
	actor text NOT NULL CHECK (length(actor) BETWEEN 1 AND 100),
	action text NOT NULL CHECK (action ~ '^[a-z]+(-[a-z]+)*$'),
	facts jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(facts) = 'object')
);
CREATE INDEX audit_entry_by_time ON audit_entry (organisation_id, at);
SELECT protect_by_organisation('audit_entry');
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The code itself is never stored, only its SHA-256.
CREATE TABLE setup_token (
	code_sha256 bytea PRIMARY KEY CHECK (length(code_sha256) = 32),
	created_at timestamptz NOT NULL DEFAULT now(),
	expires_at timestamptz NOT NULL,
	used_at timestamptz
);

-- The serving role has no right to the table: it can neither read the hashes nor change a code's end or hash. With
-- these two functions, which run as the owner, it asks for one code whose hash it knows, and uses it up once.
CREATE FUNCTION lock_setup_token(code bytea) RETURNS TABLE (expires_at timestamptz, used_at timestamptz)
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp
	AS 'SELECT t.expires_at, t.used_at FROM setup_token t WHERE t.code_sha256 = code FOR UPDATE';
CREATE FUNCTION use_setup_token(code bytea) RETURNS void
	LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp
	AS 'UPDATE setup_token SET used_at = now() WHERE code_sha256 = code AND used_at IS NULL';

-- The office comes into being by the owner, or in the very transaction that uses up a code: otherwise the serving
-- role, which adds organisations, could do without one.
CREATE FUNCTION require_setup_code() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF NOT pg_has_role(session_user, current_user, 'MEMBER')
		AND NOT EXISTS (SELECT FROM setup_token WHERE used_at = now()) THEN
		RAISE EXCEPTION 'an office needs a set-up code' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER office_needs_setup_code BEFORE INSERT OR UPDATE OF kind ON organisation
	FOR EACH ROW WHEN (NEW.kind = 'office') EXECUTE FUNCTION require_setup_code();

REVOKE ALL ON FUNCTION lock_setup_token, use_setup_token, require_setup_code FROM PUBLIC;
