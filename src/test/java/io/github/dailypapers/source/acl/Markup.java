package io.github.dailypapers.source.acl;

import io.github.dailypapers.page.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Invented pages in the two markups that the Anthology has had: Bootstrap 4, and since 2026 5. */
enum Markup {
  OLD("p", "span", "badge badge-", " mr-1", "", "ml-1"),
  NEW("div", "div", "badge text-bg-", " me-1", " mb-3", "ms-1");

  private final String box;
  private final String buttons;
  private final String badge;
  private final String badgeEnd;
  private final String boxEnd;
  private final String margin;

  Markup(String box, String buttons, String badge, String badgeEnd, String boxEnd, String margin) {
    this.box = box;
    this.buttons = buttons;
    this.badge = badge;
    this.badgeEnd = badgeEnd;
    this.boxEnd = boxEnd;
    this.margin = margin;
  }

  /** A page as it comes from the site. */
  static Page page(String html) {
    return new Page(
        URI.create("https://aclanthology.org/volumes/2031.kite-long/"),
        html.getBytes(StandardCharsets.UTF_8));
  }

  /** A badge of an entry. */
  String badge(String colour, String href, String title, String text) {
    return "<a class=\"%s%s align-middle%s\" href=%s title=\"%s\">%s\n</a>"
        .formatted(badge, colour, badgeEnd, href, title, text);
  }

  /** The badges of a PDF, of BibTeX and, if the paper has one, of the abstract. */
  String badges(String id, boolean hasAbstract) {
    return badge("primary", "https://aclanthology.org/" + id + ".pdf", "Open PDF", "pdf")
        + badge("secondary", "/" + id + ".bib", "Export to BibTeX", "bib")
        + (hasAbstract ? badge("info", "#" + name(id), "Show Abstract", "abs") : "");
  }

  /** An entry with these badges, and what stands below its title. */
  String entry(String badges, String href, String title, String below) {
    return ("<%s class=\"d-sm-flex align-items-stretch%s\">"
            + "<%s class=\"d-block list-button-row\">%s</%s><span class=d-block>"
            + "<strong><a class=align-middle href=%s>%s</a></strong><br>%s</span></%s>")
        .formatted(box, boxEnd, buttons, badges, buttons, href, title, below, box);
  }

  /** An entry with a PDF and one author, and its abstract. */
  String entry(String id, String title, String abstractText) {
    return entry(badges(id, true), "/" + id + "/", title, author("Ada Kite"))
        + abstractBox(id, abstractText);
  }

  /** An entry with a PDF and one author. */
  String entry(String id, String title) {
    return entry(badges(id, false), "/" + id + "/", title, author("Ada Kite"));
  }

  /** A link to a person's page. */
  static String author(String name) {
    return "<a href=/people/x/someone/>" + name + "</a>\n";
  }

  /** The name of the abstract of {@code id}. */
  static String name(String id) {
    return "abstract-" + id.replace(".", "--");
  }

  /** The abstract of {@code id}. */
  static String abstractBox(String id, String text) {
    return ("<div class=\"card bg-light mb-2 mb-lg-3 collapse abstract-collapse\" id=%s>"
            + "<div class=\"card-body p-3 small\">%s</div></div>")
        .formatted(name(id), text);
  }

  /** A whole page with {@code main} in it. */
  static String whole(String title, String main) {
    return "<!doctype html><html lang=en-us><head><meta charset=utf-8><title>"
        + title
        + " - ACL Anthology</title></head><body><nav class=navbar><a class=navbar-brand href=/>"
        + "<span>ACL Anthology</span></a><li class=nav-item><a class=nav-link href=/faq/>FAQ</a>"
        + "</li></nav><div id=main-container class=container><section id=main>"
        + main
        + "</section></div><footer class=bg-light><p>Built by <a href=/info/credits/>people</a>"
        + "</p></footer></body></html>";
  }

  /** The page of the volume {@code 2031.kite-long}. */
  static String volume(String entries) {
    return volume("2031.kite-long", "Proceedings of the <span class=x>K</span>ite Days", entries);
  }

