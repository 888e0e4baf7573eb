package io.github.dailypapers.cli;

import io.github.dailypapers.support.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told before the browser takes the screen. */
class BrowseCommandTest extends AtHome {
  private static final String NONE = "browse needs a terminal: use list";

  @ParameterizedTest
  @ValueSource(strings = {"- 24 80", "0 24 80", "1,2 24 80"})
  void inputAndOutputMustBeATerminal(String terminal) {
    assertFailed(online().with("DAILYPAPERS_TTY", terminal).run("browse"), 2, NONE);
    assertNoFiles();
  }

  @Test
  void theTerminalMustMoveItsCursor() {
    assertFailed(online().onTerminal(80).with("TERM", "dumb").run("browse"), 2, NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "tody             ~ \"tody\" is not a period: did you mean today?",
        "today 7d         ~ one period is enough, not \"today 7d\": write a range as"
            + " 2025-11-10..2025-11-14",
        "--sort votes     ~ cannot sort by \"votes\": did you mean upvotes?",
        "--has cod        ~ \"cod\" is nothing a paper can have: did you mean code?",
        "--limit x        ~ --limit takes a whole number, not \"x\": write for example 20",
        "--color blue     ~ there is no value of --color \"blue\": there are auto, always, never",
        "--as-of today    ~ --as-of is for saved pages: add --from FILE",
        "--upvots 3       ~ there is no option --upvots: did you mean --upvotes?",
        "--source arxiv   ~ arXiv lists papers by category: name one, such as --source arxiv:cs.CL",
        "--from -         ~ the browser reads keys where --from - reads a page: name a file",
        "--offline --no-archive ~ --offline and --no-archive leave nothing to read: leave one of"
            + " them out",
      })
  void aMistakeIsToldFirst(String line, String mistake) {
    Cli cli = online().onTerminal(80);
    assertFailed(cli.run(("browse " + line).split(" ")), 2, mistake);
  }
}
