-- Own files the county has not said to have whole, and their bytes. One content is one file.
SELECT count(*), coalesce(sum(size), 0) FROM (
    SELECT b.size AS size FROM blob_ref r JOIN blob b ON b.sha256 = r.sha256
    LEFT JOIN parcel p ON p.change = r.change AND p.field = r.field
    WHERE r.device = (SELECT value FROM meta WHERE key = 'device') AND coalesce(p.whole, 0) = 0
    GROUP BY r.change, r.field)
