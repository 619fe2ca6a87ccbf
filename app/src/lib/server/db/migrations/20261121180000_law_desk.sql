-- What was read of the law after it was written down as rules: who checked a rule, and which paragraph changed.
-- Everything here is public, nothing is overwritten; what was wrong is withdrawn by a further row.

CREATE TABLE law_check (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	rule_id text NOT NULL CHECK (length(rule_id) BETWEEN 1 AND 40),
	-- SHA-256 of the rule as it was read, with everything that it means.
	rule_version text NOT NULL CHECK (rule_version ~ '^[0-9a-f]{64}$'),
	checked_by text NOT NULL CHECK (length(btrim(checked_by)) BETWEEN 1 AND 120),
	checked_as text NOT NULL CHECK (length(btrim(checked_as)) BETWEEN 1 AND 120),
	checked_on date NOT NULL,
	-- Rechtsstand of the text against which it was held.
	text_day date NOT NULL CHECK (text_day <= checked_on),
	result text NOT NULL CHECK (result IN ('holds', 'changed', 'doubtful')),
	note text NOT NULL CHECK (length(note) <= 2000),
	recorded_by uuid NOT NULL,
	recorded_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE law_change (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	act text NOT NULL CHECK (length(btrim(act)) BETWEEN 1 AND 120),
	paragraph text NOT NULL CHECK (length(btrim(paragraph)) BETWEEN 1 AND 120),
	changed_on date NOT NULL,
	source text NOT NULL CHECK (length(btrim(source)) BETWEEN 1 AND 500),
	recorded_by uuid NOT NULL,
	recorded_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE law_withdrawal (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	check_id uuid UNIQUE REFERENCES law_check,
	change_id uuid UNIQUE REFERENCES law_change,
	reason text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 500),
	recorded_by uuid NOT NULL,
	recorded_at timestamptz NOT NULL DEFAULT now(),
	CHECK (num_nonnulls(check_id, change_id) = 1)
);

DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['law_check', 'law_change', 'law_withdrawal'] LOOP
		EXECUTE format('SELECT protect_by_organisation(%L)', name);
		EXECUTE format('DROP POLICY own_organisation ON %I', name);
		EXECUTE format('CREATE POLICY everybody_reads ON %I FOR SELECT USING (true)', name);
		EXECUTE format('CREATE POLICY editors ON %I FOR INSERT WITH CHECK (organisation_id = current_organisation()
			AND current_organisation_kind() IN (''office'', ''rapporteur''))', name);
		EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I
			FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_append_only', name);
		EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I
			FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_no_truncate', name);
	END LOOP;
END $$;
