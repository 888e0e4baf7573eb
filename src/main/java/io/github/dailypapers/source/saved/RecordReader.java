package io.github.dailypapers.source.saved;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.JsonValues;
import io.github.dailypapers.source.UtcDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads papers as this program writes them in JSON: an object with the names of {@link Field}. */
final class RecordReader {
  private static final String UNKNOWN_SOURCE = "saved";

  private RecordReader() {}

  /** Reads the object that {@code json} stands on; null if it is no paper, which is remarked on. */
  static @Nullable PaperBuilder read(JsonValues json) throws JacksonException {
    if (!json.isObject()) {
      return null;
    }
    PaperBuilder paper = Paper.of(UNKNOWN_SOURCE);
    boolean named = false;
    boolean foreign = false;
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      Field field = Field.named(key).orElse(null);
      if (field == null) {
        foreign |= key.equals("paper");
        json.skip();
      } else {
        named |= field == Field.ID || field == Field.TITLE;
        set(paper, field, json);
      }
    }
    if (foreign) {
      json.remark("an entry of the API among records was left out: read such files one by one");
      return null;
    }
    if (!named) {
      json.remark("an object with neither id nor title was left out");
      return null;
    }
    return paper;
  }

  private static void set(PaperBuilder paper, Field field, JsonValues json)
      throws JacksonException {
    switch (field) {
      case SOURCE -> {
        String source = json.text();
        paper.source(source == null ? UNKNOWN_SOURCE : source);
      }
      case ID -> paper.id(json.text());
      case TITLE -> paper.title(json.text());
      case ABSTRACT -> paper.abstractText(json.text());
      case AUTHORS -> paper.authors(json.texts());
      case AUTHOR_COUNT -> paper.authorCount(json.number());
      case ORGANIZATION -> paper.organization(json.text());
      case ORGANIZATION_ID -> paper.organizationId(json.text());
      case SUBMITTED_BY -> paper.submittedBy(json.text());
      case LISTED_ON -> paper.listedOn(day(json));
      case PUBLISHED_ON -> paper.publishedOn(day(json));
      case UPDATED_ON -> paper.updatedOn(day(json));
      case UPVOTES -> paper.upvotes(json.number());
      case COMMENTS -> paper.comments(json.number());
      case KEYWORDS -> paper.keywords(json.texts());
      case SUMMARY -> paper.summary(json.text());
      case CATEGORIES -> paper.categories(json.texts());
      case ANNOUNCE -> paper.announce(json.text());
      case JOURNAL_REF -> paper.journalRef(json.text());
      case DOI -> paper.doi(json.text());
      case COMMENT -> paper.comment(json.text());
      case CODE_URL -> paper.codeUrl(json.text());
      case CODE_STARS -> paper.codeStars(json.number());
      case PROJECT_URL -> paper.projectUrl(json.text());
      case MEDIA -> paper.media(json.texts());
      case URL -> paper.url(json.text());
      case PDF_URL -> paper.pdfUrl(json.text());
    }
  }

  private static @Nullable LocalDate day(JsonValues json) throws JacksonException {
    String text = json.text();
    if (text == null) {
      return null;
    }
    LocalDate day = UtcDay.of(text).orElse(null);
    if (day == null) {
      json.remark("\"" + text + "\" is no date");
    }
    return day;
  }
}