  /** The page of a volume. */
  static String volume(String id, String title, String entries) {
    return whole(
        title,
        ("<h2 id=title><a href=https://aclanthology.org/%s.pdf>%s</a></h2>"
                + "<p class=lead><a href=/people/e/ed/>Ed Editor</a>"
                + "<span class=text-muted>(Editor)</span></p><hr>"
                + "<div class=\"row acl-paper-details\"><div class=col><dl>"
                + "<dt>Anthology ID:</dt><dd>%s</dd><dt>Month:</dt><dd>July</dd><dt>Year:</dt>"
                + "<dd>2031</dd><dt>Venue:</dt><dd><a href=/venues/kite/>Kite</a></dd>"
                + "<dt>DOI:</dt><dd></dd></dl></div></div><hr><div>%s</div>")
            .formatted(id, title, id, entries));
  }

  /** The line of an event's contents that announces {@code count} papers of a volume. */
  String contents(String anchor, String title, int count) {
    return "<li><a class=align-middle href=#%s>%s</a>\n<span class=\"%sinfo align-middle %s\">"
            .formatted(anchor, title, badge, margin)
        + count
        + "&nbsp;papers</span></li>";
  }

  /** The part of an event's page with one volume. */
  String part(String anchor, String volume, String title, String entries) {
    return ("<div id=%s><small><a href=# class=text-muted>up</a></small>"
            + "<h4 class=\"d-sm-flex pb-2 border-bottom\"><span class=list-button-row>%s</span>"
            + "<a class=align-middle href=/volumes/%s/>%s</a></h4>%s</div><hr>")
        .formatted(
            anchor,
            badge(
                "secondary", "/volumes/" + volume + ".bib", "Export to BibTeX", "bib&nbsp;(full)"),
            volume,
            title,
            entries);
  }

  /** The page of an event. */
  static String event(String contents, String parts) {
    return whole(
        "Kite Days (2031)",
        "<h2 id=title>Kite Days (2031)</h2><hr><div class=card><div class=card-body>"
            + "<h4 class=card-title>Volumes</h4><ul>"
            + contents
            + "</ul></div></div>"
            + parts);
  }

  /** The page of a person, whose co-authors are named beside the papers. */
  static String person(String entries) {
    return whole(
        "Ada Kite",
        "<h2 id=title><span>Ada</span> <span>Kite</span></h2><hr><div class=row>"
            + "<div class=col-lg-9><h4>2031</h4>"
            + entries
            + "</div><div class=col-lg-3><ul><li class=list-group-item>"
            + "<a href=/people/b/bo-string/ class=align-middle>Bo String</a>"
            + "<span class=\"badge text-bg-secondary\">5</span></li></ul></div></div>");
  }

  /** The page of the paper {@code 2031.kite-long.7}, with more rows and more below them. */
  static String paper(String rows, String below) {
    return whole(
            "On Strings",
            "<div><h2 id=title><a href=https://aclanthology.org/2031.kite-long.7.pdf>On"
                + " <span class=acl-fixed-case>S</span>trings</a></h2><p class=lead>"
                + "<a href=/people/ada-kite/>Ada Kite</a>,\n"
                + "<a href=/people/bo-string/unverified/>Bo String, Jr.</a></p></div><hr>"
                + "<div class=\"row acl-paper-details\"><div class=\"col col-lg-10 order-2\">"
                + "<div class=\"card bg-light\"><div class=\"card-body acl-abstract\">"
                + "<h5 class=card-title>Abstract</h5><span>We pull <b>strings</b> of length"
                + " $n$.</span></div></div><dl><dt>Anthology ID:</dt><dd>2031.kite-long.7</dd>"
                + "<dt>Volume:</dt><dd><a href=/volumes/2031.kite-long/>Proceedings of the Kite"
                + " Days</a></dd><dt>Month:</dt><dd>July</dd><dt>Year:</dt><dd>2031</dd>"
                + "<dt>Editors:</dt><dd><a href=/people/ed-editor/>Ed Editor</a></dd>"
                + "<dt>DOI:</dt><dd><a href=https://doi.org/10.1/kite.7>10.1/kite.7</a></dd>"
                + rows
                + "</dl></div></div>"
                + below)
        .replace(
            "</head>",
            "<meta content=\"On Strings\" name=citation_title>"
                + "<meta content=\"2031/7\" name=citation_publication_date>"
                + "<link rel=canonical href=https://aclanthology.org/2031.kite-long.7/></head>");
  }
}
