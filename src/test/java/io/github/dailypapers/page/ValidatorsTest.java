package io.github.dailypapers.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a site's validators is fit to be sent back. */
final class ValidatorsTest {
  private static Validators etag(String value) {
    return new Validators(Optional.of(value), Optional.empty());
  }

  @Test
  void usualOnesAreTakenAsTheyAre() {
    Validators validators =
        new Validators(Optional.of("W/\"a b\""), Optional.of("Tue, 24 Nov 2026 12:00:00 GMT"));

    assertThat(validators.etag()).contains("W/\"a b\"");
    assertThat(validators.lastModified()).contains("Tue, 24 Nov 2026 12:00:00 GMT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"a\r\nCookie: x\"", "\"\t\"", "\"\u007f\"", "\"é\""})
  void whatNoHeaderShouldHoldIsLeftOut(String value) {
    assertThat(etag(value)).isEqualTo(Validators.NONE);
    assertThat(new Validators(Optional.empty(), Optional.of(value))).isEqualTo(Validators.NONE);
  }

  @Test
  void theyMayHaveTwoHundredCharactersAndNoMore() {
    assertThat(etag("x".repeat(200)).etag()).isPresent();
    assertThat(etag("x".repeat(201)).etag()).isEmpty();
  }

  @Test
  void eitherAloneIsSomethingToRecogniseAVersionBy() {
    assertThat(etag("\"a\"").isEmpty()).isFalse();
    assertThat(new Validators(Optional.empty(), Optional.of("x")).isEmpty()).isFalse();
    assertThat(Validators.NONE.isEmpty()).isTrue();
  }
}
