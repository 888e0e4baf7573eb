-- One step more than the program knows.
CREATE TABLE added_later (later INTEGER);
INSERT INTO added_later VALUES (1);
