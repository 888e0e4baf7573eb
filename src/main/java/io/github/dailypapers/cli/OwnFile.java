package io.github.dailypapers.cli;

/** The files that the program writes without being asked for them, as the manual tells of them. */
enum OwnFile {
  CONFIGURATION(
      "$XDG_CONFIG_HOME/dailypapers/dailypapers.properties",
      "the configuration; only config edit writes it, if there is none"),
  SEARCHES(
      "$XDG_CONFIG_HOME/dailypapers/searches/*.properties",
      "the saved searches; follow writes them"),
  ARCHIVE(
      "$XDG_DATA_HOME/dailypapers/archive.db",
      "the archive; with -wal and -shm beside it while it is in use"),
  LIBRARY("$XDG_CACHE_HOME/dailypapers/sqlite-jdbc-*", "SQLite's code, unpacked once"),
  WORDS(
      "$XDG_CACHE_HOME/dailypapers/words/*",
      "saved searches, days, starred ids, organizations, key words and categories that the archive holds, for"
          + " completion"),
  ROWS(
      "$XDG_STATE_HOME/dailypapers/rows",
      "for each terminal, the rows of the last listing shown in it"),
  BROWSE_HISTORY(
      "$XDG_STATE_HOME/dailypapers/browse-history", "the last 500 command lines of the browser"),
  ASKED(
      "$XDG_STATE_HOME/dailypapers/asked",
      "when arXiv's servers were last asked, so that the next run keeps the pause");

  private final String place;
  private final String content;

  OwnFile(String place, String content) {
    this.place = place;
    this.content = content;
  }

  /** Where it is, if the folders are those that variables name. */
  String place() {
    return place;
  }

  /** What it holds, on one line without a full stop. */
  String content() {
    return content;
  }
}
