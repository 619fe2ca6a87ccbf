-- More things of a centre have a key of their own, wrapped to those who may open it: what the team keeps for itself
-- (team), what a language mediator is shown of one thread (mediation), shares and requests of a recovery (recovery).
ALTER TABLE sealed_key DROP CONSTRAINT sealed_key_object_id_check;
ALTER TABLE sealed_key ADD CONSTRAINT sealed_key_object_id_check
	CHECK (object_id ~ '^(epoch|conversation|case|root|team|mediation|recovery)/[0-9a-f/-]{1,80}$');
