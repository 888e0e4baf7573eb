package io.github.dailypapers.support;

/**
 * Pages of the ACL Anthology as small as they may be, in the markup of 2026. Their papers are told
 * by id and title: {@code "2031.kite-long.1 A Title"}.
 */
public final class AnthologyPages {
  private AnthologyPages() {}

  /** The page of the volume {@code id}. */
  public static String volume(String id, String... papers) {
    StringBuilder entries = new StringBuilder();
    for (String paper : papers) {
      entries.append(entry(paper));
    }
    return page(
        "Proceedings of the Kite Days",
        """
        <h2 id=title><a href=https://aclanthology.org/%s.pdf>Proceedings of the Kite Days</a></h2>
        <div class="row acl-paper-details"><dl><dt>Anthology ID:</dt><dd>%s</dd><dt>Month:</dt>
        <dd>July</dd><dt>Year:</dt><dd>2031</dd></dl></div><hr><div>%s</div>\
        """
            .formatted(id, id, entries));
  }

  /** The page of one paper, which is of July 2031. */
  public static String paper(String paper) {
    int space = paper.indexOf(' ');
    String id = paper.substring(0, space);
    String title = paper.substring(space + 1);
    return page(
            title,
            """
            <div><h2 id=title><a href=https://aclanthology.org/%s.pdf>%s</a></h2><p class=lead>
            <a href=/people/ada-kowalska/>Ada Kowalska</a></p></div><hr>
            <div class="row acl-paper-details"><div class="card-body acl-abstract">
            <h5 class=card-title>Abstract</h5><span>This is about %s.</span></div>
            <dl><dt>Anthology ID:</dt><dd>%s</dd><dt>Month:</dt><dd>July</dd><dt>Year:</dt>
            <dd>2031</dd><dt>DOI:</dt><dd><a href=https://doi.org/10.1/kite>10.1/kite</a></dd></dl>
            </div>\
            """
                .formatted(id, title, title, id))
        .replace(
            "</head>",
            "<meta content=\"%s\" name=citation_title><link rel=canonical".formatted(title)
                + " href=https://aclanthology.org/%s/></head>".formatted(id));
  }

  private static String entry(String paper) {
    int space = paper.indexOf(' ');
    String id = paper.substring(0, space);
    String title = paper.substring(space + 1);
    String name = "abstract-" + id.replace(".", "--");
    return """
    <div class="d-sm-flex align-items-stretch mb-3"><div class="d-block me-2 list-button-row">
    <a class="badge text-bg-primary align-middle me-1" href=https://aclanthology.org/%s.pdf
      title="Open PDF">pdf</a>
    <a class="badge text-bg-info align-middle me-1" href=#%s title="Show Abstract">abs</a></div>
    <span class=d-block><strong><a class=align-middle href=/%s/>%s</a></strong><br>
    <a href=/people/ada-kowalska/>Ada Kowalska</a></span></div>
    <div class="card bg-light mb-2 mb-lg-3 collapse abstract-collapse" id=%s>
    <div class="card-body p-3 small">This is about %s.</div></div>
    """
        .formatted(id, name, id, title, name, title);
  }

  private static String page(String title, String main) {
    return """
    <!doctype html><html lang=en-us><head><meta charset=utf-8><title>%s - ACL Anthology</title>
    </head><body><nav class=navbar><a class=navbar-brand href=/><span>ACL Anthology</span></a>
    </nav><div id=main-container class=container><section id=main>%s</section></div>
    <footer class=bg-light><p>Built by people</p></footer></body></html>
    """
        .formatted(title, main);
  }
}
