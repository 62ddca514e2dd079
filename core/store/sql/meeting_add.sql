-- A meeting with the county has ended.
INSERT INTO meeting(at, sent, received, refused) VALUES(?1, ?2, ?3, ?4)
