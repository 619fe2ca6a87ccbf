-- A row that was removed or written anew stays behind as a dead copy, at its old place and with its old transaction,
-- until something else is written over it: raw files would go on telling the order in which everything came. So what
-- holds sealed things is written once a day into fresh files, in the order of its random keys, and the old files go.

-- Every table with a primary key that holds bytes, as all that is sealed does; one that comes later is found, too.
CREATE FUNCTION sealed_tables() RETURNS SETOF text
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
	SELECT c.relname::text FROM pg_class c
	WHERE c.relnamespace = 'schutznetz'::regnamespace AND c.relkind = 'r'
		AND EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)
		AND EXISTS (SELECT FROM pg_attribute a
			WHERE a.attrelid = c.oid AND a.atttypid = 'bytea'::regtype AND NOT a.attisdropped)
	ORDER BY c.relname
$$;

-- Writes one of them into fresh files. It needs the table for itself and does not wait long, as everybody else would
-- wait behind it, while a backup reads say: false, and the next day's turn does it. The planner's statistics would keep
-- samples of addresses and hashes, also of rows that are gone: it needs none, as these are found by unique keys.
CREATE FUNCTION rewrite_table(table_name text) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
	primary_key text;
	sampled text;
BEGIN
	SELECT k.relname INTO primary_key
		FROM sealed_tables() AS t (name)
		JOIN pg_class c ON c.relname = t.name AND c.relnamespace = 'schutznetz'::regnamespace
		JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
		JOIN pg_class k ON k.oid = i.indexrelid
		WHERE t.name = table_name;
	IF primary_key IS NULL THEN
		RETURN false;
	END IF;
	FOR sampled IN SELECT a.attname FROM pg_attribute a
		WHERE a.attrelid = format('schutznetz.%I', table_name)::regclass AND a.atttypid = 'bytea'::regtype
			AND NOT a.attisdropped AND a.attstattarget IS DISTINCT FROM 0
	LOOP
		EXECUTE format('ALTER TABLE schutznetz.%I ALTER COLUMN %I SET STATISTICS 0', table_name, sampled);
		PERFORM pg_clear_attribute_stats('schutznetz', table_name, sampled, false);
	END LOOP;
	IF pg_relation_size(format('schutznetz.%I', table_name)::regclass) > 0 THEN
		EXECUTE format('CLUSTER schutznetz.%I USING %I', table_name, primary_key);
	END IF;
	RETURN true;
EXCEPTION WHEN lock_not_available THEN
	RETURN false;
END $$;

REVOKE ALL ON FUNCTION sealed_tables, rewrite_table FROM PUBLIC;
