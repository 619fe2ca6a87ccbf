-- A reading asks for a fixed number of addresses and gets an answer of a fixed size: the size of each envelope, and
-- the first few of the smallest size. The larger ones are read alone, by address and size.

DROP FUNCTION read_slots(bytea[]);

CREATE FUNCTION read_slots(ids bytea[], most_cells integer, cell_bytes integer)
	RETURNS TABLE (bytes integer, envelope bytea)
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
	SELECT coalesce(length(s.envelope), 0),
		CASE WHEN length(s.envelope) = cell_bytes
			AND count(*) FILTER (WHERE length(s.envelope) = cell_bytes) OVER (ORDER BY asked.at) <= most_cells
			THEN s.envelope END
	FROM unnest(ids) WITH ORDINALITY AS asked (id, at) LEFT JOIN slot s ON s.id = asked.id
	ORDER BY asked.at
$$;

CREATE FUNCTION read_large_slot(slot_id bytea, envelope_bytes integer) RETURNS bytea
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = schutznetz, pg_temp
	AS 'SELECT s.envelope FROM slot s WHERE s.id = slot_id AND length(s.envelope) = envelope_bytes';

REVOKE ALL ON FUNCTION read_slots, read_large_slot FROM PUBLIC;
