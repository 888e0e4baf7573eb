package io.github.dailypapers.fuzz;

import io.github.dailypapers.source.PageException;
import java.io.IOException;
import java.util.Locale;

/**
 * The parsers of everything that comes from outside, and what cleans it for a terminal, with what
 * must hold whatever they are given.
 */
enum Target {
  ARXIV_LIST,
  ARXIV_ABS,
  ARXIV_API,
  ARXIV_NEWS,
  ARXIV_FEED,
  ARXIV_ERROR,
  ACL_PAGE,
  HF_PAGE,
  HF_API,
  SAVED_JSON,
  SAVED_TEXT,
  SAVED_HTML,
  TEX,
  ACL_ID,
  PAPER_ID,
  PERIOD,
  PATTERN,
  FIXED_TEXT,
  CHOICE,
  SENTENCES,
  SANITIZER,
  SETTINGS,
  CONFIG,
  SAVED_SEARCH,
  SHELL_WORDS;

  /** What the command line, and the folder of the kept inputs, call it: {@code arxiv-list}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The target called {@code label}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Target labelled(String label) {
    for (Target target : values()) {
      if (target.label().equals(label)) {
        return target;
      }
    }
    throw new IllegalArgumentException(label);
  }

  /**
   * Tries {@code input}.
   *
   * @throws AssertionError if something does not hold that must
   */
  void run(byte[] input) {
    try {
      parse(input);
    } catch (PageException e) {
      Sound.refusal(e);
    } catch (IOException e) {
      throw new AssertionError("only a PageException may leave", e);
    }
  }

  private void parse(byte[] input) throws IOException {
    switch (this) {
      case ARXIV_LIST -> ArxivTargets.list(input);
      case ARXIV_ABS -> ArxivTargets.abs(input);
      case ARXIV_API -> ArxivTargets.api(input);
      case ARXIV_NEWS -> ArxivTargets.news(input);
      case ARXIV_FEED -> ArxivTargets.feed(input);
      case ARXIV_ERROR -> ArxivTargets.error(input);
      case ACL_PAGE -> AnthologyTargets.page(input);
      case HF_PAGE -> HuggingFaceTargets.page(input);
      case HF_API -> HuggingFaceTargets.api(input);
      case SAVED_JSON -> SavedTargets.json(input);
      case SAVED_TEXT -> SavedTargets.text(input);
      case SAVED_HTML -> SavedTargets.html(input);
      case TEX -> TextTargets.tex(input);
      case ACL_ID -> TextTargets.anthologyId(input);
      case PAPER_ID -> TextTargets.paperId(input);
      case PERIOD -> TextTargets.period(input);
      case PATTERN -> TextTargets.pattern(input);
      case FIXED_TEXT -> TextTargets.fixedText(input);
      case CHOICE -> TextTargets.choice(input);
      case SENTENCES -> TextTargets.sentences(input);
      case SANITIZER -> ShownTargets.sanitizer(input);
      case SETTINGS -> ConfigurationTargets.settings(input);
      case CONFIG -> ConfigurationTargets.config(input);
      case SAVED_SEARCH -> ConfigurationTargets.search(input);
      case SHELL_WORDS -> ConfigurationTargets.words(input);
    }
  }
}
