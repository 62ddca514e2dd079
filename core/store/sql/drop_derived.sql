-- Throws away what derived.sql made.
DROP TABLE IF EXISTS record;
DROP TABLE IF EXISTS indexed;
DROP TABLE IF EXISTS search;
DELETE FROM meta WHERE key = 'searched';
