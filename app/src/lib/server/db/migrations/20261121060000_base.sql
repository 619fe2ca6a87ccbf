-- What every table of an organisation builds on.

-- The organisation that the running transaction acts for; null when none is set, so that nothing matches.
-- After a transaction PostgreSQL leaves the setting behind as an empty text, not as null.
CREATE FUNCTION current_organisation() RETURNS uuid
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('schutznetz.organisation_id', true), '')::uuid;

-- Puts a table with organisation_id under row-level security: rows of the current organisation only, for every
-- role. The owner sees no row either, unless backup and restore say so for one transaction.
CREATE FUNCTION protect_by_organisation(target regclass) RETURNS void
	LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
	EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
	EXECUTE format(
		'CREATE POLICY own_organisation ON %s
			USING (organisation_id = schutznetz.current_organisation())
			WITH CHECK (organisation_id = schutznetz.current_organisation())',
		target);
	EXECUTE format(
		'CREATE POLICY maintenance ON %s TO CURRENT_ROLE
			USING (current_setting(''schutznetz.maintenance'', true) = ''on'')
			WITH CHECK (current_setting(''schutznetz.maintenance'', true) = ''on'')',
		target);
END $$;

-- For tables where a row, once written, stays as it is.
CREATE FUNCTION refuse_change() RETURNS trigger
	LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
