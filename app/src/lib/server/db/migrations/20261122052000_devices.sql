-- A device says who it is before anybody has typed a name, as a passkey does. A closed account answers as one that is
-- not there.
CREATE FUNCTION organisation_of_device(unlocker_id uuid) RETURNS TABLE (account_id uuid, organisation_id uuid)
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	PERFORM set_config('schutznetz.maintenance', 'on', true);
	RETURN QUERY SELECT a.id, a.organisation_id FROM unlocker u JOIN account a ON a.id = u.account_id
		WHERE u.id = unlocker_id AND u.kind = 'device' AND a.disabled_at IS NULL;
	PERFORM set_config('schutznetz.maintenance', '', true);
END $$;
REVOKE ALL ON FUNCTION organisation_of_device FROM PUBLIC;

-- A device that lacks its owner's signature or its anchor would open nothing after the next change of the master key.
ALTER TABLE unlocker DROP CONSTRAINT unlocker_whole;
ALTER TABLE unlocker ADD CONSTRAINT unlocker_whole CHECK (CASE kind
	WHEN 'passkey' THEN num_nulls(public_key, anchor, credential_id, credential_key) = 0
	WHEN 'device' THEN num_nulls(public_key, anchor, vouched, proof_hash) = 0
	ELSE num_nonnulls(public_key, anchor, proof_hash, credential_id, credential_key) = 0 END);
