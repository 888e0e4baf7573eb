package io.github.dailypapers.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a page states of one paper, in whatever order the page states it. What is never set
 * stays null, which means unknown. Every setter is named after the component of {@link Paper} it
 * fills.
 */
public final class PaperBuilder {
  private String source;
  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String abstractText;
  private @Nullable List<String> authors;
  private @Nullable Integer authorCount;
  private @Nullable String organization;
  private @Nullable String organizationId;
  private @Nullable String submittedBy;
  private @Nullable LocalDate listedOn;
  private @Nullable LocalDate publishedOn;
  private @Nullable LocalDate updatedOn;
  private @Nullable Integer upvotes;
  private @Nullable Integer comments;
  private @Nullable List<String> keywords;
  private @Nullable String summary;
  private @Nullable List<String> categories;
  private @Nullable String announce;
  private @Nullable String journalRef;
  private @Nullable String doi;
  private @Nullable String comment;
  private @Nullable String codeUrl;
  private @Nullable Integer codeStars;
  private @Nullable String projectUrl;
  private @Nullable List<String> media;
  private @Nullable String url;
  private @Nullable String pdfUrl;
  private @Nullable String citationKey;

  PaperBuilder(String source) {
    this.source = source;
  }

  /** Sets {@link Paper#source}. */
  public PaperBuilder source(String source) {
    this.source = source;
    return this;
  }

  /** Sets {@link Paper#id}. */
  public PaperBuilder id(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** Sets {@link Paper#title}. */
  public PaperBuilder title(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** Sets {@link Paper#abstractText}. */
  public PaperBuilder abstractText(@Nullable String abstractText) {
    this.abstractText = abstractText;
    return this;
  }

  /** Sets {@link Paper#authors}. */
  public PaperBuilder authors(@Nullable List<String> authors) {
    this.authors = authors == null ? null : List.copyOf(authors);
    return this;
  }

  /** Sets {@link Paper#authorCount}. */
  public PaperBuilder authorCount(@Nullable Integer authorCount) {
    this.authorCount = authorCount;
    return this;
  }

  /** Sets {@link Paper#organization}. */
  public PaperBuilder organization(@Nullable String organization) {
    this.organization = organization;
    return this;
  }

  /** Sets {@link Paper#organizationId}. */
  public PaperBuilder organizationId(@Nullable String organizationId) {
    this.organizationId = organizationId;
    return this;
  }

  /** Sets {@link Paper#submittedBy}. */
  public PaperBuilder submittedBy(@Nullable String submittedBy) {
    this.submittedBy = submittedBy;
    return this;
  }

  /** Sets {@link Paper#listedOn}. */
  public PaperBuilder listedOn(@Nullable LocalDate listedOn) {
    this.listedOn = listedOn;
    return this;
  }

  /** Sets {@link Paper#publishedOn}. */
  public PaperBuilder publishedOn(@Nullable LocalDate publishedOn) {
    this.publishedOn = publishedOn;
    return this;
  }

  /** Sets {@link Paper#updatedOn}. */
  public PaperBuilder updatedOn(@Nullable LocalDate updatedOn) {
    this.updatedOn = updatedOn;
    return this;
  }

  /** Sets {@link Paper#upvotes}. */
  public PaperBuilder upvotes(@Nullable Integer upvotes) {
    this.upvotes = upvotes;
    return this;
  }

  /** Sets {@link Paper#comments}. */
  public PaperBuilder comments(@Nullable Integer comments) {
    this.comments = comments;
    return this;
  }

  /** Sets {@link Paper#keywords}. */
  public PaperBuilder keywords(@Nullable List<String> keywords) {
    this.keywords = keywords == null ? null : List.copyOf(keywords);
    return this;
  }

  /** Sets {@link Paper#summary}. */
  public PaperBuilder summary(@Nullable String summary) {
    this.summary = summary;
    return this;
  }

  /** Sets {@link Paper#categories}. */
  public PaperBuilder categories(@Nullable List<String> categories) {
    this.categories = categories == null ? null : List.copyOf(categories);
    return this;
  }

  /** Sets {@link Paper#announce}. */
  public PaperBuilder announce(@Nullable String announce) {
    this.announce = announce;
    return this;
  }

  /** Sets {@link Paper#journalRef}. */
  public PaperBuilder journalRef(@Nullable String journalRef) {
    this.journalRef = journalRef;
    return this;
  }

  /** Sets {@link Paper#doi}. */
  public PaperBuilder doi(@Nullable String doi) {
    this.doi = doi;
    return this;
  }

  /** Sets {@link Paper#comment}. */
  public PaperBuilder comment(@Nullable String comment) {
    this.comment = comment;
    return this;
  }

  /** Sets {@link Paper#codeUrl}. */
  public PaperBuilder codeUrl(@Nullable String codeUrl) {
    this.codeUrl = codeUrl;
    return this;
  }

  /** Sets {@link Paper#codeStars}. */
  public PaperBuilder codeStars(@Nullable Integer codeStars) {
    this.codeStars = codeStars;
    return this;
  }

  /** Sets {@link Paper#projectUrl}. */
  public PaperBuilder projectUrl(@Nullable String projectUrl) {
    this.projectUrl = projectUrl;
    return this;
  }

  /** Sets {@link Paper#media}. */
  public PaperBuilder media(@Nullable List<String> media) {
    this.media = media == null ? null : List.copyOf(media);
    return this;
  }

  /** Sets {@link Paper#url}. */
  public PaperBuilder url(@Nullable String url) {
    this.url = url;
    return this;
  }

  /** Sets {@link Paper#pdfUrl}. */
  public PaperBuilder pdfUrl(@Nullable String pdfUrl) {
    this.pdfUrl = pdfUrl;
    return this;
  }

  /** Sets {@link Paper#citationKey}. */
  public PaperBuilder citationKey(@Nullable String citationKey) {
    this.citationKey = citationKey;
    return this;
  }

  /** The paper as far as it is known. */
  public Paper build() {
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
}
