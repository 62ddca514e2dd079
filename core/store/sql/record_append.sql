-- One change more of a record; while it had only one, that came first.
UPDATE record SET changes = json_insert(coalesce(changes, json_array(only)), '$[#]', ?2) WHERE row = ?1
