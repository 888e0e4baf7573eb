package io.github.dailypapers.cli;

import io.github.dailypapers.support.FakeTime;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** The models of the commands, as the parser and the help have them. */
final class Models {
  private Models() {}

  static CommandSpec of(Commands command) {
    CommandSpec spec = command.create(session()).spec();
    GlobalOptions.addTo(spec);
    return spec;
  }

  private static Session session() {
    FakeTime time = new FakeTime();
    OutputStream nowhere = OutputStream.nullOutputStream();
    Context context =
        new Context(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), "Linux", time, time);
    return new Session(context, new Console(context, false));
  }
}
