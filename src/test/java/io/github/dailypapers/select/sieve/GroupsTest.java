package io.github.dailypapers.select.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
    }
    return folded.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aTextThatMatchesHoldsOneOfEachGroup(int seed) {
    Invented invented = new Invented(seed);
    int checked = 0;
    for (int i = 0; i < 2000; i++) {
      boolean ignoreCase = invented.yesOrNo();
      Pattern pattern = invented.pattern(ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
      List<List<String>> groups = Groups.of(pattern.pattern(), ignoreCase);
      for (int j = 0; j < 20; j++) {
        String text = invented.text();
        if (pattern.matcher(text).find()) {
          for (List<String> group : groups) {
            assertThat(group)
                .as("'%s' in '%s', ignoreCase %s", pattern, text, ignoreCase)
                .anyMatch(member -> folded(text).contains(folded(member)));
            checked++;
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(1000);
  }
}
