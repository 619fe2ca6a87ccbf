-- What each party says on its own: reports, assessments, practice, replies. Nobody edits or hides another's word.

CREATE TABLE contribution (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	-- Who brought it in.
	organisation_id uuid NOT NULL REFERENCES organisation,
	-- For whom it speaks.
	body_id text NOT NULL,
	-- null: came by a one-time link.
	account_id uuid,
	via text NOT NULL CHECK (via IN ('account', 'link', 'spreadsheet')),
	kind text NOT NULL CHECK (kind IN ('report', 'assessment', 'practice', 'reply')),
	measure_id text NOT NULL,
	round_id text,
	body jsonb NOT NULL CHECK (jsonb_typeof(body) = 'object'),
	-- What this one corrects; both stay.
	replaces uuid REFERENCES contribution,
	at timestamptz NOT NULL DEFAULT clock_timestamp(),
	-- Of an answer by link: which request it answers and whose link it was. Whoever holds a link can answer, so neither
	-- account looks over the answer. Public nowhere.
	request_id uuid,
	vouched_by uuid,
	CHECK ((via = 'link') = (account_id IS NULL)),
	CHECK ((via = 'link') = (vouched_by IS NOT NULL) AND (vouched_by IS NULL) = (request_id IS NULL)),
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
CREATE INDEX contribution_by_measure ON contribution (measure_id, kind, at);
CREATE INDEX contribution_by_round ON contribution (round_id, body_id) WHERE round_id IS NOT NULL;

-- What came by link or spreadsheet is public once a second person has looked at it.
CREATE TABLE contribution_release (
	contribution_id uuid PRIMARY KEY REFERENCES contribution,
	organisation_id uuid NOT NULL REFERENCES organisation,
	released_by uuid NOT NULL,
	at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER contribution_append_only BEFORE UPDATE OR DELETE ON contribution
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contribution_no_truncate BEFORE TRUNCATE ON contribution
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contribution_release_append_only BEFORE UPDATE OR DELETE ON contribution_release
	FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION is_released(the_contribution uuid) RETURNS boolean
	LANGUAGE sql STABLE
	RETURN EXISTS (SELECT FROM contribution_release r WHERE r.contribution_id = the_contribution);

SELECT protect_by_organisation('contribution');
-- A centre's word from practice is nobody's to read but its own: counted, or named, it leaves by functions alone.
CREATE POLICY public_word ON contribution FOR SELECT
	USING (kind <> 'practice' AND (via = 'account' OR is_released(id)));
-- Who looks at what came by link or spreadsheet has to see it.
CREATE POLICY editors_read ON contribution FOR SELECT
	USING (kind <> 'practice' AND current_organisation_kind() IN ('office', 'rapporteur'));
ALTER TABLE contribution_release ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution_release FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON contribution_release FOR SELECT USING (true);
CREATE POLICY editors ON contribution_release FOR INSERT
	WITH CHECK (organisation_id = current_organisation()
		AND current_organisation_kind() IN ('office', 'rapporteur'));
CREATE POLICY maintenance ON contribution_release TO CURRENT_ROLE
	USING (current_setting('schutznetz.maintenance', true) = 'on')
	WITH CHECK (current_setting('schutznetz.maintenance', true) = 'on');

-- Who may say what, and four eyes over what came by link or spreadsheet.
CREATE FUNCTION check_contribution() RETURNS trigger
	LANGUAGE plpgsql SET search_path = schutznetz, pg_temp AS $$
DECLARE
	acting_kind text := current_organisation_kind();
	leads boolean;
BEGIN
	-- A restore puts back what was checked when it came.
	IF current_setting('schutznetz.maintenance', true) = 'on' THEN RETURN NEW; END IF;
	NEW.at := clock_timestamp();
	SELECT body -> 'leads' ? NEW.body_id INTO leads FROM monitor_published
		WHERE kind = 'measure' AND record_id = NEW.measure_id;
	IF leads IS NULL THEN
		RAISE EXCEPTION 'there is no public measure %', NEW.measure_id USING ERRCODE = 'foreign_key_violation';
	END IF;
	IF NEW.via = 'account' AND NEW.body_id IS DISTINCT FROM current_body() THEN
		RAISE EXCEPTION 'an account speaks for its own body' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NEW.via <> 'account' AND acting_kind <> 'office' THEN
		RAISE EXCEPTION 'links and spreadsheets come in at the office' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NEW.via = 'link' AND NOT EXISTS (SELECT FROM reply_link l
		WHERE l.request_id = NEW.request_id AND l.created_by = NEW.vouched_by) THEN
		RAISE EXCEPTION 'nobody made such a link' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NEW.kind IN ('report', 'reply') AND NOT leads THEN
		RAISE EXCEPTION '% does not lead %', NEW.body_id, NEW.measure_id USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NEW.kind = 'assessment' AND acting_kind NOT IN ('rapporteur', 'civil', 'office', 'ministry', 'land') THEN
		RAISE EXCEPTION 'a centre assesses from practice' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NEW.kind = 'practice' THEN
		IF acting_kind <> 'centre' OR NEW.via <> 'account' OR NEW.round_id IS NULL THEN
			RAISE EXCEPTION 'practice is told by centres, in a round' USING ERRCODE = 'insufficient_privilege';
		END IF;
		IF NOT EXISTS (SELECT FROM monitor_published r
				JOIN monitor_published m ON m.kind = 'measure' AND m.record_id = NEW.measure_id
				WHERE r.kind = 'round' AND r.record_id = NEW.round_id
					AND (NEW.at AT TIME ZONE 'Europe/Berlin')::date
						BETWEEN (r.body ->> 'opensOn')::date AND (r.body ->> 'closesOn')::date
					AND CASE WHEN jsonb_typeof(r.body -> 'measures') = 'array'
						THEN r.body -> 'measures' ? NEW.measure_id ELSE m.plan_id = r.plan_id END) THEN
			RAISE EXCEPTION 'practice is told of measures of a round while it is open'
				USING ERRCODE = 'insufficient_privilege';
		END IF;
		-- One lock per centre and round: two colleagues at once must not make six.
		PERFORM pg_advisory_xact_lock(hashtextextended(NEW.organisation_id || '/' || NEW.round_id, 0));
		IF (SELECT count(DISTINCT measure_id) FROM contribution
			WHERE organisation_id = NEW.organisation_id AND round_id = NEW.round_id AND kind = 'practice'
				AND measure_id <> NEW.measure_id) >= 5 THEN
			RAISE EXCEPTION 'five measures per centre and round' USING ERRCODE = 'check_violation';
		END IF;
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER contribution_check BEFORE INSERT ON contribution
	FOR EACH ROW EXECUTE FUNCTION check_contribution();

CREATE FUNCTION check_release() RETURNS trigger
	LANGUAGE plpgsql SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM contribution c WHERE c.id = NEW.contribution_id
		AND (NEW.released_by IN (c.account_id, c.vouched_by) OR EXISTS (SELECT FROM report_request r
			WHERE r.id = c.request_id AND r.created_by = NEW.released_by))) THEN
		RAISE EXCEPTION 'whoever entered it, made its link or asked for it does not release it' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER contribution_release_check BEFORE INSERT ON contribution_release
	FOR EACH ROW EXECUTE FUNCTION check_release();

-- Practice, counted: per measure and round, the newest word of each centre, and nothing below five centres.
CREATE FUNCTION practice_counts(the_measure text) RETURNS TABLE (round_id text, value text, centres integer, base integer)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY
		WITH newest AS (
			SELECT DISTINCT ON (c.round_id, c.organisation_id) c.round_id, c.body ->> 'value' AS value
				FROM contribution c WHERE c.kind = 'practice' AND c.measure_id = the_measure
				ORDER BY c.round_id, c.organisation_id, c.at DESC),
		counted AS (SELECT n.round_id, count(*)::integer AS base FROM newest n GROUP BY n.round_id HAVING count(*) >= 5)
		SELECT n.round_id, n.value, count(*)::integer, max(counted.base) FROM newest n
			JOIN counted USING (round_id) GROUP BY n.round_id, n.value ORDER BY n.round_id, n.value;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- Who chose to be named, with the newest word alone, and never where fewer than five spoke.
CREATE FUNCTION practice_names(the_measure text)
	RETURNS TABLE (round_id text, body_id text, value text, note text, at timestamptz)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY
		WITH newest AS (
			SELECT DISTINCT ON (c.round_id, c.organisation_id) c.round_id, c.body_id, c.body, c.at
				FROM contribution c WHERE c.kind = 'practice' AND c.measure_id = the_measure
				ORDER BY c.round_id, c.organisation_id, c.at DESC),
		enough AS (SELECT n.round_id FROM newest n GROUP BY n.round_id HAVING count(*) >= 5)
		SELECT n.round_id, n.body_id, n.body ->> 'value', n.body ->> 'note', n.at
			FROM newest n JOIN enough USING (round_id)
			WHERE (n.body ->> 'isNamed')::boolean ORDER BY n.round_id, n.body_id;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION practice_counts, practice_names FROM PUBLIC;

-- Unfinished words of one account; they go when they are sent.
CREATE TABLE contribution_draft (
	organisation_id uuid NOT NULL,
	account_id uuid NOT NULL,
	-- 'kind/measure/round/dimension'
	key text NOT NULL CHECK (length(key) <= 300),
	body jsonb NOT NULL,
	updated_at timestamptz NOT NULL DEFAULT now(),
	PRIMARY KEY (account_id, key),
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('contribution_draft');

-- That a report was asked for, of whom, on which day and by when: silence counts from here alone.
CREATE TABLE report_request (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	round_id text NOT NULL,
	body_id text NOT NULL,
	measure_ids text[] NOT NULL CHECK (cardinality(measure_ids) > 0),
	requested_on date NOT NULL,
	due_on date NOT NULL CHECK (due_on >= requested_on),
	channel text NOT NULL CHECK (channel IN ('mail', 'letter', 'meeting', 'platform')),
	-- The letter itself, where it was stored.
	document_id uuid REFERENCES document,
	created_by uuid NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now()
);
SELECT protect_by_organisation('report_request');
CREATE POLICY everybody_reads ON report_request FOR SELECT USING (true);
CREATE FUNCTION check_request() RETURNS trigger
	LANGUAGE plpgsql SET search_path = schutznetz, pg_temp AS $$
DECLARE
	today date := (clock_timestamp() AT TIME ZONE 'Europe/Berlin')::date;
	agreed date;
BEGIN
	IF current_setting('schutznetz.maintenance', true) = 'on' THEN RETURN NEW; END IF;
	IF current_organisation_kind() IS DISTINCT FROM 'office' THEN
		RAISE EXCEPTION 'the office asks for reports' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT (body ->> 'reportsDueOn')::date INTO agreed FROM monitor_published
		WHERE kind = 'round' AND record_id = NEW.round_id;
	IF agreed IS NULL THEN
		RAISE EXCEPTION 'there is no public round %', NEW.round_id USING ERRCODE = 'foreign_key_violation';
	END IF;
	-- Silence is held against a body in public: it counts from what was really sent, and not before the agreed day.
	IF NEW.requested_on > today OR (NEW.requested_on < today AND NEW.document_id IS NULL) THEN
		RAISE EXCEPTION 'a request of another day is proved by its letter' USING ERRCODE = 'check_violation';
	END IF;
	IF NEW.due_on < agreed OR NEW.due_on <= NEW.requested_on THEN
		RAISE EXCEPTION 'no answer is due before %', agreed USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER report_request_check BEFORE INSERT ON report_request
	FOR EACH ROW EXECUTE FUNCTION check_request();
CREATE TRIGGER report_request_append_only BEFORE UPDATE OR DELETE ON report_request
	FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was asked of whom in a round, and since when it is answered. Who answered is not silent, whether or not the
-- office has released the answer yet. Asked again, a body has until the newest of the agreed days.
CREATE FUNCTION requested_reports() RETURNS TABLE (round_id text, body_id text, measure_id text, requested_on date,
		due_on date, channel text, times_asked integer, answered_on date)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY
		WITH asked AS (
			SELECT r.round_id, r.body_id, m.id AS measure_id, min(r.requested_on) AS requested_on,
					max(r.due_on) AS due_on, (array_agg(r.channel ORDER BY r.requested_on, r.created_at))[1] AS channel,
					count(*)::integer AS times_asked
				FROM report_request r CROSS JOIN unnest(r.measure_ids) AS m (id)
				GROUP BY r.round_id, r.body_id, m.id)
		SELECT a.round_id, a.body_id, a.measure_id, a.requested_on, a.due_on, a.channel, a.times_asked,
				(SELECT min((c.at AT TIME ZONE 'Europe/Berlin')::date) FROM contribution c
					WHERE c.kind = 'report' AND c.measure_id = a.measure_id AND c.body_id = a.body_id
						AND (c.at AT TIME ZONE 'Europe/Berlin')::date >= a.requested_on)
			FROM asked a ORDER BY a.round_id, a.body_id, a.measure_id;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION requested_reports FROM PUBLIC;

-- A one-time link for who answers without an account. The code itself is never stored.
CREATE TABLE reply_link (
	code_sha256 bytea PRIMARY KEY CHECK (length(code_sha256) = 32),
	organisation_id uuid NOT NULL REFERENCES organisation,
	request_id uuid NOT NULL REFERENCES report_request,
	created_by uuid NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now(),
	expires_at timestamptz NOT NULL,
	-- Unfinished answers, by measure; they go when it is used.
	draft jsonb NOT NULL DEFAULT '{}',
	used_at timestamptz
);
SELECT protect_by_organisation('reply_link');
CREATE FUNCTION open_reply_link(code bytea) RETURNS TABLE (organisation_id uuid, request_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT l.organisation_id, l.request_id FROM reply_link l
		WHERE l.code_sha256 = code AND l.used_at IS NULL AND l.expires_at > now();
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION open_reply_link FROM PUBLIC;

-- Addresses of contacts; the office's alone.
CREATE TABLE body_contact (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	body_id text NOT NULL,
	mail text NOT NULL CHECK (length(mail) BETWEEN 3 AND 254),
	label text NOT NULL DEFAULT '' CHECK (length(label) <= 200)
);
SELECT protect_by_organisation('body_contact');

CREATE TABLE outgoing_mail (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	to_address text NOT NULL,
	subject text NOT NULL,
	text text NOT NULL,
	queued_at timestamptz NOT NULL DEFAULT now(),
	attempts integer NOT NULL DEFAULT 0,
	-- Not before then; null: given up, until somebody of the office tries again.
	next_attempt_at timestamptz DEFAULT now(),
	sent_at timestamptz,
	last_error text
);
SELECT protect_by_organisation('outgoing_mail');

-- Public comments of a consultation; shown once somebody of the office has read them.
CREATE TABLE consultation_comment (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	consultation_id text NOT NULL,
	measure_id text,
	body text NOT NULL CHECK (length(btrim(body)) BETWEEN 1 AND 5000),
	-- As the writer wants to be named; null is without a name.
	signed_as text CHECK (length(signed_as) <= 200),
	received_on date NOT NULL,
	state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'public', 'refused')),
	reason text NOT NULL DEFAULT '',
	moderated_by uuid,
	moderated_at timestamptz
);
CREATE INDEX consultation_comment_by_consultation ON consultation_comment (consultation_id, state);
SELECT protect_by_organisation('consultation_comment');
CREATE POLICY moderated_is_public ON consultation_comment FOR SELECT USING (state = 'public');
CREATE FUNCTION add_comment(comment_id uuid, consultation text, measure text, words text, signature text, on_day date)
	RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM monitor_published m WHERE m.kind = 'consultation' AND m.record_id = consultation
		AND on_day BETWEEN (m.body ->> 'opensOn')::date AND (m.body ->> 'closesOn')::date) THEN
		RAISE EXCEPTION 'the consultation is not open' USING ERRCODE = 'check_violation';
	END IF;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	INSERT INTO consultation_comment (id, organisation_id, consultation_id, measure_id, body, signed_as, received_on)
		VALUES (comment_id, office_id(), consultation, measure, words, signature, on_day);
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION add_comment FROM PUBLIC;

