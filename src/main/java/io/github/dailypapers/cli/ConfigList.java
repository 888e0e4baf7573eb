package io.github.dailypapers.cli;

import io.github.dailypapers.config.Mistake;
import io.github.dailypapers.config.Setting;
import io.github.dailypapers.render.Sanitizer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What is configured, and all that is wrong with it. */
final class ConfigList {
  /** Cells; a column grows no wider for the sake of one long entry. */
  private static final int WIDEST = 40;

  private final Session session;
  private final Configuration configuration;

  ConfigList(Session session) {
    this.session = session;
    this.configuration = Configuration.of(session.context());
  }

  /** Shows all settings, one a line: name, value and the line they stand in; then the mistakes. */
  Exit show() throws IOException {
    boolean aligned = session.console().terminal().output();
    List<Setting> settings = configuration.settings();
    int names = 0;
    int values = 0;
    for (Setting setting : settings) {
      names = Math.max(names, Math.min(WIDEST, setting.name().length()));
      values = Math.max(values, Math.min(WIDEST, setting.value().length()));
    }
    Writer out = session.console().out();
    for (Setting setting : settings) {
      cell(out, setting.name(), aligned ? names : -1);
      cell(out, setting.value(), aligned ? values : -1);
      out.append(aligned ? "line " : "").append(Integer.toString(setting.line())).append('\n');
    }
    session.console().close();
    if (configuration.isEmpty() && session.console().terminal().error()) {
      session.console().note("nothing is configured: dailypapers config edit begins a file");
    }
    return tellMistakes();
  }

  private static void cell(Writer out, String text, int width) throws IOException {
    String clean = Sanitizer.clean(text);
    out.append(clean);
    if (width < 0) {
      out.append('\t');
      return;
    }
    for (int i = clean.length(); i < width + 2; i++) {
      out.append(' ');
    }
  }

  /** Tells all mistakes there are, one a line; the status says whether there are any. */
  Exit tellMistakes() {
    List<Mistake> mistakes = configuration.mistakes(session);
    for (Mistake mistake : mistakes) {
      ConfigurationException told = configuration.exception(mistake);
      session.console().failure(Failures.of(told));
    }
    return mistakes.isEmpty() ? Exit.OK : Exit.CONFIGURATION;
  }
}
