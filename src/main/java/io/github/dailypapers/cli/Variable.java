package io.github.dailypapers.cli;

import java.util.List;

/** The environment variables that change what the program does, as the manual tells of them. */
enum Variable {
  HF_ENDPOINT(
      "HF_ENDPOINT",
      "the site to ask, such as a mirror, instead of https://huggingface.co;"
          + " --endpoint URL goes before it"),
  OTHER_ENDPOINTS(
      "ARXIV_ENDPOINT, ACL_ENDPOINT",
      "the same for arXiv, its API and feeds included (/api/query, /rss/), and for"
          + " the ACL Anthology"),
  HF_TOKEN(
      "HF_TOKEN",
      "a token for the site, sent to the endpoint's own host, over https or on this machine, and"
          + " nowhere else"),
  HF_HOME(
      "HF_HOME",
      "the folder of the file token, which is read if HF_TOKEN is not set; else huggingface in"
          + " $XDG_CACHE_HOME or ~/.cache"),
  HF_HUB_OFFLINE("HF_HUB_OFFLINE", "with 1 the network is left alone, as with --offline"),
  DAILYPAPERS_ARCHIVE("DAILYPAPERS_ARCHIVE", "the archive's file; --archive FILE goes before it"),
  DAILYPAPERS_CONFIG("DAILYPAPERS_CONFIG", "the configuration file"),
  XDG_CONFIG_HOME(
      "XDG_CONFIG_HOME",
      "the folder that has the configuration in its dailypapers; else below HOME"),
  FOLDERS(
      "XDG_DATA_HOME, XDG_CACHE_HOME, XDG_STATE_HOME",
      "where the archive is, what can be had again, and the rows of the last listings"),
  HOMES("HOME, LOCALAPPDATA", "where these folders are if they are not set; the second on Windows"),
  PROXIES("https_proxy, http_proxy, no_proxy", "as curl reads them"),
  COLORS("NO_COLOR, CLICOLOR_FORCE, TERM", "whether to colour, by their customs"),
  COLUMNS("COLUMNS", "the width to fit, instead of the terminal's"),
  LOCALE(
      "LC_ALL, LC_CTYPE, LANG",
      "whether progress bars and charts may be drawn with more than ASCII"),
  SMTP_PASSWORD(
      "DAILYPAPERS_SMTP_PASSWORD",
      "the password for smtp.user, instead of the file smtp.password-file"),
  PAGER("PAGER", "for output longer than the screen, by default less; cat for none"),
  EDITORS(
      "VISUAL, EDITOR",
      "the editor for config edit, the first one that is set, with its options behind blanks; else"
          + " vi, on Windows notepad"),
  BROWSER("BROWSER", "for open: commands between colons, %s being the address"),
  WINDOWS(
      "DISPLAY, WAYLAND_DISPLAY",
      "whether there are windows; without, the browser gets the terminal"),
  WSL(
      "WSL_DISTRO_NAME",
      "set where Linux runs in Windows, whose browser and clipboard are then used"),
  PAGER_OPTIONS("LESS, LV", "options of the pager, left alone if set"),
  JAVA_HOME(
      "JAVA_HOME",
      "the Java to use, instead of java in the PATH, unless the program was installed with one of its own"),
  DAILYPAPERS_JAVA_OPTS("DAILYPAPERS_JAVA_OPTS", "options for it, such as -Xmx64m");

  private final String names;
  private final String meaning;

  Variable(String names, String meaning) {
    this.names = names;
    this.meaning = meaning;
  }

  /** Those that mean this together. */
  List<String> names() {
    return List.of(names.split(", "));
  }

  /** What they do, on one line without a full stop. */
  String meaning() {
    return meaning;
  }
}
