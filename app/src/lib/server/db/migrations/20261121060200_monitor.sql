-- The public plan monitor. Rows are loaded from validated files at start; the columns beside `record` are those
-- that pages filter and sort by, `record` is the validated source record in full.

CREATE TABLE content_release (
	kind text PRIMARY KEY,
	sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	loaded_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE plan (
	id text PRIMARY KEY,
	position integer NOT NULL,
	short_title text NOT NULL,
	adopted_on date NOT NULL,
	measure_count integer NOT NULL CHECK (measure_count >= 0),
	record jsonb NOT NULL
);

CREATE TABLE plan_field (
	plan_id text NOT NULL REFERENCES plan,
	id text NOT NULL,
	position integer NOT NULL,
	name text NOT NULL,
	-- null where no source gives the number
	measure_count integer CHECK (measure_count >= 0),
	record jsonb NOT NULL,
	PRIMARY KEY (plan_id, id)
);

CREATE TABLE demand_chapter (
	number integer PRIMARY KEY,
	title text NOT NULL,
	record jsonb NOT NULL
);

CREATE TABLE demand (
	id text PRIMARY KEY,
	chapter_number integer NOT NULL REFERENCES demand_chapter,
	position integer NOT NULL,
	title text NOT NULL,
	summary text NOT NULL,
	-- notReviewed: nobody has looked at it since it was made
	state text NOT NULL CHECK (state IN ('open', 'partly', 'overtaken', 'replaced', 'notReviewed')),
	stated_on_year integer NOT NULL,
	topics text[] NOT NULL,
	addressees text[] NOT NULL,
	record jsonb NOT NULL
);
CREATE INDEX demand_by_chapter ON demand (chapter_number, position);

CREATE TABLE recommendation (
	id text PRIMARY KEY,
	position integer NOT NULL,
	title text NOT NULL,
	summary text NOT NULL,
	topics text[] NOT NULL,
	addressees text[] NOT NULL,
	record jsonb NOT NULL
);

-- Statements of others about the plans. Derived verdicts are drafts until somebody confirmed them: the serving
-- role never sees a row that is not public, whatever a query forgets.
CREATE TABLE plan_statement (
	id text PRIMARY KEY,
	plan_ids text[] NOT NULL,
	position integer NOT NULL,
	is_public boolean NOT NULL DEFAULT false,
	kind text NOT NULL,
	verdict text,
	record jsonb NOT NULL
);
ALTER TABLE plan_statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY public_statement ON plan_statement FOR SELECT USING (is_public);

-- The registers that the other records refer to.
CREATE TABLE content_register (
	kind text NOT NULL CHECK (kind IN ('release', 'source', 'topic', 'addressee', 'catalogue', 'event')),
	position integer NOT NULL,
	record jsonb NOT NULL,
	PRIMARY KEY (kind, position)
);
