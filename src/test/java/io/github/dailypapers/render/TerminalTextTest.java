package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void whatWouldControlATerminalIsLeftOutHoweverItIsWritten() throws IOException {
    StringWriter out = new StringWriter();
    TerminalText text = new TerminalText(out);
    text.write("a\u001bb\u202Ec\n\t");
    text.write('\u009b');
    text.write('d');
    text.write("\u0007e\u0007".toCharArray());
    text.write("xx\u2066f\u2069xx", 2, 3);
    assertThat(out).hasToString("abc\n\tdef");
  }
}
