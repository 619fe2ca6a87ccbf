-- Samples of sealed columns can be cleared by their owner from PostgreSQL 18 on; before, only a superuser could, and the
-- call alone ended each rewriting. So there they are never taken: from here on, while the tables are still empty, or
-- filled from a backup afterwards.
CREATE FUNCTION forget_samples(table_name text) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	sampled text;
BEGIN
	FOR sampled IN SELECT a.attname FROM pg_attribute a
		WHERE a.attrelid = format('schutznetz.%I', table_name)::regclass AND a.atttypid = 'bytea'::regtype
			AND NOT a.attisdropped AND a.attstattarget IS DISTINCT FROM 0
	LOOP
		EXECUTE format('ALTER TABLE schutznetz.%I ALTER COLUMN %I SET STATISTICS 0', table_name, sampled);
		IF current_setting('server_version_num')::integer >= 180000 THEN
			PERFORM pg_clear_attribute_stats('schutznetz', table_name, sampled, false);
		END IF;
	END LOOP;
END $$;

-- As before, with the samples told apart.
CREATE OR REPLACE FUNCTION rewrite_table(table_name text) RETURNS boolean
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
	primary_key text;
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
	PERFORM forget_samples(table_name);
	IF pg_relation_size(format('schutznetz.%I', table_name)::regclass) > 0 THEN
		EXECUTE format('CLUSTER schutznetz.%I USING %I', table_name, primary_key);
	END IF;
	RETURN true;
EXCEPTION WHEN lock_not_available THEN
	RETURN false;
END $$;

SELECT forget_samples(t.name) FROM sealed_tables() AS t (name);

REVOKE ALL ON FUNCTION forget_samples FROM PUBLIC;
