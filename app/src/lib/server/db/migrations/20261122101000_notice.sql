-- Short notices of the network's office to all centres or to one, in plain text: nothing of a conversation belongs
-- there. The office alone writes them; a centre reads those that are for it.
CREATE TABLE notice (
	id uuid PRIMARY KEY,
	organisation_id uuid NOT NULL REFERENCES organisation,
	-- Null: for all.
	centre_id uuid REFERENCES organisation,
	text text NOT NULL CHECK (length(text) BETWEEN 1 AND 600),
	written_on date NOT NULL,
	-- The last day on which it is shown.
	shown_until date NOT NULL CHECK (shown_until BETWEEN written_on AND written_on + 92)
);
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice FORCE ROW LEVEL SECURITY;
CREATE POLICY office ON notice
	USING (organisation_id = current_organisation() AND current_organisation_kind() = 'office')
	WITH CHECK (organisation_id = current_organisation() AND current_organisation_kind() = 'office');
CREATE POLICY addressed_centre ON notice FOR SELECT
	USING (current_organisation_kind() = 'centre' AND (centre_id IS NULL OR centre_id = current_organisation()));
CREATE POLICY maintenance ON notice TO CURRENT_ROLE
	USING (current_setting('schutznetz.maintenance', true) = 'on')
	WITH CHECK (current_setting('schutznetz.maintenance', true) = 'on');

-- Who has put a notice away, so that it comes no more; it goes with the notice.
CREATE TABLE notice_dismissal (
	account_id uuid NOT NULL,
	notice_id uuid NOT NULL REFERENCES notice ON DELETE CASCADE,
	organisation_id uuid NOT NULL,
	PRIMARY KEY (account_id, notice_id),
	FOREIGN KEY (account_id, organisation_id) REFERENCES account (id, organisation_id)
);
SELECT protect_by_organisation('notice_dismissal');
