package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --source} names. */
class SourceNameTest {
  private static String named(String... values) {
    return SourceName.of(List.of(values)).stream()
        .map(name -> name.origin().label() + name.what().map(what -> ':' + what).orElse(""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void withoutANameItIsHuggingFace() {
    assertThat(named()).isEqualTo("hf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "hf ~ hf",
        "arxiv ~ arxiv",
        "arxiv:cs.CL ~ arxiv:cs.CL",
        "arxiv:cs.CL,cs.LG ~ arxiv:cs.CL arxiv:cs.LG",
        "arxiv:cs.CL, cs.LG ~ arxiv:cs.CL arxiv:cs.LG",
        "arxiv:cs.CL,arxiv:cs.LG ~ arxiv:cs.CL arxiv:cs.LG",
        "hf,arxiv:math ~ hf arxiv:math",
        "arxiv:cs.CL,acl:2024.acl-long,2024.acl-short ~ arxiv:cs.CL acl:2024.acl-long"
            + " acl:2024.acl-short",
        "arxiv:cmp-lg ~ arxiv:cs.CL",
        "acl:events/acl-2024 ~ acl:events/acl-2024"
      })
  void severalOfASiteFollowBehindCommas(String value, String names) {
    assertThat(named(value)).isEqualTo(names);
  }

  @Test
  void eachIsNamedOnceInTheOrderOfTheFirst() {
    assertThat(named("arxiv:cs.LG,cs.CL", "hf", "arxiv:cs.CL", "arxiv:cs.LG"))
        .isEqualTo("arxiv:cs.LG arxiv:cs.CL hf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "cs.CL",
        "arxiv:",
        "arxiv:cs.CL,",
        "hf,cs.CL",
        "arxiv:cs.CLL",
        "nature:1",
        "arxiv:cs.CL,nature:1",
        "acl:Kites!"
      })
  void whatNamesNoneIsAMistake(String value) {
    assertThatThrownBy(() -> named(value)).isInstanceOf(UsageException.class);
  }
}
