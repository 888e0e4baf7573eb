package io.github.dailypapers.source;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where listings come from: knows which pages to ask for, and how to read them. */
public interface Source {
  /**
   * What {@code --source} calls it, such as {@code hf} or {@code arxiv:cs.CL}; what stands before
   * the colon is what its records carry.
   */
  String name();

  /** How its site wants to be asked. */
  SiteRules rules();

  /** How many days after its own a day's listing is as good as final. */
  int daysToSettle();

  /**
   * The requests that together make up {@code period}, in the order of its days; none if nothing
   * was listed then.
   *
   * @throws UnlistedException if the source has no listings of such a period
   * @param today the UTC day that it is now
   */
  List<Request> plan(Period period, LocalDate today) throws UnlistedException;

  /**
   * The same requests for reading a great deal: what the source has the larger budget for is asked
   * first.
   *
   * @param today the UTC day that it is now
   * @throws UnlistedException if the source has no listings of such a period
   */
  List<Request> bulk(Period period, LocalDate today) throws UnlistedException;

  /**
   * The request for the source's own search; empty if it has none.
   *
   * @param words what to look for, in the source's own query language
   * @param limit how many papers at the most
   */
  Optional<Request> search(String words, int limit);

  /** The request for one paper. */
  Request paper(PaperId id);

  /**
   * The requests for all that the source knows of papers, several at once; none if its listings
   * tell it already.
   *
   * @param ids which papers; those that the source cannot know are left out
   */
  List<Request> details(List<PaperId> ids);

  /**
   * Reads a page that was had for {@code request}.
   *
   * @throws PageException if the page cannot be understood, or does not answer the request
   */
  Answer read(Request request, Page page) throws PageException;
}
