package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk that writes down what it is asked for, and answers at once. */
class FakeDesk implements Desk {
  final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Paper> papers;
  volatile boolean fails;
  volatile boolean fileIsThere;

  FakeDesk(List<Paper> papers) {
    this.papers = papers;
  }

  private void ask(String what) throws IOException {
    asked.add(what);
    if (fails) {
      throw new IOException("the desk is closed");
    }
  }

  private static String ids(List<Paper> papers) {
    List<String> ids = new ArrayList<>();
    for (Paper paper : papers) {
      ids.add(paper.id());
    }
    return String.join(",", ids);
  }

  @Override
  public void bring(Wish wish, Inbox inbox) {
    asked.add(wish.toString());
    inbox.accept(Library.listing(papers));
    inbox.accept(new Arrival.End());
  }

  @Override
  public void star(List<Paper> papers, boolean starred) throws IOException {
    ask((starred ? "star " : "unstar ") + ids(papers));
  }

  @Override
  public void read(List<Paper> papers, boolean read) throws IOException {
    ask((read ? "read " : "unread ") + ids(papers));
  }

  @Override
  public void seen(List<Paper> papers) {
    asked.add("seen " + ids(papers));
  }

  @Override
  public Optional<URI> address(Paper paper, Target target) {
    return switch (target) {
      case PAGE -> Optional.of(URI.create("https://huggingface.co/papers/" + paper.id()));
      case PDF -> Optional.of(URI.create("https://arxiv.org/pdf/" + paper.id()));
      case CODE -> Optional.ofNullable(paper.codeUrl()).map(URI::create);
    };
  }

  @Override
  public boolean opensInTerminal() {
    return false;
  }

  @Override
  public void open(URI address) throws IOException {
    ask("open " + address);
  }

  @Override
  public List<String> formats() {
    return List.of("csv", "json", "jsonl", "markdown", "bibtex");
  }

  @Override
  public String fileName(String heading, String format) {
    return "2026-11-23." + format.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean exists(String file) {
    return fileIsThere;
  }

  @Override
  public String export(List<Paper> papers, String file, String format) throws IOException {
    ask("export " + ids(papers) + " " + file + " " + format);
    return papers.size() + " papers written to " + file;
  }

  @Override
  public String bibtex(List<Paper> papers) {
    return "@misc{" + ids(papers) + "}";
  }

  @Override
  public boolean copy(String text) {
    asked.add("copy " + text);
    return false;
  }

  @Override
  public int pipe(List<Paper> papers, String command) throws IOException {
    ask("pipe " + ids(papers) + " " + command);
    return 0;
  }

  @Override
  public List<String> completions(String line) {
    return line.endsWith("--up") ? List.of("--upvotes") : List.of("--keyword", "--has");
  }

  @Override
  public List<String> history() {
    return List.of("last-week", "2026-11-20 --has code");
  }

  @Override
  public void remember(String line) {
    asked.add("remember " + line);
  }
}
