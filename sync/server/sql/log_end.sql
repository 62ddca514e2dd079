-- Where the log ends.
SELECT position, hash FROM entry ORDER BY position DESC LIMIT 1
