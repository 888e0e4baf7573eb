package io.github.dailypapers.source;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import java.time.LocalDate;
import java.util.List;

/** Where listings come from: knows which pages to ask for, and how to read them. */
public interface Source {
  /** The name that {@code --source} and every record carry, such as {@code hf}. */
  String name();

  /**
   * The requests that together make up {@code period}, in the order of its days.
   *
   * @param today the UTC day that it is now
   */
  List<Request> plan(Period period, LocalDate today);

  /**
   * The same requests for reading a great deal: what the source has the larger budget for is asked
   * first.
   *
   * @param today the UTC day that it is now
   */
  List<Request> bulk(Period period, LocalDate today);

  /**
   * The request for the source's own search.
   *
   * @param words what to look for, in the source's own query language
   * @param limit how many papers at the most
   */
  Request search(String words, int limit);

  /** The request for one paper. */
  Request paper(PaperId id);

  /**
   * Reads a page that was had for {@code request}.
   *
   * @throws PageException if the page cannot be understood, or does not answer the request
   */
  Answer read(Request request, Page page) throws PageException;
}
