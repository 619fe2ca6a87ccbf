-- The owner's signature under the public key of a passkey or device: a master key that is made anew goes to no other.
ALTER TABLE unlocker ADD COLUMN vouched bytea CHECK (length(vouched) = 64);
