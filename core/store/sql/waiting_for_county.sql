-- How many batches the county has not acknowledged, and how many it put aside.
SELECT count(*) FILTER (WHERE refused IS NULL AND position IS NULL), count(*) FILTER (WHERE refused IS NOT NULL)
FROM batch WHERE own = 1 AND (position IS NULL OR refused IS NOT NULL)
