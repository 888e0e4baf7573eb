package io.github.dailypapers.term;

import java.time.Duration;

/** Writes how fast a work goes: {@code 52/s}, {@code 3.2/s}, or, if it is slow, {@code 1.5/min}. */
final class Pace {
  private static final double MILLIS = 1000;
  private static final double SECONDS = 60;
  private static final double SLOW = 0.1;
  private static final int TENTHS = 10;

  private Pace() {}

  /**
   * The pace of a work.
   *
   * @param done how many parts are done, at least 0
   * @param elapsed since it began, more than 0
   */
  static String of(long done, Duration elapsed) {
    double perSecond = done * MILLIS / elapsed.toMillis();
    return perSecond < SLOW ? text(perSecond * SECONDS) + "/min" : text(perSecond) + "/s";
  }

  private static String text(double number) {
    long tenths = Math.round(number * TENTHS);
    return tenths < TENTHS * TENTHS
        ? tenths / TENTHS + "." + tenths % TENTHS
        : Long.toString(Math.round(number));
  }
}
