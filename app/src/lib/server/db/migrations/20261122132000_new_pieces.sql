-- As before, and 'new' where this very call has put the piece there: only that counts for the day's number, so that
-- nobody fills a day by sending one piece again and again.
CREATE OR REPLACE FUNCTION write_piece(
	piece_id bytea, piece_bytes bytea, piece_token_hash bytea, piece_expires_on date, most_pieces bigint) RETURNS text
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	day date := (now() AT TIME ZONE 'Europe/Berlin')::date;
BEGIN
	LOCK TABLE file_piece IN ROW EXCLUSIVE MODE;
	IF NOT EXISTS (SELECT FROM file_piece p WHERE p.id = piece_id)
		AND (SELECT count(*) FROM file_piece) >= most_pieces THEN
		RETURN 'storage-full';
	END IF;
	-- The days are those of retention.ts, whatever a caller says.
	INSERT INTO file_piece (id, piece, token_hash, expires_on)
		VALUES (piece_id, piece_bytes, piece_token_hash, greatest(least(piece_expires_on, day + 194), day + 166))
		ON CONFLICT (id) DO NOTHING;
	IF FOUND THEN
		RETURN 'new';
	END IF;
	RETURN CASE WHEN EXISTS (
		SELECT FROM file_piece p
		WHERE p.id = piece_id AND p.token_hash = piece_token_hash AND p.piece <> piece_bytes)
		THEN 'taken' ELSE 'stored' END;
END $$;
