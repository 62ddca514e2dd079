-- Files spoken of and not held here: what comes first, what was asked for, small before large.
SELECT r.change, r.field, r.sha256, r.size, r.rank, coalesce(p.asked, 0) FROM blob_ref r
LEFT JOIN parcel p ON p.change = r.change AND p.field = r.field
JOIN change c ON c.seq = r.seq JOIN batch t ON t.id = c.batch
WHERE t.position IS NOT NULL AND t.refused IS NULL AND NOT EXISTS (SELECT 1 FROM blob b WHERE b.sha256 = r.sha256)
ORDER BY r.rank, coalesce(p.asked, 0) DESC, r.size, r.change LIMIT ?1
