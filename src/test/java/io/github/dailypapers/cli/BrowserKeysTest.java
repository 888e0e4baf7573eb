package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.browse.Action;
import io.github.dailypapers.browse.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What keys of the browser do, as the README tells and the configuration names it. */
class BrowserKeysTest {
  @ParameterizedTest
  @EnumSource(Action.class)
  void everyActionIsInTheReadme(Action action) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains('`' + action.label() + '`');
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void anActionIsFoundByItsName(Action action) {
    assertThat(Action.named(action.label())).contains(action);
  }

  @ParameterizedTest
  @CsvSource({
    "j, true",
    "é, true",
    "🌦, true",
    "space, true",
    "f12, true",
    "ctrl-d, true",
    "ctrl-right, true",
    "alt-x, true",
    "shift-up, true",
    "f13, false",
    "zzz, false",
    "ctrl-1, false",
    "ctrl-, false",
    "'', false"
  })
  void aKeyIsACharacterOrAName(String key, boolean there) {
    assertThat(Keys.isName(key)).isEqualTo(there);
  }

  @Test
  void theUsualKeysAreKeys() {
    for (Action action : Action.values()) {
      assertThat(action.keys()).allMatch(Keys::isName);
    }
  }

  @Test
  void noKeyDoesTwoThings() {
    Set<String> keys = new HashSet<>();
    for (Action action : Action.values()) {
      List<String> own = action.keys();
      assertThat(keys).doesNotContainAnyElementsOf(own);
      keys.addAll(own);
    }
  }
}
