package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.browse.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
