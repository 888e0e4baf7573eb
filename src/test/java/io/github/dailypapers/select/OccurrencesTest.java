package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTest {
  private static final String CHARS = "abkKsS\u212A\u017FéÉ\u0130\u0131iI-@`";

  private static String invented(Random random, int atMost) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(atMost + 1);
    for (int i = 0; i < length; i++) {
      text.append(CHARS.charAt(random.nextInt(CHARS.length())));
    }
    return text.toString();
  }

  private static boolean isSame(char a, char b) {
    return a == b
        || ("\u0130\u0131".indexOf(a) < 0
            && "\u0130\u0131".indexOf(b) < 0
            && Character.toUpperCase(a) == Character.toUpperCase(b))
        || ("kK\u212A".indexOf(a) >= 0 && "kK\u212A".indexOf(b) >= 0);
  }

  private static int expected(String wanted, String text, int from) {
    for (int start = from; start <= text.length() - wanted.length(); start++) {
      int i = 0;
      while (i < wanted.length() && isSame(wanted.charAt(i), text.charAt(start + i))) {
        i++;
      }
      if (i == wanted.length()) {
        return start;
      }
    }
    return -1;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void jumpingFindsWhatGoingStepByStepFinds(int seed) {
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String wanted = invented(random, 3);
      String text = invented(random, 30);
      int from = random.nextInt(text.length() + 1);
      int expected = expected(wanted, text, from);
      assertThat(new Occurrences(wanted).indexIn(text, from))
          .as("'%s' in '%s' from %s", wanted, text, from)
          .isEqualTo(expected);
      found += expected >= 0 ? 1 : 0;
    }
    assertThat(found).isBetween(5000, 15_000);
  }

  @Test
  void aLongTextIsFoundByShorterJumps() {
    String wanted = "x".repeat(300) + "y";
    assertThat(new Occurrences(wanted).indexIn("-".repeat(1000) + "X".repeat(400) + "Y", 0))
        .isEqualTo(1100);
  }
}
