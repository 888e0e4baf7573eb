package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.source.saved.SavedListings;
import io.github.dailypapers.source.saved.SavedPages;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Listings from the pages that {@code --from} names, one page after another. */
final class SavedFeed implements Feed {
  private final Iterator<String> names;
  private final boolean several;
  private final Optional<Days> span;
  private final LocalDate asOf;
  private final Context context;
  private final Sites sites;
  private @Nullable SavedListings current;
  private boolean any;

  /**
   * Listings of saved pages.
   *
   * @param names files, addresses, {@code -} for standard input, or {@code sample}
   * @param span the days a paper must be listed on, empty for any
   * @param asOf the day whose year dates without a year are given
   * @param sites asked only if a page is named by its address
   */
  SavedFeed(List<String> names, Optional<Days> span, LocalDate asOf, Context context, Sites sites) {
    this.names = names.iterator();
    this.several = names.size() > 1;
    this.span = span;
    this.asOf = asOf;
    this.context = context;
    this.sites = sites;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    while (current != null || names.hasNext()) {
      if (current == null) {
        current = open(names.next());
      }
      Optional<Listing> listing = current.next();
      if (listing.isPresent() && listing.get().papers().isEmpty()) {
        return Optional.of(new Outcome.Found(empty(listing.get())));
      }
      if (listing.isPresent()) {
        Listing wanted = span.isPresent() ? within(span.get(), listing.get()) : listing.get();
        any |= !wanted.papers().isEmpty();
        return Optional.of(new Outcome.Found(wanted));
      }
      close();
    }
    if (span.isPresent() && !any) {
      throw new CommandException(
          Exit.NO_INPUT,
          "no listing for " + span.get().label() + " on the pages read",
          "leave the period out to see what they list");
    }
    return Optional.empty();
  }

  private SavedListings open(String name) throws IOException {
    if (name.equals("sample")) {
      return SavedPages.sample();
    }
    if (name.equals("-")) {
      return SavedPages.open(unclosed(context.in()), URI.create("stdin:-"), asOf);
    }
    Unreadable.refuse(name);
    if (name.startsWith("https://") || name.startsWith("http://")) {
      URI address = address(name);
      Page page = sites.to(address).fetcher().fetch(address);
      return SavedPages.open(new ByteArrayInputStream(page.body()), page.address(), asOf);
    }
    Path file = path(name);
    if (Files.isDirectory(file)) {
      throw new CommandException(Exit.NO_INPUT, name + " is a folder", "name a file in it");
    }
    return SavedPages.open(Files.newInputStream(file), file.toUri(), asOf);
  }

  private static URI address(String name) {
    try {
      return URI.create(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException("\"" + name + "\" is no address", "encode its special characters");
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + name + "\" is no name of a file", "check it");
    }
  }

  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  /** A page that says that it lists nothing, which the user is told. */
  private static Listing empty(Listing listing) {
    List<Remark> remarks = new ArrayList<>(listing.remarks());
    remarks.add(new Remark("the page says that it lists no papers", false));
    return new Listing(listing.kind(), listing.day(), List.of(), remarks);
  }

  /** The papers listed in the span; that others state no day is told. */
  private static Listing within(Days span, Listing listing) {
    List<Paper> papers = new ArrayList<>();
    int undated = 0;
    for (Paper paper : listing.papers()) {
      LocalDate day = paper.listedOn();
      if (day == null) {
        undated++;
      } else if (!day.isBefore(span.first()) && !day.isAfter(span.last())) {
        papers.add(paper);
      }
    }
    List<Remark> remarks = new ArrayList<>(listing.remarks());
    if (undated > 0) {
      remarks.add(
          new Remark("left out for want of a listing day: " + Amount.of(undated, "paper"), false));
    }
    return new Listing(listing.kind(), listing.day(), papers, remarks);
  }

  @Override
  public boolean hasSeveral() {
    return several;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
