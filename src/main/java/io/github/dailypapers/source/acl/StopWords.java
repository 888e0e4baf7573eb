package io.github.dailypapers.source.acl;

import java.util.Set;

/**
 * English words that say nothing of what a text is about, which the Anthology leaves out of its
 * keys. Words with an apostrophe are there in their parts, because an apostrophe parts words.
 */
final class StopWords {
  private static final String PRONOUNS =
      "i me my myself we our ours ourselves you your yours yourself yourselves he him his himself"
          + " she her hers herself it its itself they them their theirs themselves this that these"
          + " those who whom which what";

  private static final String VERBS =
      "am is are was were be been being have has had having do does did doing could should would"
          + " ought cannot";

  private static final String PARTICLES =
      "a an the and but if or because as until while of at by for with about against between into"
          + " through during before after above below to from up down in out on off over under"
          + " again further then once here there when where why how all any both each few more"
          + " most other some such no nor not only own same so than too very";

  private static final String PARTS =
      "s t d m ll re ve aren can couldn didn doesn don hadn hasn haven isn let mustn shan shouldn"
          + " wasn weren won wouldn";

  private final Set<String> words;

  StopWords() {
    words = Set.of((PRONOUNS + ' ' + VERBS + ' ' + PARTICLES + ' ' + PARTS).split(" ", -1));
  }

  /** Whether {@code word}, in small letters, is one of them. */
  boolean contains(String word) {
    return words.contains(word);
  }
}
