-- How people come into the monitor: by a code that is used once, of which only the hash is stored.

-- An account that was closed: its name is taken and lets nobody in.
ALTER TABLE account ADD COLUMN disabled_at timestamptz;
-- Which account closed it or opened it again last.
ALTER TABLE account ADD COLUMN disabled_by uuid;

-- null: the office's own first one, which came with its set-up.
ALTER TABLE invitation ALTER COLUMN issued_by DROP NOT NULL;

-- A closed account answers as a name that nobody has.
CREATE OR REPLACE FUNCTION organisation_of_account(account_name text) RETURNS TABLE (account_id uuid, organisation_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT a.id, a.organisation_id FROM account a
		WHERE a.name = account_name AND a.disabled_at IS NULL;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- Whoever registers must not be answered for a name that somebody has: the answer would be a free guess at a password.
CREATE FUNCTION is_account_name_taken(account_name text) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	taken boolean;
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	SELECT EXISTS (SELECT FROM account a WHERE a.name = account_name) INTO taken;
	PERFORM set_config('schutznetz.maintenance', '', true);
	RETURN taken;
END $$;

-- In whatever state it is: who holds the code may learn why it is good no more.
CREATE OR REPLACE FUNCTION organisation_of_invitation(code bytea) RETURNS TABLE (organisation_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT i.organisation_id FROM invitation i WHERE i.code_sha256 = code;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- Once somebody can sign in for the rapporteur, its organisation is its own: the office that the rapporteur watches over
-- neither lets people in there nor shuts them out.
CREATE FUNCTION check_own_people(the_organisation uuid, actor uuid) RETURNS void
	LANGUAGE plpgsql SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF current_setting('schutznetz.maintenance', true) = 'on' THEN RETURN; END IF;
	IF EXISTS (SELECT FROM organisation o WHERE o.id = the_organisation AND o.kind = 'rapporteur')
		AND EXISTS (SELECT FROM account a WHERE a.organisation_id = the_organisation)
		AND NOT EXISTS (SELECT FROM account a WHERE a.organisation_id = the_organisation AND a.id = actor) THEN
		RAISE EXCEPTION 'the rapporteur decides on its own people' USING ERRCODE = 'insufficient_privilege';
	END IF;
END $$;
CREATE FUNCTION check_invitation() RETURNS trigger
	LANGUAGE plpgsql SET search_path = schutznetz, pg_temp AS $$
BEGIN
	-- One that was made before the first account, and is used after it, would be the office's way in.
	PERFORM check_own_people(NEW.organisation_id, NEW.issued_by);
	RETURN NEW;
END $$;
CREATE TRIGGER invitation_check BEFORE INSERT OR UPDATE OF used_at ON invitation
	FOR EACH ROW EXECUTE FUNCTION check_invitation();
CREATE FUNCTION check_closing() RETURNS trigger
	LANGUAGE plpgsql SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM check_own_people(NEW.organisation_id, NEW.disabled_by);
	RETURN NEW;
END $$;
CREATE TRIGGER account_closing_check BEFORE UPDATE OF disabled_at ON account
	FOR EACH ROW EXECUTE FUNCTION check_closing();

-- Whom the office invited, and itself; of the centres those that take part in the monitor.
DROP FUNCTION list_participants();
CREATE FUNCTION list_participants() RETURNS TABLE (
		id uuid, slug text, name text, kind text, body_id text, is_demo boolean, accounts integer, invitations integer)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	acting_kind text := current_organisation_kind();
BEGIN
	IF acting_kind IS NULL OR acting_kind NOT IN ('office', 'rapporteur') THEN
		RAISE EXCEPTION 'the office lists participants, and the rapporteur itself' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT o.id, o.slug, o.name, o.kind, o.body_id, o.is_demo,
			(SELECT count(*)::integer FROM account a WHERE a.organisation_id = o.id AND a.disabled_at IS NULL),
			(SELECT count(*)::integer FROM invitation i WHERE i.organisation_id = o.id
				AND i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now())
		FROM organisation o
		WHERE (o.kind IN ('office', 'rapporteur', 'ministry', 'land', 'civil')
				OR (o.kind = 'centre' AND o.body_id IS NOT NULL))
			AND (acting_kind = 'office' OR o.id = current_organisation())
		ORDER BY o.kind <> 'office', o.name;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION is_account_name_taken, list_participants FROM PUBLIC;
