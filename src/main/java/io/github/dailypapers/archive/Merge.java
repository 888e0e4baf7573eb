package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper after one more page has told of it. Nothing known is lost: where the new
 * page is silent, the old value stays. Where both tell, that of the richer page counts, and among
 * equals the newer; but votes, comments and stars are always those counted last.
 */
final class Merge {
  private Merge() {}

  /** How much the page that {@code paper} is from tells of papers. */
  static int richness(Paper paper) {
    return (paper.abstractText() == null ? 0 : 1) + (paper.authors() == null ? 0 : 1);
  }

  /**
   * The paper as it is known now.
   *
   * @param known as it was known
   * @param richness of the richest page that told of it so far
   * @param told as the new page tells
   */
  static Paper of(Paper known, int richness, Paper told) {
    boolean richer = richness(told) >= richness;
    Paper first = richer ? told : known;
    Paper second = richer ? known : told;
    PaperBuilder paper = Paper.of(first.source());
    paper.id(known.id());
    paper.title(either(first.title(), second.title()));
    paper.abstractText(either(first.abstractText(), second.abstractText()));
    paper.authors(either(first.authors(), second.authors()));
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
    paper.url(either(first.url(), second.url()));
    paper.pdfUrl(either(first.pdfUrl(), second.pdfUrl()));
    return paper.build();
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
