-- The archive of dailypapers, version 2: an index of words, for search, and one of the runs of three
-- characters in titles and abstracts, for grep. Both hold no text of their own.

CREATE VIRTUAL TABLE words USING fts5 (
  title, abstract, authors, keywords,
  content = 'papers', content_rowid = 'paper', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE trigrams USING fts5 (
  title, abstract,
  content = 'papers', content_rowid = 'paper', tokenize = 'trigram', detail = none, columnsize = 0
);
INSERT INTO words (words) VALUES ('rebuild');
INSERT INTO trigrams (trigrams) VALUES ('rebuild');

CREATE TRIGGER papers_texts_added AFTER INSERT ON papers BEGIN
  INSERT INTO words (rowid, title, abstract, authors, keywords)
  VALUES (new.paper, new.title, new.abstract, new.authors, new.keywords);
  INSERT INTO trigrams (rowid, title, abstract) VALUES (new.paper, new.title, new.abstract);
END;
CREATE TRIGGER papers_texts_removed AFTER DELETE ON papers BEGIN
  INSERT INTO words (words, rowid, title, abstract, authors, keywords)
  VALUES ('delete', old.paper, old.title, old.abstract, old.authors, old.keywords);
  INSERT INTO trigrams (trigrams, rowid, title, abstract)
  VALUES ('delete', old.paper, old.title, old.abstract);
END;
CREATE TRIGGER papers_words_changed AFTER UPDATE OF title, abstract, authors, keywords ON papers
WHEN old.title IS NOT new.title OR old.abstract IS NOT new.abstract
  OR old.authors IS NOT new.authors OR old.keywords IS NOT new.keywords BEGIN
  INSERT INTO words (words, rowid, title, abstract, authors, keywords)
  VALUES ('delete', old.paper, old.title, old.abstract, old.authors, old.keywords);
  INSERT INTO words (rowid, title, abstract, authors, keywords)
  VALUES (new.paper, new.title, new.abstract, new.authors, new.keywords);
END;
CREATE TRIGGER papers_trigrams_changed AFTER UPDATE OF title, abstract ON papers
WHEN old.title IS NOT new.title OR old.abstract IS NOT new.abstract BEGIN
  INSERT INTO trigrams (trigrams, rowid, title, abstract)
  VALUES ('delete', old.paper, old.title, old.abstract);
  INSERT INTO trigrams (rowid, title, abstract) VALUES (new.paper, new.title, new.abstract);
END;
