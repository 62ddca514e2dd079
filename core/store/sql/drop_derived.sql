-- Throws away what derived.sql made.
DROP TABLE IF EXISTS record;
DROP TABLE IF EXISTS indexed;
