-- Everything anybody wrote about one record, in order of arrival.
SELECT header, body FROM change WHERE record = ?1 ORDER BY seq
