package io.github.dailypapers.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * What a data format writes, on its way to a terminal: without what would control that or turn its
 * writing round (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings). A file gets
 * the text as it is.
 */
public final class TerminalText extends FilterWriter {
  /** Writes to {@code out}, which leads to a terminal. */
  public TerminalText(Writer out) {
    super(out);
  }

  /** Whether {@code c} controls a terminal, or the direction of what follows. */
  static boolean isHarmful(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  @Override
  public void write(int c) throws IOException {
    if (!isHarmful((char) c)) {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    int start = offset;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      if (isHarmful(text.charAt(i))) {
        out.write(text, start, i - start);
        start = i + 1;
      }
    }
    out.write(text, start, end - start);
  }
}
