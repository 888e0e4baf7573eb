package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-21, Saturday: arXiv announces Monday to Friday",
    "2026-11-22, Sunday: arXiv announces Monday to Friday",
    "2026-11-26, arXiv puts announcements off around its holiday of 2026-11-26",
    "2026-11-27, arXiv puts announcements off around its holiday of 2026-11-26"
  })
  void theCalendarTellsWhyADayHasNoAnnouncement(LocalDate day, String reason) {
    assertThat(AnnouncementDays.reason(day)).contains(reason);
  }

  @Test
  void anyOtherDayShouldHaveOne() {
    assertThat(AnnouncementDays.reason(LocalDate.of(2026, 11, 25))).isEmpty();
  }
}
