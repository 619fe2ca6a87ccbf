-- Centres to which the network's office lets nobody write at present, whatever they say of themselves: a centre that has
-- gone, whose keys are lost, or that must not be trusted. That it is so everybody may know, why is said elsewhere.
CREATE TABLE intake_stop (
	organisation_id uuid PRIMARY KEY REFERENCES organisation,
	since date NOT NULL
);
ALTER TABLE intake_stop ENABLE ROW LEVEL SECURITY;
ALTER TABLE intake_stop FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON intake_stop FOR SELECT USING (true);
CREATE POLICY office ON intake_stop
	USING (current_organisation_kind() = 'office') WITH CHECK (current_organisation_kind() = 'office');
CREATE POLICY maintenance ON intake_stop TO CURRENT_ROLE
	USING (current_setting('schutznetz.maintenance', true) = 'on')
	WITH CHECK (current_setting('schutznetz.maintenance', true) = 'on');
