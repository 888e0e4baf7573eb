package io.github.dailypapers.source.acl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"/files/\n1.pdf", "https://kites.example/\u000b1", "//kites.example/a  b"})
  void anAddressThatIsTornByWhiteSpaceLeadsNowhere(String href) {
    assertThat(Links.absolute(href)).isEmpty();
  }

  @Test
  void whiteSpaceAroundAnAddressIsNoPartOfIt() {
    assertThat(Links.absolute(" /files/1.pdf\n")).contains("https://aclanthology.org/files/1.pdf");
  }
}
