-- Throws away what derived.sql made.
DROP TABLE IF EXISTS record;
DROP TABLE IF EXISTS indexed;
DROP TABLE IF EXISTS search;
DROP TABLE IF EXISTS blob_ref;
DELETE FROM meta WHERE key = 'searched';
