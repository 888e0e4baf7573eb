package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;

/** The filters that one key is enough for. */
enum Sieve {
  UNREAD("u", "unread"),
  STARRED("s", "starred"),
  CODE("c", "with code"),
  PROJECT("p", "with a project page"),
  TEN_VOTES("1", "10 votes or more"),
  FIFTY_VOTES("5", "50 votes or more");

  private static final int TEN = 10;
  private static final int FIFTY = 50;

  private final String key;
  private final String label;

  Sieve(String key, String label) {
    this.key = key;
    this.label = label;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  boolean passes(Paper paper, Marks marks) {
    return switch (this) {
      case UNREAD -> !marks.read().contains(paper.id());
      case STARRED -> marks.starred().contains(paper.id());
      case CODE -> paper.codeUrl() != null;
      case PROJECT -> paper.projectUrl() != null;
      case TEN_VOTES -> paper.upvotes() != null && paper.upvotes() >= TEN;
      case FIFTY_VOTES -> paper.upvotes() != null && paper.upvotes() >= FIFTY;
    };
  }
}
