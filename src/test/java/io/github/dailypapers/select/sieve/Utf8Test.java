package io.github.dailypapers.select.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private static final int REPLACEMENT = 0xFFFD;

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @Test
  void everyCharacterIsRead() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (!isHalf(codePoint)) {
        byte[] utf8 = ("a" + Character.toString(codePoint)).getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.codePoint(utf8, 1)).isEqualTo(codePoint);
        assertThat(Utf8.length(codePoint)).isEqualTo(utf8.length - 1);
      }
    }
  }

  @Test
  void whatJavaReplacesIsNoCharacter() {
    Random random = new Random(1);
    int malformed = 0;
    for (int i = 0; i < 300_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(5)];
      random.nextBytes(bytes);
      bytes[0] = (byte) (0xC0 + random.nextInt(64));
      for (int j = 1; j < bytes.length && random.nextInt(8) > 0; j++) {
        bytes[j] = (byte) (0x80 + random.nextInt(64));
      }
      int first = new String(bytes, StandardCharsets.UTF_8).codePointAt(0);
      malformed += first == REPLACEMENT ? 1 : 0;
      assertThat(Utf8.codePoint(bytes, 0)).isEqualTo(first == REPLACEMENT ? -1 : first);
    }
    assertThat(malformed).isBetween(50_000, 250_000);
  }
}
