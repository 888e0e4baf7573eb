-- The archive of dailypapers, version 3: the kind of announcement (new, cross, replace or
-- replace-cross) is a listing's, as a paper may be new in one and replaced in a later one.
--
-- A listing's source is now hf, arxiv:CATEGORY or acl:VOLUME, its kind day, period or trending; of
-- a month its day is the first one. The source of a paper is the set of those that told of it.

ALTER TABLE listed ADD COLUMN announce TEXT;

-- What a source's own BibTeX calls a paper, which is no field of the program's records.
ALTER TABLE papers ADD COLUMN citation_key TEXT;
