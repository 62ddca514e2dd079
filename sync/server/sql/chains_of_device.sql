-- The incarnations of a device and the last number of each.
SELECT incarnation, max(number) FROM chain WHERE device = ?1 GROUP BY incarnation
