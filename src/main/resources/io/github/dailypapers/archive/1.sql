-- The archive of dailypapers, version 1.
--
-- Days are ISO 8601 days (2026-11-24), moments are UTC (2026-11-24T07:30:00Z). What is unknown is
-- NULL. Lists are JSON arrays of text.

-- One row a paper, with the columns of the program's records. richness tells how much the best page
-- read so far tells of a paper: 0 a card, 1 a card with its abstract or authors, 2 both.
CREATE TABLE papers (
  paper INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  abstract TEXT,
  authors TEXT,
  author_count INTEGER,
  organization TEXT,
  organization_id TEXT,
  submitted_by TEXT,
  listed_on TEXT,
  published_on TEXT,
  updated_on TEXT,
  upvotes INTEGER,
  comments INTEGER,
  keywords TEXT,
  summary TEXT,
  categories TEXT,
  announce TEXT,
  journal_ref TEXT,
  doi TEXT,
  comment TEXT,
  code_url TEXT,
  code_stars INTEGER,
  project_url TEXT,
  media TEXT,
  url TEXT,
  pdf_url TEXT,
  richness INTEGER NOT NULL
);

-- One row a name, in the paper's order, counted from 0.
CREATE TABLE authors (
  paper INTEGER NOT NULL REFERENCES papers,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (paper, position)
) WITHOUT ROWID;
CREATE INDEX authors_by_name ON authors (name);

CREATE TABLE keywords (
  keyword TEXT NOT NULL,
  paper INTEGER NOT NULL REFERENCES papers,
  PRIMARY KEY (keyword, paper)
) WITHOUT ROWID;
CREATE INDEX keywords_by_paper ON keywords (paper);

-- One row a listing that was read: kind is day or trending. A day without a listing of its own has
-- a row and no papers. complete is 0 where a part of the listing could not be had or read.
CREATE TABLE listings (
  listing INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  day TEXT,
  fetched_at TEXT NOT NULL,
  complete INTEGER NOT NULL,
  UNIQUE (source, kind, day)
);

-- Which papers a listing has, in its order, counted from 1.
CREATE TABLE listed (
  listing INTEGER NOT NULL REFERENCES listings,
  rank INTEGER NOT NULL,
  paper INTEGER NOT NULL REFERENCES papers,
  first_seen_at TEXT NOT NULL,
  PRIMARY KEY (listing, rank)
) WITHOUT ROWID;
CREATE INDEX listed_by_paper ON listed (paper);

-- What was counted on a day; the first count of a day stays.
CREATE TABLE snapshots (
  paper INTEGER NOT NULL REFERENCES papers,
  day TEXT NOT NULL,
  upvotes INTEGER,
  comments INTEGER,
  code_stars INTEGER,
  PRIMARY KEY (paper, day)
) WITHOUT ROWID;
CREATE INDEX snapshots_by_day ON snapshots (day);

-- What the user did with a paper: saw it in a list, with so many votes; opened it; starred it.
CREATE TABLE marks (
  paper INTEGER PRIMARY KEY REFERENCES papers,
  seen_at TEXT,
  seen_upvotes INTEGER,
  opened_at TEXT,
  starred_at TEXT,
  note TEXT
);

-- Up to when the user knows what is new, by the name of what is followed.
CREATE TABLE known (
  name TEXT PRIMARY KEY,
  until TEXT NOT NULL
) WITHOUT ROWID;

-- Pages as they were had, gzipped, by the address asked for.
CREATE TABLE pages (
  asked TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  fetched_at TEXT NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX pages_by_age ON pages (fetched_at);

CREATE TRIGGER papers_lists_added AFTER INSERT ON papers BEGIN
  INSERT INTO authors SELECT new.paper, key, value FROM json_each(new.authors);
  INSERT OR IGNORE INTO keywords SELECT value, new.paper FROM json_each(new.keywords);
END;
CREATE TRIGGER papers_authors_changed AFTER UPDATE OF authors ON papers
WHEN old.authors IS NOT new.authors BEGIN
  DELETE FROM authors WHERE paper = old.paper;
  INSERT INTO authors SELECT new.paper, key, value FROM json_each(new.authors);
END;
CREATE TRIGGER papers_keywords_changed AFTER UPDATE OF keywords ON papers
WHEN old.keywords IS NOT new.keywords BEGIN
  DELETE FROM keywords WHERE paper = old.paper;
  INSERT OR IGNORE INTO keywords SELECT value, new.paper FROM json_each(new.keywords);
END;
CREATE TRIGGER papers_lists_removed AFTER DELETE ON papers BEGIN
  DELETE FROM authors WHERE paper = old.paper;
  DELETE FROM keywords WHERE paper = old.paper;
END;
