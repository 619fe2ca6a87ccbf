-- Pieces of files, each at an address that only the two sides of a conversation can compute, like its slots. Every
-- row has one size, and nothing says which pieces belong to one file, conversation or centre.
CREATE TABLE file_piece (
	id bytea PRIMARY KEY CHECK (length(id) = 32),
	piece bytea NOT NULL CHECK (length(piece) = 65622),
	token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
	expires_on date NOT NULL
);
-- Noise does not compress: trying would only cost time.
ALTER TABLE file_piece ALTER COLUMN piece SET STORAGE EXTERNAL;

-- The serving role has no right to the table. With these functions it reads a piece whose address it was given, and
-- can neither list pieces, change one, nor remove one without its token or before its day.

CREATE FUNCTION read_piece(piece_id bytea) RETURNS bytea
	LANGUAGE sql STABLE SECURITY DEFINER SET search_path = schutznetz, pg_temp
	AS 'SELECT p.piece FROM file_piece p WHERE p.id = piece_id';

-- Writes a piece once: 'taken' only for a writer who holds its token and brings another piece, 'storage-full' where
-- the house holds so many already and this one is new. What is there already is stored, also in a full house.
CREATE FUNCTION write_piece(
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
	RETURN CASE WHEN EXISTS (
		SELECT FROM file_piece p
		WHERE p.id = piece_id AND p.token_hash = piece_token_hash AND p.piece <> piece_bytes)
		THEN 'taken' ELSE 'stored' END;
END $$;

CREATE FUNCTION forget_pieces(piece_ids bytea[], token_hashes bytea[]) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
BEGIN
	LOCK TABLE file_piece IN ROW EXCLUSIVE MODE;
	DELETE FROM file_piece p USING unnest(piece_ids, token_hashes) AS opened (id, token_hash)
		WHERE p.id = opened.id AND p.token_hash = opened.token_hash;
END $$;

-- As sweep_channel: removes what has expired, writes the rest anew in the order of its addresses.
CREATE FUNCTION sweep_pieces(today date) RETURNS void
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = schutznetz, pg_temp AS $$
DECLARE
	day date := least(today, (now() AT TIME ZONE 'Europe/Berlin')::date);
BEGIN
	LOCK TABLE file_piece IN SHARE ROW EXCLUSIVE MODE;
	WITH taken AS (DELETE FROM file_piece RETURNING *)
		INSERT INTO file_piece SELECT * FROM taken WHERE expires_on >= day ORDER BY id;
END $$;

REVOKE ALL ON FUNCTION read_piece, write_piece, forget_pieces, sweep_pieces FROM PUBLIC;
