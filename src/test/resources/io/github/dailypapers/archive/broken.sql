-- A step that fails when it is half done.
CREATE TABLE half (done INTEGER);
INSERT INTO nowhere VALUES (1);
