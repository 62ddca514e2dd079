-- When the county last said that it has something of ours.
SELECT max(acknowledged_at) FROM batch WHERE own = 1
