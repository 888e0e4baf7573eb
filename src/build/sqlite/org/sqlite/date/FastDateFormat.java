package org.sqlite.date;

import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Stands in for the driver's own class, which reads calendars and time zones whenever a database is
 * opened. The archive holds dates as text, and never has the driver read or write one.
 */
public final class FastDateFormat {
  private static final FastDateFormat NONE = new FastDateFormat();

  private FastDateFormat() {}

  public static FastDateFormat getInstance(String pattern) {
    return NONE;
  }

  public static FastDateFormat getInstance(String pattern, Locale locale) {
    return NONE;
  }

  public static FastDateFormat getInstance(String pattern, TimeZone zone) {
    return NONE;
  }

  public static FastDateFormat getInstance(String pattern, TimeZone zone, Locale locale) {
    return NONE;
  }

  public String format(Date date) {
    throw unused();
  }

  public String format(Calendar calendar) {
    throw unused();
  }

  public Date parse(String text) {
    throw unused();
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("the archive holds dates as text");
  }
}
