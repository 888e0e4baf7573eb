package io.github.dailypapers.source.saved;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.OneLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of Hugging Face's search page as copied from a browser. Blank lines part it into
 * blocks: what stands above the cards, then for each card its title, its abstract and its footer
 * ({@link CardFooter}), of which a card may lack the last two. Text holds no ids and no addresses.
 */
final class CopiedText {
  private static final int SHORTEST_ABSTRACT = 150;

  private final LocalDate asOf;
  private final List<Paper> papers = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int assumedYears;

  private CopiedText(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Whether {@code text} has at least one card's footer. */
  static boolean isCopied(String text) {
    for (String block : blocks(text)) {
      if (CardFooter.parse(block, LocalDate.EPOCH).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The papers of {@code text} in their order.
   *
   * @param asOf the day whose year a date printed without one is given
   */
  static Listing read(String text, LocalDate asOf) {
    CopiedText reader = new CopiedText(asOf);
    reader.readCards(blocks(text));
    return new Listing(Kind.SEARCH, Optional.empty(), reader.papers, reader.remarks);
  }

  private void readCards(List<String> blocks) {
    List<String> card = new ArrayList<>();
    for (String block : withoutHeader(blocks)) {
      Optional<CardFooter> footer = CardFooter.parse(block, asOf);
      if (footer.isPresent()) {
        finish(card, footer.get());
        card.clear();
      } else {
        card.add(OneLine.of(block));
      }
    }
    finish(card, null);
    if (assumedYears > 0) {
      remarks.add(
          new Remark(
              assumedYears
                  + (assumedYears == 1 ? " date without a year was" : " dates without a year were")
                  + " taken to be of "
                  + asOf.getYear()
                  + " (--as-of DATE sets it)",
              false));
    }
  }

  /** The cards begin below the day that the page prints without a year. */
  private static List<String> withoutHeader(List<String> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (CardFooter.parse(blocks.get(i), LocalDate.EPOCH).isPresent()) {
        return blocks;
      }
      if (PrintedDate.parse(blocks.get(i), LocalDate.EPOCH).isPresent()) {
        return blocks.subList(i + 1, blocks.size());
      }
    }
    return blocks;
  }

  /** Makes papers of the blocks since the last footer; the footer is that of the last of them. */
  private void finish(List<String> blocks, @Nullable CardFooter footer) {
    if (blocks.isEmpty() && footer != null) {
      remarks.add(new Remark("a card without a title was left out of the copied text", true));
    }
    for (int i = 0; i < blocks.size(); ) {
      String title = blocks.get(i++);
      boolean hasAbstract = i < blocks.size() && isAbstract(blocks.get(i), title);
      String abstractText = hasAbstract ? blocks.get(i++) : null;
      boolean last = i == blocks.size();
      if (!hasAbstract && !(last && footer != null)) {
        // Below the last card stands the rest of the page, which is no loss.
        remarks.add(new Remark("\"" + title + "\" in the copied text is no card", footer != null));
      } else {
        add(title, abstractText, last ? footer : null);
      }
    }
  }

  private void add(String title, @Nullable String abstractText, @Nullable CardFooter footer) {
    var paper = Paper.of("hf").title(title).abstractText(abstractText);
    if (footer != null) {
      paper.authorCount(footer.authorCount());
      paper.organization(footer.organization()).organizationId(footer.organizationId());
      paper.publishedOn(footer.date().day()).comments(footer.date().number());
      assumedYears += footer.date().yearAssumed() ? 1 : 0;
      if (footer.date().day() == null) {
        remarks.add(
            new Remark("29 February is no day of " + asOf.getYear() + ": see --as-of", true));
      }
    }
    papers.add(paper.build());
  }

  private static boolean isAbstract(String block, String title) {
    return block.length() >= SHORTEST_ABSTRACT
        || (block.length() > title.length() && block.endsWith("."));
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String part : text.split("\\R", -1)) {
      String line = OneLine.of(part);
      if (!line.isEmpty()) {
        block.append(block.isEmpty() ? "" : "\n").append(line);
      } else if (!block.isEmpty()) {
        blocks.add(block.toString());
        block.setLength(0);
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block.toString());
    }
    return blocks;
  }
}
