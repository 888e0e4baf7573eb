package io.github.dailypapers.browse;

import java.util.*;

public class TryOut {
  public static void main(String[] a) throws Exception {
    Browser.run(
        new FakeDesk(a.length > 0 ? Library.many(Integer.parseInt(a[0])) : Library.papers()),
        new Setup(Keys.with(Map.of()), List.of("today --has code"), true, true));
  }
}
