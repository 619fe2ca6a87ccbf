-- What a language mediator is shown are copies of a conversation's texts: they go with it, whoever deletes it. Those
-- that began before this say of which conversation they are only inside their envelopes, and end here.
DELETE FROM sealed_key WHERE object_id LIKE 'mediation/%';
DELETE FROM mediation;
ALTER TABLE mediation ADD COLUMN conversation_id uuid NOT NULL;
CREATE INDEX mediation_by_conversation ON mediation (conversation_id);

CREATE OR REPLACE FUNCTION forget_conversation(hash bytea) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH gone AS (DELETE FROM conversation c WHERE c.deletion_hash = hash RETURNING c.id),
		shown AS (DELETE FROM mediation m USING gone WHERE m.conversation_id = gone.id RETURNING m.id)
	DELETE FROM sealed_key k USING (
		SELECT 'conversation/' || id AS object_id FROM gone UNION ALL SELECT 'mediation/' || id FROM shown
	) AS object WHERE k.object_id = object.object_id;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;

-- No foreign key, as the daily sweep takes conversations out and puts them in again: it removes what was left over, and
-- writes the rest anew, so that no row's transaction tells when a mediator wrote.
CREATE FUNCTION sweep_mediations() RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	LOCK TABLE mediation IN SHARE ROW EXCLUSIVE MODE;
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	WITH gone AS (
		DELETE FROM mediation m WHERE NOT EXISTS (SELECT FROM conversation c WHERE c.id = m.conversation_id)
			RETURNING m.id
	)
	DELETE FROM sealed_key k USING gone WHERE k.object_id = 'mediation/' || gone.id;
	WITH taken AS (DELETE FROM mediation RETURNING *)
		INSERT INTO mediation SELECT * FROM taken ORDER BY id;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION sweep_mediations FROM PUBLIC;
