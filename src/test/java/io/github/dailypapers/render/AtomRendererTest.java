package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AtomRendererTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final FeedHead HEAD = new FeedHead("Daily Papers: @a & b", Papers.LISTED);

  private static String feed(Paper... papers) {
    return Papers.render(Format.ATOM, RenderOptions.usual().withHead(HEAD), List.of(papers));
  }

  private static Document document(String feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS(ATOM, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i).getParentNode().isSameNode(parent)) {
        elements.add((Element) nodes.item(i));
      }
    }
    return elements;
  }

  private static List<Item> items(String feed) {
    return new RssReader()
        .read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  @Test
  void everyPaperIsAnEntry() {
    Golden.assertMatches(
        "render/papers.atom",
        Papers.render(Format.ATOM, RenderOptions.usual().withHead(HEAD), Papers.nasty()));
  }

  @Test
  void everythingThatAFeedMustHaveIsThereOnce() throws Exception {
    Element feed =
        document(Papers.render(Format.ATOM, RenderOptions.usual().withHead(HEAD), Papers.nasty()))
            .getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    for (String name : new String[] {"id", "title", "updated", "author"}) {
      assertThat(elements(feed, name)).as(name).hasSize(1);
    }
    assertThat(elements(feed, "entry")).isNotEmpty();
    for (Element entry : elements(feed, "entry")) {
      for (String name : new String[] {"id", "title", "updated"}) {
        assertThat(elements(entry, name)).as(name).hasSize(1);
      }
      assertThat(elements(entry, "link"))
          .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
          .hasSize(1);
    }
  }

  @Test
  void aFeedReaderReadsWhatThePaperSays() {
    Paper paper = Papers.full();
    Item item = items(feed(paper)).get(0);
    assertThat(item.getTitle()).contains(paper.title());
    assertThat(item.getDescription()).contains(paper.abstractText());
    assertThat(item.getLink()).contains(paper.url());
    assertThat(item.getGuid()).contains("https://arxiv.org/abs/2511.10555");
    assertThat(item.getUpdated()).contains("2025-11-19T00:00:00Z");
    assertThat(item.getCategories()).containsAll(paper.keywords());
  }

  @Test
  void aTitleIsTextWhateverStandsInIt() throws Exception {
    String evil =
        "<script>x</script> \r\n\"&amp;' ]]> $\\nabla$ \u202Eevil\u0000\u001b[31m\uFFFE 👩\u200D👧 "
            + "x".repeat(2000);
    Element feed =
        document(feed(Papers.paper().id("2511.00001").title(evil).listedOn(Papers.LISTED).build()))
            .getDocumentElement();
    assertThat(elements(elements(feed, "entry").get(0), "title").get(0).getTextContent())
        .isEqualTo("<script>x</script> \"&amp;' ]]> $\\nabla$ evil 👩\u200D👧 " + "x".repeat(2000));
  }

  @Test
  void everyEntryLeadsSomewhereAndHasNoNamelessAuthor() throws Exception {
    Paper paper =
        Papers.paper()
            .id("2511.00001")
            .url("ftp://a/b")
            .authors(List.of(" ", "Ada"))
            .listedOn(Papers.LISTED)
            .build();
    String feed = feed(paper);
    assertThat(feed).contains("rel=\"alternate\" type=\"text/html\" href=\"https://arxiv.org/");
    assertThat(feed).doesNotContain("<name></name>").contains("<name>Ada</name>");
  }

  @Test
  void anEntryIsOfTheSamePaperWhateverTheSource() {
    Paper second =
        Paper.of("arxiv").id("2511.10555").title("T").listedOn(LocalDate.of(2025, 12, 1)).build();
    assertThat(items(feed(second)).get(0).getGuid())
        .isEqualTo(items(feed(Papers.full())).get(0).getGuid());
  }

  @Test
  void theFeedIsUpdatedWithItsLatestEntry() {
    Paper early = Papers.paper().id("2511.00001").listedOn(LocalDate.of(2025, 11, 3)).build();
    Paper late = Papers.paper().id("2511.00002").listedOn(LocalDate.of(2025, 11, 4)).build();
    assertThat(feed(late, early)).contains("\n<updated>2025-11-04T00:00:00Z</updated>\n<author>");
  }

  @Test
  void aFeedWithoutEntriesIsOne() throws Exception {
    Element feed = document(feed()).getDocumentElement();
    assertThat(elements(feed, "updated").get(0).getTextContent()).isEqualTo("2025-11-19T00:00:00Z");
  }

  @Test
  void whatHasNoIdOrNoDayIsCounted() throws Exception {
    Renderer renderer = Format.ATOM.renderer(new StringWriter(), RenderOptions.usual());
    renderer.paper(Papers.titled("Without an id"));
    renderer.paper(Papers.paper().id("2511.00001").build());
    renderer.paper(Papers.paper().id("2511.00001").publishedOn(Papers.LISTED).build());
    assertThat(renderer.skipped()).isEqualTo(2);
  }

  @Test
  void theIdentifierOfAFeedIsThatOfItsTitle() {
    String other =
        Papers.render(
            Format.ATOM,
            RenderOptions.usual().withHead(new FeedHead("Other", Papers.LISTED)),
            List.of());
    assertThat(feed().lines().toList().get(2)).startsWith("<id>urn:uuid:");
    assertThat(feed().lines().toList().get(2)).isNotEqualTo(other.lines().toList().get(2));
  }
}