-- A frozen state of everything public, to cite.
CREATE TABLE snapshot (
	id text PRIMARY KEY CHECK (id ~ '^\d{4}-\d{2}-\d{2}(-\d+)?$'),
	organisation_id uuid NOT NULL REFERENCES organisation,
	title text NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 200),
	method text NOT NULL,
	-- Canonical JSON of everything public, gzip.
	data bytea NOT NULL,
	-- Of the JSON before gzip.
	sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	pdf bytea NOT NULL,
	csv bytea NOT NULL,
	taken_by uuid NOT NULL,
	taken_at timestamptz NOT NULL DEFAULT now()
);
SELECT protect_by_organisation('snapshot');
CREATE POLICY everybody_reads ON snapshot FOR SELECT USING (true);
CREATE TRIGGER snapshot_append_only BEFORE UPDATE OR DELETE ON snapshot
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER snapshot_no_truncate BEFORE TRUNCATE ON snapshot
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An invitation to an account of an organisation; the code itself is never stored.
CREATE TABLE invitation (
	code_sha256 bytea PRIMARY KEY CHECK (length(code_sha256) = 32),
	organisation_id uuid NOT NULL REFERENCES organisation,
	issued_by uuid NOT NULL,
	created_at timestamptz NOT NULL DEFAULT now(),
	expires_at timestamptz NOT NULL,
	used_at timestamptz,
	withdrawn_at timestamptz
);
SELECT protect_by_organisation('invitation');
CREATE FUNCTION organisation_of_invitation(code bytea) RETURNS TABLE (organisation_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT i.organisation_id FROM invitation i
		WHERE i.code_sha256 = code AND i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now();
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION organisation_of_invitation FROM PUBLIC;

-- Whom the office invited into the monitor; the centres of the channel are not among them.
CREATE FUNCTION list_participants() RETURNS TABLE (id uuid, slug text, name text, kind text, body_id text, is_demo boolean)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF current_organisation() IS NULL OR current_organisation() <> office_id() THEN
		RAISE EXCEPTION 'the office alone lists participants' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT o.id, o.slug, o.name, o.kind, o.body_id, o.is_demo FROM organisation o
		WHERE o.kind IN ('rapporteur', 'ministry', 'land', 'civil') ORDER BY o.name;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION list_participants FROM PUBLIC;
