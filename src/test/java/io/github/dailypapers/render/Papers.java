package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.Hit;
import io.github.dailypapers.select.TextPattern;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Invented papers, and what a renderer makes of papers. */
final class Papers {
  static final LocalDate LISTED = LocalDate.of(2025, 11, 19);

  private Papers() {}

  static PaperBuilder paper() {
    return Paper.of("hf");
  }

  static Paper titled(String title) {
    return paper().title(title).build();
  }

  /** A paper with a value in every field. */
  static Paper full() {
    return paper()
        .id("2511.10555")
        .title("Ferns, \"Quoted\" & 100% Measured: $\\alpha_1$-Growth in {Wet} Soil")
        .abstractText("We grow ferns. They do not mind; we do.")
        .authors(List.of("Ada B. Lovelace", "Linxi \"Jim\" Fan", "Søren Ålund"))
        .authorCount(5)
        .organization("University of Invented Plants")
        .organizationId("inventedplants")
        .submittedBy("gardener")
        .listedOn(LISTED)
        .publishedOn(LocalDate.of(2025, 11, 13))
        .updatedOn(LocalDate.of(2025, 11, 20))
        .upvotes(94)
        .comments(0)
        .keywords(List.of("ferns", "wet soil"))
        .summary("Ferns grow.")
        .categories(List.of("q-bio.PE", "cs.CL"))
        .announce("new")
        .journalRef("Journal of Ferns 3 (2025) 1-9")
        .doi("10.1234/ferns_3")
        .comment("9 pages, 3 figures")
        .codeUrl("https://github.com/inventedplants/ferns")
        .codeStars(1)
        .projectUrl("https://ferns.example")
        .media(List.of("https://ferns.example/a.png", "https://ferns.example/b.mp4"))
        .url("https://huggingface.co/papers/2511.10555")
        .pdfUrl("https://arxiv.org/pdf/2511.10555")
        .build();
  }

  /** {@code paper} of which only {@code fields} are known. */
  static Paper reduced(Paper paper, List<Field> fields) throws ReflectiveOperationException {
    Field[] all = Field.values();
    @Nullable Object[] values = new @Nullable Object[all.length + 1];
    for (int i = 0; i < all.length; i++) {
      boolean known = fields.contains(all[i]) || all[i] == Field.SOURCE;
      values[i] = known ? all[i].of(paper) : null;
    }
    values[all.length] = fields.size() == all.length ? paper.citationKey() : null;
    return (Paper) Paper.class.getDeclaredConstructors()[0].newInstance(values);
  }

  /** What layout and escaping have to cope with. */
  static List<Paper> nasty() {
    return List.of(
        full(),
        paper()
            .id("2511.10556")
            .title("深層学習による日本語の長い題名についての調査研究と評価方法の提案および実験結果の報告")
            .authors(List.of("山田 太郎", "李 四"))
            .authorCount(12)
            .upvotes(0)
            .listedOn(LISTED)
            .build(),
        paper()
            .id("2511.10557")
            .title(
                "👨\u200D👩\u200D👧 families 👍🏽, 🇩🇪🇫🇷 flags, ❤\uFE0F, 1\uFE0F\u20E3 and"
                    + " e\u0301\u0300\u0302\u0303\u0304\u0305 over and over 🚀🚀🚀🚀")
            .authors(List.of("Solo Author"))
            .upvotes(12345)
            .comments(7)
            .listedOn(LISTED)
            .build(),
        paper()
            .id("hep-th/9901001")
            .title("\u001B]0;pwned\u0007Evil \u001B[31mred\u001B[0m \u202Egnp.exe\ttab\nline")
            .organization("한국 연구소")
            .listedOn(LISTED)
            .build(),
        paper()
            .id("2511.10559")
            .title("Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(8))
            .authorCount(1)
            .upvotes(3)
            .comments(1000)
            .build(),
        paper().build());
  }

  static String render(Function<Writer, Renderer> renderer, List<Paper> papers) {
    StringWriter out = new StringWriter();
    Renderer made = renderer.apply(out);
    try {
      made.begin();
      for (Paper paper : papers) {
        made.paper(paper);
      }
      made.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String render(Format format, RenderOptions options, List<Paper> papers) {
    return render(out -> format.renderer(out, options), papers);
  }

  static String render(Format format, RenderOptions options, Paper paper) {
    return render(format, options, Collections.singletonList(paper));
  }

  /** What {@code writer} makes of the papers in which {@code pattern} is found. */
  static String grep(Function<Writer, MatchWriter> writer, String pattern, Paper... papers) {
    TextPattern.Options usual = new TextPattern.Options(TextPattern.CaseRule.SMART, false, false);
    Grep grep =
        new Grep(TextPattern.of(List.of(pattern), usual), Grep.fields(List.of("all")), false);
    StringWriter out = new StringWriter();
    MatchWriter made = writer.apply(out);
    try {
      for (Paper paper : papers) {
        List<Hit> hits = grep.hits(paper);
        if (!hits.isEmpty()) {
          made.match(paper, hits);
        }
      }
      made.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String render(Format format, Paper... papers) {
    return render(format, RenderOptions.usual(), List.of(papers));
  }
}
