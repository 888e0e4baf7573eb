package io.github.dailypapers.fetch;

import java.time.Duration;

/**
 * What one request may take.
 *
 * @param connect the time until the connection stands
 * @param request the time until the last byte of the answer is there
 * @param body the bytes of the answer's body, packed and unpacked
 */
record Limits(Duration connect, Duration request, int body) {
  /** 10 seconds, 60 seconds, 64 MB. */
  static Limits standard() {
    return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 64 << 20);
  }
}
