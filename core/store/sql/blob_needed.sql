-- Whether a kept file is the only one here with content that some record speaks of.
SELECT 1 FROM blob b JOIN blob_ref r ON r.sha256 = b.sha256
WHERE b.id = ?1 AND NOT EXISTS (SELECT 1 FROM blob o WHERE o.sha256 = b.sha256 AND o.id <> b.id) LIMIT 1
