-- The newest meetings with the county.
SELECT at, sent, received, refused FROM meeting ORDER BY id DESC LIMIT ?1
