-- Whether a file of a case waits here to be sent.
SELECT 1 FROM blob_ref r JOIN blob b ON b.sha256 = r.sha256
LEFT JOIN parcel p ON p.change = r.change AND p.field = r.field
WHERE r.case_id = ?1 AND r.device = (SELECT value FROM meta WHERE key = 'device') AND coalesce(p.whole, 0) = 0 LIMIT 1
