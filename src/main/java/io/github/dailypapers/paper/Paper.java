package io.github.dailypapers.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One paper as a listing tells of it. A component that the page did not state is null; null differs
 * from zero and from an empty list. The components are the documented fields in their documented
 * order ({@link Field}).
 *
 * @param source where the listing comes from, such as {@code hf}; of a paper that several sources
 *     told of, all of them, the first one first: {@code hf; arxiv}
 * @param id the source's identifier, for Hugging Face an arXiv id such as {@code 2511.10555}
 * @param title the title on one line, TeX kept
 * @param abstractText the abstract on one line, TeX kept
 * @param authors names in the page's order
 * @param authorCount how many authors the page counts, also where it does not name them
 * @param organization full name of the organization behind the paper
 * @param organizationId the organization's short name at the source
 * @param submittedBy login of whoever put the paper on the list
 * @param listedOn UTC day of the listing, as the page states it
 * @param publishedOn UTC day on which the first version appeared
 * @param updatedOn UTC day of the latest version
 * @param upvotes votes at the time of reading
 * @param comments comments at the time of reading
 * @param keywords key words, each once
 * @param summary a summary in a sentence or two, written by the source
 * @param categories subject classes, such as {@code cs.CL}
 * @param announce kind of announcement: new, cross, replace or replace-cross
 * @param journalRef where the paper was published, in its authors' words
 * @param doi digital object identifier
 * @param comment the authors' comment
 * @param codeUrl address of the code
 * @param codeStars stars of the code repository at the time of reading
 * @param projectUrl address of the project's page
 * @param media addresses of pictures and films shown with the paper
 * @param url address of the paper's page at the source
 * @param pdfUrl address of the PDF
 * @param citationKey what the source's own BibTeX calls the paper; no field of its own
 */
public record Paper(
    String source,
    @Nullable String id,
    @Nullable String title,
    @Nullable String abstractText,
    @Nullable List<String> authors,
    @Nullable Integer authorCount,
    @Nullable String organization,
    @Nullable String organizationId,
    @Nullable String submittedBy,
    @Nullable LocalDate listedOn,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate updatedOn,
    @Nullable Integer upvotes,
    @Nullable Integer comments,
    @Nullable List<String> keywords,
    @Nullable String summary,
    @Nullable List<String> categories,
    @Nullable String announce,
    @Nullable String journalRef,
    @Nullable String doi,
    @Nullable String comment,
    @Nullable String codeUrl,
    @Nullable Integer codeStars,
    @Nullable String projectUrl,
    @Nullable List<String> media,
    @Nullable String url,
    @Nullable String pdfUrl,
    @Nullable String citationKey) {

  /** A paper of {@code source} of which nothing is known yet. */
  public static PaperBuilder of(String source) {
    return new PaperBuilder(source);
  }

  /** This paper as it stands in the listing of another day. */
  public Paper listedOn(LocalDate day) {
    return with(source, day);
  }

  /** This paper as it stands in a listing of {@code source}. */
  public Paper from(String source) {
    return with(source, listedOn);
  }

  private Paper with(String source, @Nullable LocalDate listedOn) {
    return new Paper(
        source,
        id,
        title,
        abstractText,
        authors,
        authorCount,
        organization,
        organizationId,
        submittedBy,
        listedOn,
        publishedOn,
        updatedOn,
        upvotes,
        comments,
        keywords,
        summary,
        categories,
        announce,
        journalRef,
        doi,
        comment,
        codeUrl,
        codeStars,
        projectUrl,
        media,
        url,
        pdfUrl,
        citationKey);
  }

  /**
   * Whether all values are the same. Written out, as what the compiler adds to a record is put
   * together at run time, which takes longer than all else in keeping a listing.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Paper paper
        && source.equals(paper.source)
        && Objects.equals(id, paper.id)
        && Objects.equals(title, paper.title)
        && Objects.equals(abstractText, paper.abstractText)
        && Objects.equals(authors, paper.authors)
        && Objects.equals(authorCount, paper.authorCount)
        && Objects.equals(organization, paper.organization)
        && Objects.equals(organizationId, paper.organizationId)
        && Objects.equals(submittedBy, paper.submittedBy)
        && Objects.equals(listedOn, paper.listedOn)
        && Objects.equals(publishedOn, paper.publishedOn)
        && Objects.equals(updatedOn, paper.updatedOn)
        && Objects.equals(upvotes, paper.upvotes)
        && Objects.equals(comments, paper.comments)
        && Objects.equals(keywords, paper.keywords)
        && Objects.equals(summary, paper.summary)
        && Objects.equals(categories, paper.categories)
        && Objects.equals(announce, paper.announce)
        && Objects.equals(journalRef, paper.journalRef)
        && Objects.equals(doi, paper.doi)
        && Objects.equals(comment, paper.comment)
        && Objects.equals(codeUrl, paper.codeUrl)
        && Objects.equals(codeStars, paper.codeStars)
        && Objects.equals(projectUrl, paper.projectUrl)
        && Objects.equals(media, paper.media)
        && Objects.equals(url, paper.url)
        && Objects.equals(pdfUrl, paper.pdfUrl)
        && Objects.equals(citationKey, paper.citationKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        source,
        id,
        title,
        abstractText,
        authors,
        authorCount,
        organization,
        organizationId,
        submittedBy,
        listedOn,
        publishedOn,
        updatedOn,
        upvotes,
        comments,
        keywords,
        summary,
        categories,
        announce,
        journalRef,
        doi,
        comment,
        codeUrl,
        codeStars,
        projectUrl,
        media,
        url,
        pdfUrl,
        citationKey);
  }
}
