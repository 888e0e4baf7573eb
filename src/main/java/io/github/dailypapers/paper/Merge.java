package io.github.dailypapers.paper;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper, joined of what its sources tell, after one more page has told of it.
 * Nothing known is lost: where the new page is silent, the old value stays. Where both tell, that
 * of the richer page counts, and among equals the newer; but votes, comments and stars are always
 * those counted last, a list of authors that may be cut off never takes the place of a whole one,
 * and a paper's addresses stay those of the source that told of it first.
 */
public final class Merge {
  /** What stands between the sources of a paper. */
  private static final String SOURCES = "; ";

  private Merge() {}

  /**
   * How much the page that {@code paper} is from tells of papers: 0 a card, 1 a card with its
   * abstract or authors, 2 both.
   */
  public static int richness(Paper paper) {
    return (paper.abstractText() == null ? 0 : 1) + (paper.authors() == null ? 0 : 1);
  }

  /**
   * The paper as it is known now.
   *
   * @param known as it was known
   * @param richness of the richest page that told of it so far
   * @param told as the new page tells
   */
  public static Paper of(Paper known, int richness, Paper told) {
    boolean richer = richness(told) >= richness;
    Paper first = richer ? told : known;
    Paper second = richer ? known : told;
    PaperBuilder paper = Paper.of(sources(known.source(), told.source()));
    paper.id(known.id());
    paper.title(either(first.title(), second.title()));
    paper.abstractText(either(first.abstractText(), second.abstractText()));
    boolean cut = isPerhapsCut(first) && second.authors() != null && !isPerhapsCut(second);
    paper.authors(cut ? second.authors() : either(first.authors(), second.authors()));
    paper.authorCount(either(first.authorCount(), second.authorCount()));
    paper.organization(either(first.organization(), second.organization()));
    paper.organizationId(either(first.organizationId(), second.organizationId()));
    paper.submittedBy(either(first.submittedBy(), second.submittedBy()));
    paper.listedOn(either(first.listedOn(), second.listedOn()));
    paper.publishedOn(either(first.publishedOn(), second.publishedOn()));
    paper.updatedOn(either(first.updatedOn(), second.updatedOn()));
    paper.upvotes(either(told.upvotes(), known.upvotes()));
    paper.comments(either(told.comments(), known.comments()));
    paper.keywords(either(first.keywords(), second.keywords()));
    paper.summary(either(first.summary(), second.summary()));
    paper.categories(either(first.categories(), second.categories()));
    paper.announce(either(first.announce(), second.announce()));
    paper.journalRef(either(first.journalRef(), second.journalRef()));
    paper.doi(either(first.doi(), second.doi()));
    paper.comment(either(first.comment(), second.comment()));
    paper.codeUrl(either(first.codeUrl(), second.codeUrl()));
    paper.codeStars(either(told.codeStars(), known.codeStars()));
    paper.projectUrl(either(first.projectUrl(), second.projectUrl()));
    paper.media(either(first.media(), second.media()));
    boolean home = !richer || isFirstOf(known.source(), told.source());
    Paper addressed = home ? first : known;
    Paper other = home ? second : told;
    paper.url(either(addressed.url(), other.url()));
    paper.pdfUrl(either(addressed.pdfUrl(), other.pdfUrl()));
    paper.citationKey(either(first.citationKey(), second.citationKey()));
    return paper.build();
  }

  private static boolean isPerhapsCut(Paper paper) {
    return paper.authors() != null && paper.authorCount() == null;
  }

  /** The sources of {@code known} in their order, and behind them that which told now. */
  private static String sources(String known, String told) {
    for (String source : known.split(SOURCES, -1)) {
      if (source.equals(told)) {
        return known;
      }
    }
    return known + SOURCES + told;
  }

  private static boolean isFirstOf(String known, String told) {
    return known.equals(told) || known.startsWith(told + SOURCES);
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
