-- Files held here that the county does not have, as far as it said: what goes first comes first.
-- A change must be there before its files.
SELECT r.change, r.field, r.sha256, b.size, r.rank FROM blob_ref r JOIN blob b ON b.sha256 = r.sha256
LEFT JOIN parcel p ON p.change = r.change AND p.field = r.field
JOIN change c ON c.seq = r.seq JOIN batch t ON t.id = c.batch
WHERE coalesce(p.whole, 0) = 0 AND t.position IS NOT NULL AND t.refused IS NULL
GROUP BY r.change, r.field ORDER BY r.rank, b.size, r.change LIMIT ?1
