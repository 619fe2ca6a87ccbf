-- Centres come into being, and people join and leave them, in browsers: the server keeps what they sign.

-- A person's own word on what their public keys are, so that somebody can take them into a roster.
ALTER TABLE account
	ADD COLUMN public_keys bytea CHECK (length(public_keys) BETWEEN 1 AND 4096),
	ADD COLUMN public_keys_signature bytea CHECK (length(public_keys_signature) = 64),
	ADD CHECK ((public_keys IS NULL) = (public_keys_signature IS NULL));

-- A week gets a new key when somebody has left: its generation is the place of that leaving in the roster. First
-- messages know their week alone, as their seed is found by trying, so that they refer to the centre.
ALTER TABLE intake DROP CONSTRAINT intake_organisation_id_epoch_fkey;
ALTER TABLE intake ADD FOREIGN KEY (organisation_id) REFERENCES organisation;
ALTER TABLE epoch_key
	ADD COLUMN generation integer NOT NULL DEFAULT 0 CHECK (generation >= 0),
	DROP CONSTRAINT epoch_key_pkey,
	ADD PRIMARY KEY (organisation_id, epoch, generation);

-- The root vouches for every centre, and browsers hold on to the first that they see: the office sets it once.
CREATE FUNCTION found_root(root bytea) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF current_organisation_kind() IS DISTINCT FROM 'office' THEN
		RAISE EXCEPTION 'the office founds the root' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE instance SET root_public = root WHERE root_public IS NULL;
	RETURN FOUND;
END $$;

-- The centres as the office has to know them: what is public of each, and whether somebody can write to it.
CREATE FUNCTION list_centres() RETURNS TABLE (
		id uuid, name text, is_demo boolean, founded_on text, entries integer, last_epoch integer)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	IF current_organisation_kind() IS DISTINCT FROM 'office' THEN
		RAISE EXCEPTION 'the office lists the centres' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT o.id, o.name, o.is_demo,
			(SELECT convert_from(r.statement, 'UTF8')::jsonb ->> 'on' FROM roster_entry r
				WHERE r.organisation_id = o.id AND r.position = 0),
			(SELECT count(*)::integer FROM roster_entry r WHERE r.organisation_id = o.id),
			(SELECT max(e.epoch) FROM epoch_key e WHERE e.organisation_id = o.id)
		FROM organisation o WHERE o.kind = 'centre' ORDER BY o.name, o.id;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

REVOKE ALL ON FUNCTION found_root, list_centres FROM PUBLIC;
