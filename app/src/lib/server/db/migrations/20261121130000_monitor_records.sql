-- What the network edits in the plan monitor: every record as a row of versions that nobody changes, a publication
-- as an act of its own by somebody else, and what is public now in one table that only publishing writes.

ALTER TABLE organisation DROP CONSTRAINT organisation_kind_check;
ALTER TABLE organisation ADD CONSTRAINT organisation_kind_check
	CHECK (kind IN ('office', 'centre', 'rapporteur', 'ministry', 'land', 'civil', 'network'));
-- For whom it speaks in the monitor: the id of a published record of kind 'body'.
ALTER TABLE organisation ADD COLUMN body_id text UNIQUE CHECK (body_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Of the organisation that the running transaction acts for; null for the public.
CREATE FUNCTION current_organisation_kind() RETURNS text
	LANGUAGE sql STABLE
	RETURN (SELECT kind FROM organisation WHERE id = current_organisation());
CREATE FUNCTION current_body() RETURNS text
	LANGUAGE sql STABLE
	RETURN (SELECT body_id FROM organisation WHERE id = current_organisation());

-- Files that were read in, and frozen evidence.
CREATE TABLE document (
	id uuid PRIMARY KEY,
	organisation_id uuid REFERENCES organisation,
	name text NOT NULL CHECK (length(btrim(name)) BETWEEN 1 AND 300),
	media_type text NOT NULL CHECK (length(media_type) BETWEEN 3 AND 150),
	sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	bytes bytea NOT NULL CHECK (length(bytes) <= 50000000),
	url text,
	is_public boolean NOT NULL DEFAULT false,
	added_by uuid,
	added_at timestamptz NOT NULL DEFAULT now(),
	-- The same file, brought twice by one organisation, is kept once.
	UNIQUE NULLS NOT DISTINCT (organisation_id, sha256)
);

CREATE TABLE monitor_version (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	kind text NOT NULL CHECK (kind ~ '^[a-z][A-Za-z]*$'),
	record_id text NOT NULL CHECK (record_id ~ '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$' AND length(record_id) <= 120),
	version integer NOT NULL CHECK (version >= 1),
	-- null: the record is withdrawn.
	body jsonb CHECK (jsonb_typeof(body) = 'object'),
	-- null where the product brought it: its release, or the command line. No reference: a restore needs no order.
	author uuid,
	organisation_id uuid REFERENCES organisation,
	-- 'release', 'command', or the organisation's kind.
	role text NOT NULL,
	-- What was done and why, in a sentence; of an undo, which version stands again.
	note text NOT NULL DEFAULT '' CHECK (length(note) <= 1000),
	document_id uuid REFERENCES document,
	import_id uuid,
	at timestamptz NOT NULL DEFAULT clock_timestamp(),
	-- So two people cannot write the same next version: the second one is told.
	UNIQUE (kind, record_id, version)
);
CREATE INDEX monitor_version_by_import ON monitor_version (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE monitor_publication (
	version_id uuid PRIMARY KEY REFERENCES monitor_version,
	published_by uuid,
	role text NOT NULL,
	at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE monitor_published (
	kind text NOT NULL,
	record_id text NOT NULL,
	version_id uuid NOT NULL REFERENCES monitor_version,
	version integer NOT NULL,
	body jsonb NOT NULL,
	published_at timestamptz NOT NULL,
	search tsvector NOT NULL,
	plan_id text GENERATED ALWAYS AS (body ->> 'plan') STORED,
	field_id text GENERATED ALWAYS AS (body ->> 'field') STORED,
	measure_id text GENERATED ALWAYS AS (body ->> 'measure') STORED,
	PRIMARY KEY (kind, record_id)
);
CREATE INDEX monitor_published_by_plan ON monitor_published (kind, plan_id, field_id);
CREATE INDEX monitor_published_by_measure ON monitor_published (measure_id, kind) WHERE measure_id IS NOT NULL;
CREATE INDEX monitor_published_search ON monitor_published USING gin (search);
CREATE INDEX monitor_published_body ON monitor_published USING gin (body jsonb_path_ops);
CREATE INDEX monitor_published_link_from ON monitor_published ((body #>> '{from,kind}'), (body #>> '{from,id}'))
	WHERE kind = 'link';
CREATE INDEX monitor_published_link_to ON monitor_published ((body #>> '{to,kind}'), (body #>> '{to,id}'))
	WHERE kind = 'link';

CREATE TRIGGER monitor_version_append_only BEFORE UPDATE OR DELETE ON monitor_version
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER monitor_version_no_truncate BEFORE TRUNCATE ON monitor_version
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER monitor_publication_append_only BEFORE UPDATE OR DELETE ON monitor_publication
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER monitor_publication_no_truncate BEFORE TRUNCATE ON monitor_publication
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Drafts are seen by those who edit; everybody sees what was once published, to the history's last line.
ALTER TABLE monitor_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE monitor_version FORCE ROW LEVEL SECURITY;
CREATE POLICY editors ON monitor_version
	USING (current_organisation_kind() IN ('office', 'rapporteur'))
	WITH CHECK (current_organisation_kind() IN ('office', 'rapporteur')
		AND organisation_id = current_organisation() AND role = current_organisation_kind());
CREATE POLICY once_published ON monitor_version FOR SELECT
	USING (EXISTS (SELECT FROM monitor_publication p WHERE p.version_id = monitor_version.id));
CREATE POLICY maintenance ON monitor_version TO CURRENT_ROLE
	USING (current_setting('schutznetz.maintenance', true) = 'on')
	WITH CHECK (current_setting('schutznetz.maintenance', true) = 'on');

ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON document
	USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());
CREATE POLICY public_document ON document FOR SELECT USING (is_public);
CREATE POLICY editors_read ON document FOR SELECT
	USING (current_organisation_kind() IN ('office', 'rapporteur'));
CREATE POLICY maintenance ON document TO CURRENT_ROLE
	USING (current_setting('schutznetz.maintenance', true) = 'on')
	WITH CHECK (current_setting('schutznetz.maintenance', true) = 'on');

-- The measures that a record is, or is about: by its field, as an end of a link, by its evidence, by its indicator.
CREATE FUNCTION measures_of(the_kind text, the_record text, the_body jsonb) RETURNS text[]
	LANGUAGE sql STABLE
	RETURN array_remove(ARRAY[
		CASE WHEN the_kind = 'measure' THEN the_record END,
		the_body ->> 'measure',
		CASE WHEN the_body #>> '{from,kind}' = 'measure' THEN the_body #>> '{from,id}' END,
		CASE WHEN the_body #>> '{to,kind}' = 'measure' THEN the_body #>> '{to,id}' END,
		CASE WHEN the_body #>> '{about,kind}' = 'measure' THEN the_body #>> '{about,id}' END,
		(SELECT i.body ->> 'measure' FROM monitor_published i
			WHERE i.kind = 'indicator' AND i.record_id = the_body ->> 'indicator')], NULL);

-- Whether a record is about a measure that this body leads itself, in what it is to say or in what it says now in
-- public: who leads does not edit, and does not get out of that by an edit.
CREATE FUNCTION is_led_by(the_kind text, the_record text, the_body jsonb, body_id text) RETURNS boolean
	LANGUAGE sql STABLE
	RETURN body_id IS NOT NULL AND (
		(the_kind = 'measure' AND the_body -> 'leads' ? body_id)
		OR EXISTS (SELECT FROM monitor_published m WHERE m.kind = 'measure' AND m.body -> 'leads' ? body_id
			AND m.record_id = ANY (measures_of(the_kind, the_record, the_body) || coalesce(
				(SELECT measures_of(p.kind, p.record_id, p.body) FROM monitor_published p
					WHERE p.kind = the_kind AND p.record_id = the_record), '{}'))));

-- Publishes versions with the rights of the owner, as the serving role cannot write `monitor_published`. Whoever
-- wrote a version does not publish it, nobody publishes what their own body leads, and an older version than the
-- one that is public is never published. `headings` and `texts` are search terms, made by the caller. Returns how
-- many are public after the call that were not before.
CREATE FUNCTION publish_versions(versions uuid[], headings text[], texts text[], publisher uuid) RETURNS integer
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	acting_kind text := current_organisation_kind();
	acting_body text := current_body();
	refused text;
	done integer;
BEGIN
	IF acting_kind IS NULL OR acting_kind NOT IN ('office', 'rapporteur') THEN
		RAISE EXCEPTION 'only the office and the rapporteur publish' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF cardinality(headings) <> cardinality(versions) OR cardinality(texts) <> cardinality(versions) THEN
		RAISE EXCEPTION 'search terms are due for each version' USING ERRCODE = 'invalid_parameter_value';
	END IF;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	IF NOT EXISTS (SELECT FROM account a WHERE a.id = publisher AND a.organisation_id = current_organisation()) THEN
		RAISE EXCEPTION 'the publisher is no account of this organisation' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT string_agg(v.kind || '/' || v.record_id, ', ') INTO refused FROM monitor_version v
		WHERE v.id = ANY (versions) AND (v.author = publisher OR v.kind IN ('group', 'meeting', 'action')
			-- A reading of the network's own papers: nobody but the network says that it was meant so.
			OR (acting_kind <> 'office' AND (v.kind = 'verdict' OR v.body #>> '{from,kind}' = 'statement'))
			OR is_led_by(v.kind, v.record_id, v.body, acting_body));
	IF refused IS NOT NULL THEN
		RAISE EXCEPTION 'not to be published by this account: %', refused USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT string_agg(v.kind || '/' || v.record_id, ', ') INTO refused FROM monitor_version v
		JOIN monitor_published m ON m.kind = v.kind AND m.record_id = v.record_id
		WHERE v.id = ANY (versions) AND m.version > v.version;
	IF refused IS NOT NULL THEN
		RAISE EXCEPTION 'a newer version is public: %', refused USING ERRCODE = 'serialization_failure';
	END IF;
	done := put_public(versions, headings, texts, publisher, acting_kind);
	PERFORM set_config('schutznetz.maintenance', '', true);
	RETURN done;
END $$;

-- The act itself, which a release of the product does too, as the owner.
CREATE FUNCTION put_public(versions uuid[], headings text[], texts text[], publisher uuid, by_role text)
	RETURNS integer LANGUAGE plpgsql VOLATILE SET search_path = schutznetz, pg_temp AS $$
DECLARE
	done integer;
BEGIN
	INSERT INTO monitor_publication (version_id, published_by, role)
		SELECT v.id, publisher, by_role FROM monitor_version v WHERE v.id = ANY (versions)
		ON CONFLICT (version_id) DO NOTHING;
	GET DIAGNOSTICS done = ROW_COUNT;
	DELETE FROM monitor_published m USING monitor_version v
		WHERE v.id = ANY (versions) AND v.body IS NULL AND m.kind = v.kind AND m.record_id = v.record_id;
	INSERT INTO monitor_published (kind, record_id, version_id, version, body, published_at, search)
		SELECT v.kind, v.record_id, v.id, v.version, v.body, now(),
				setweight(to_tsvector('simple', given.heading), 'A') || to_tsvector('simple', given.text)
			FROM unnest(versions, headings, texts) AS given (version_id, heading, text)
			JOIN monitor_version v ON v.id = given.version_id
			WHERE v.body IS NOT NULL
		ON CONFLICT (kind, record_id) DO UPDATE SET version_id = EXCLUDED.version_id, version = EXCLUDED.version,
			body = EXCLUDED.body, published_at = EXCLUDED.published_at, search = EXCLUDED.search
		WHERE monitor_published.version <= EXCLUDED.version;
	RETURN done;
END $$;
REVOKE ALL ON FUNCTION publish_versions, put_public FROM PUBLIC;

-- Somebody's work at the review desk: a document, what was read in it, and what became of it.
CREATE TABLE import_run (
	id uuid PRIMARY KEY,
	organisation_id uuid REFERENCES organisation,
	kind text NOT NULL CHECK (kind IN ('plan', 'demands', 'reports')),
	document_id uuid NOT NULL REFERENCES document,
	-- What it was read for: plan, edition, catalogue, round; with the document's hash it names the import.
	target jsonb NOT NULL,
	mapping jsonb NOT NULL DEFAULT '{}',
	-- Proposals, problems, matches; replaced as the desk works on.
	reading jsonb NOT NULL DEFAULT '{}',
	state text NOT NULL CHECK (state IN ('reading', 'open', 'committed', 'undone', 'failed')),
	-- How far the reading has come, in pages or rows.
	progress_done integer NOT NULL DEFAULT 0,
	progress_total integer,
	created_by uuid,
	created_at timestamptz NOT NULL DEFAULT now(),
	committed_at timestamptz,
	undone_at timestamptz
);
ALTER TABLE import_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_run FORCE ROW LEVEL SECURITY;
CREATE POLICY editors ON import_run
	USING (current_organisation_kind() IN ('office', 'rapporteur'))
	WITH CHECK (current_organisation_kind() IN ('office', 'rapporteur'));
CREATE POLICY maintenance ON import_run TO CURRENT_ROLE
	USING (current_setting('schutznetz.maintenance', true) = 'on')
	WITH CHECK (current_setting('schutznetz.maintenance', true) = 'on');
