-- Dead copies of rows go within minutes, not when a fifth of a table has changed; behind them comes the daily
-- rewriting. The tables are small or change all at once, so this costs little.
DO $$
DECLARE
	one text;
BEGIN
	FOREACH one IN ARRAY ARRAY[
		'slot', 'intake', 'spent_envelope', 'file_piece', 'conversation', 'sealed_key', 'case_file', 'staff_session'] LOOP
		EXECUTE format('ALTER TABLE %I SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20)', one);
		IF (SELECT reltoastrelid FROM pg_class WHERE oid = to_regclass(one)) <> 0 THEN
			EXECUTE format('ALTER TABLE %I SET (toast.autovacuum_vacuum_scale_factor = 0,
				toast.autovacuum_vacuum_threshold = 20)', one);
		END IF;
	END LOOP;
END $$;
