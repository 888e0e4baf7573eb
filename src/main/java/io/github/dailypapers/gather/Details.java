package io.github.dailypapers.gather;

import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Merge;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills a listing that leaves out abstracts with what its source tells of each paper elsewhere. */
record Details(Source source, Fetcher fetcher) {
  /**
   * The listing with all that the source tells of its papers; a remark tells of those that it does
   * not tell more of.
   *
   * @throws IOException if the source cannot be asked or is not understood
   */
  Listing of(Listing brief) throws IOException {
    Map<String, Paper> details = details(lacking(brief.papers()));
    List<Paper> papers = new ArrayList<>(brief.papers().size());
    int untold = 0;
    for (Paper paper : brief.papers()) {
      Paper told = details.get(paper.id());
      untold += told == null && paper.abstractText() == null ? 1 : 0;
      papers.add(told == null ? paper : Merge.of(paper, Merge.richness(paper), told));
    }
    List<Remark> remarks = new ArrayList<>(brief.remarks());
    if (untold > 0) {
      String papersUntold = untold + (untold == 1 ? " paper" : " papers");
      remarks.add(new Remark(source.name() + " tells no abstract of " + papersUntold, true));
    }
    return new Listing(brief.kind(), brief.day(), papers, remarks);
  }

  private static List<PaperId> lacking(List<Paper> papers) {
    List<PaperId> lacking = new ArrayList<>();
    for (Paper paper : papers) {
      if (paper.abstractText() == null && paper.id() != null) {
        lacking.add(new PaperId(paper.id()));
      }
    }
    return lacking;
  }

  private Map<String, Paper> details(List<PaperId> ids) throws IOException {
    Map<String, Paper> details = new HashMap<>();
    for (Request request : source.details(ids)) {
      Outcome outcome = new Reading(source, fetcher).outcome(request);
      if (outcome instanceof Outcome.Failed failed) {
        throw failed.cause();
      }
      if (outcome.had().isPresent()) {
        for (Paper paper : outcome.had().get().papers()) {
          details.put(paper.id(), paper);
        }
      }
    }
    return details;
  }
}
