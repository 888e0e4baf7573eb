package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.JsonValues;
import io.github.dailypapers.source.UtcDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads one entry of a listing: an object that holds {@code paper}, and beside it what the listing
 * adds. The API's answer for one paper is the inner object alone. Which keys there are depends on
 * the year; an absent key is unknown, never zero.
 *
 * <p>The outer {@code publishedAt} is no date of publication: it was the moment of submission until
 * March 2025, and New York's local time marked as UTC after that. It is not read.
 */
public final class EntryReader {
  private final JsonValues json;
  private final PaperBuilder paper = Paper.of(HuggingFace.NAME);
  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String outerTitle;
  private @Nullable String abstractText;
  private @Nullable String outerAbstract;
  private @Nullable String submitter;
  private @Nullable String outerSubmitter;

  private EntryReader(JsonValues json) {
    this.json = json;
  }

  /**
   * Reads the entry that {@code json} stands on.
   *
   * @return the paper, listed on the day that the entry itself states; null if what is there is no
   *     entry, which is remarked on
   */
  public static @Nullable PaperBuilder entry(JsonValues json) throws JacksonException {
    if (!json.isObject()) {
      return null;
    }
    EntryReader reader = new EntryReader(json);
    reader.readEntry();
    return reader.result();
  }

  /** As {@link #entry}, for an inner object that stands alone. */
  public static @Nullable PaperBuilder paper(JsonValues json) throws JacksonException {
    if (!json.isObject()) {
      return null;
    }
    EntryReader reader = new EntryReader(json);
    reader.readPaper();
    return reader.result();
  }

  private void readEntry() throws JacksonException {
    boolean whole = false;
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      switch (key) {
        case "paper" -> {
          whole = true;
          if (json.isObject()) {
            readPaper();
          }
        }
        case "title" -> outerTitle = json.line();
        case "summary" -> outerAbstract = json.line();
        case "numComments" -> paper.comments(json.number());
        case "submittedBy" -> outerSubmitter = login();
        case "organization", "submitterOrganization" -> organization(json, paper);
        case "mediaUrls" -> media(json.distinctLines());
        case "mediaUrl" -> media(oneLine());
        default -> json.skip();
      }
    }
    if (!whole) {
      json.remark("an entry holds no paper");
    }
  }

  private void readPaper() throws JacksonException {
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      switch (key) {
        case "id" -> id = json.line();
        case "title" -> title = json.line();
        case "summary" -> abstractText = json.line();
        case "authors" -> authors();
        case "publishedAt" -> paper.publishedOn(day());
        case "submittedOnDailyAt" -> paper.listedOn(day());
        case "submittedOnDailyBy" -> submitter = login();
        case "upvotes" -> paper.upvotes(json.number());
        case "ai_keywords" -> paper.keywords(json.distinctLines());
        case "ai_summary" -> paper.summary(json.line());
        case "githubRepo" -> paper.codeUrl(json.line());
        case "githubStars" -> paper.codeStars(json.number());
        case "projectPage" -> paper.projectUrl(json.line());
        case "organization" -> organization(json, paper);
        case "mediaUrls" -> media(json.distinctLines());
        default -> json.skip();
      }
    }
  }

  private @Nullable PaperBuilder result() {
    String anyTitle = title != null ? title : outerTitle;
    if (id == null && anyTitle == null) {
      json.remark("an entry with neither id nor title was left out");
      return null;
    }
    paper.id(id).title(anyTitle);
    paper.abstractText(abstractText != null ? abstractText : outerAbstract);
    paper.submittedBy(outerSubmitter != null ? outerSubmitter : submitter);
    if (id != null) {
      addresses(paper, id);
    }
    return paper;
  }

  /** Sets the addresses that follow from an id: Hugging Face names papers by their arXiv id. */
  static void addresses(PaperBuilder paper, String id) {
    paper.url(HuggingFace.SITE + "/papers/" + id);
    if (PaperId.isArxiv(id)) {
      paper.pdfUrl("https://arxiv.org/pdf/" + id);
    }
  }

  /** Authors marked hidden are kept, and those without a name counted: so does the site. */
  private void authors() throws JacksonException {
    if (!json.isArray()) {
      return;
    }
    List<String> names = new ArrayList<>();
    int count = 0;
    while (json.next() != JsonToken.END_ARRAY) {
      count++;
      String name = json.isObject() ? member("name") : null;
      if (name == null) {
        json.remark("an author without a name was left out of " + (id == null ? "a paper" : id));
      } else {
        names.add(name);
      }
    }
    paper.authors(names).authorCount(count);
  }

  /** The login is {@code name} in one kind of user object and {@code user} in the other. */
  private @Nullable String login() throws JacksonException {
    if (!json.isObject()) {
      return null;
    }
    String name = null;
    String user = null;
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      switch (key) {
        case "name" -> name = json.line();
        case "user" -> user = json.line();
        default -> json.skip();
      }
    }
    return name != null ? name : user;
  }

  /** Sets the organization that {@code json} stands on. */
  static void organization(JsonValues json, PaperBuilder paper) throws JacksonException {
    if (!json.isObject()) {
      return;
    }
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      switch (key) {
        case "name" -> paper.organizationId(json.line());
        case "fullname" -> paper.organization(json.line());
        default -> json.skip();
      }
    }
  }

  private @Nullable String member(String wanted) throws JacksonException {
    String value = null;
    for (String key = json.nextKey(); key != null; key = json.nextKey()) {
      if (key.equals(wanted)) {
        value = json.line();
      } else {
        json.skip();
      }
    }
    return value;
  }

  /** The listing and the paper say the same, where both say it. */
  private void media(@Nullable List<String> media) {
    if (media != null) {
      paper.media(media);
    }
  }

  private @Nullable List<String> oneLine() throws JacksonException {
    String line = json.line();
    return line == null ? null : List.of(line);
  }

  private @Nullable LocalDate day() throws JacksonException {
    String text = json.text();
    if (text == null) {
      return null;
    }
    LocalDate day = UtcDay.of(text).orElse(null);
    if (day == null) {
      json.remark("a date of " + (id == null ? "a paper" : id) + " is no point in time");
    }
    return day;
  }
}
