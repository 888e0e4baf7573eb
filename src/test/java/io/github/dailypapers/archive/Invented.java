package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented papers and listings, and archives of them. */
final class Invented {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  static final Instant NOW = Instant.parse("2026-11-24T07:30:00Z");

  private Invented() {}

  /** An archive in {@code file}, which waits for no other process. */
  static ArchivePlace place(Path file) {
    return new ArchivePlace(file, cache(), Duration.ZERO);
  }

  /** One folder for all tests, since the library is loaded once. */
  static Path cache() {
    return Path.of("target", "archive-test-cache").toAbsolutePath();
  }

  static PaperBuilder paper(String id) {
    return Paper.of("hf").id(id).title("Paper " + id).listedOn(DAY);
  }

  /** A paper with a value in every field, each of which {@code variant} makes another. */
  static Paper full(String id, int variant) {
    String v = "#" + variant;
    return Paper.of("hf")
        .id(id)
        .title("Ferns \"quoted\" \\ back" + v)
        .abstractText("We grow ferns. Ünïcödé 深層 👩\u200D👧" + v)
        .authors(List.of("Ada \"B.\" Lovelace" + v, "Søren Ålund"))
        .authorCount(2 + variant)
        .organization("Plants" + v)
        .organizationId("plants" + v)
        .submittedBy("gardener" + v)
        .listedOn(DAY.plusDays(variant))
        .publishedOn(DAY.minusDays(10L + variant))
        .updatedOn(DAY.minusDays(5L + variant))
        .upvotes(94 + variant)
        .comments(variant)
        .keywords(List.of("ferns" + v, "wet soil"))
        .summary("Ferns grow." + v)
        .categories(List.of("q-bio.PE" + v, "cs.CL"))
        .announce("new" + v)
        .journalRef("Journal" + v)
        .doi("10.1234/ferns" + v)
        .comment("9 pages" + v)
        .codeUrl("https://code.example/" + v)
        .codeStars(1 + variant)
        .projectUrl("https://ferns.example/" + v)
        .media(List.of("https://ferns.example/a.png" + v))
        .url("https://huggingface.co/papers/" + id + v)
        .pdfUrl("https://arxiv.org/pdf/" + id + v)
        .citationKey("ada-2511-ferns" + v)
        .build();
  }

  /** {@code paper} without what it has in {@code field}. */
  static Paper without(Paper paper, Field field) {
    PaperBuilder builder = Paper.of(paper.source()).citationKey(paper.citationKey());
    for (Field each : Field.values()) {
      if (each != field) {
        set(builder, each, paper);
      }
    }
    return builder.build();
  }

  private static void set(PaperBuilder to, Field field, Paper from) {
    switch (field) {
      case SOURCE -> to.source(from.source());
      case ID -> to.id(from.id());
      case TITLE -> to.title(from.title());
      case ABSTRACT -> to.abstractText(from.abstractText());
      case AUTHORS -> to.authors(from.authors());
      case AUTHOR_COUNT -> to.authorCount(from.authorCount());
      case ORGANIZATION -> to.organization(from.organization());
      case ORGANIZATION_ID -> to.organizationId(from.organizationId());
      case SUBMITTED_BY -> to.submittedBy(from.submittedBy());
      case LISTED_ON -> to.listedOn(from.listedOn());
      case PUBLISHED_ON -> to.publishedOn(from.publishedOn());
      case UPDATED_ON -> to.updatedOn(from.updatedOn());
      case UPVOTES -> to.upvotes(from.upvotes());
      case COMMENTS -> to.comments(from.comments());
      case KEYWORDS -> to.keywords(from.keywords());
      case SUMMARY -> to.summary(from.summary());
      case CATEGORIES -> to.categories(from.categories());
      case ANNOUNCE -> to.announce(from.announce());
      case JOURNAL_REF -> to.journalRef(from.journalRef());
      case DOI -> to.doi(from.doi());
      case COMMENT -> to.comment(from.comment());
      case CODE_URL -> to.codeUrl(from.codeUrl());
      case CODE_STARS -> to.codeStars(from.codeStars());
      case PROJECT_URL -> to.projectUrl(from.projectUrl());
      case MEDIA -> to.media(from.media());
      case URL -> to.url(from.url());
      case PDF_URL -> to.pdfUrl(from.pdfUrl());
    }
  }

  /** The complete listing of {@code day}. */
  static Listing listing(LocalDate day, Paper... papers) {
    return new Listing(Kind.DAY, Optional.of(day), Arrays.asList(papers), List.of());
  }

  /** The complete listing of {@code day} of papers called {@code ids}. */
  static Listing listing(LocalDate day, String... ids) {
    List<Paper> papers = new ArrayList<>();
    for (String id : ids) {
      papers.add(paper(id).build());
    }
    return new Listing(Kind.DAY, Optional.of(day), papers, List.of());
  }

  /** What is trending. */
  static Listing trending(Paper... papers) {
    return new Listing(Kind.TRENDING, Optional.empty(), Arrays.asList(papers), List.of());
  }

  /** {@code listing}, of which a part could not be read. */
  static Listing cut(Listing listing) {
    return new Listing(
        listing.kind(), listing.day(), listing.papers(), List.of(new Remark("cut", true)));
  }

  /** The ids of what the archive holds of {@code day}, in order. */
  static List<String> ids(Archive archive, LocalDate day) throws ArchiveException {
    List<String> ids = new ArrayList<>();
    HeldListing held = archive.listings().day("hf", day).orElseThrow();
    for (Paper paper : archive.listings().read(held).papers()) {
      ids.add(paper.id());
    }
    return ids;
  }

  /** The rows that {@code sql} finds in {@code file}, columns joined with {@code |}. */
  static List<String> rows(Path file, String sql) throws ArchiveException, SQLException {
    NativeLibrary.provide(cache());
    try (Database database = Database.open(file, Database.Mode.WRITE, Duration.ZERO);
        ResultSet row = database.statement(sql).executeQuery()) {
      List<String> rows = new ArrayList<>();
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          text.append(i == 1 ? "" : "|").append(row.getString(i));
        }
        rows.add(text.toString());
      }
      return rows;
    }
  }

  /** Runs SQL in {@code file}, as somebody with the sqlite3 program would. */
  static void run(Path file, String sql) throws ArchiveException, SQLException {
    NativeLibrary.provide(cache());
    try (Database database = Database.open(file, Database.Mode.CREATE, Duration.ZERO)) {
      database.run(sql);
    }
  }
}
