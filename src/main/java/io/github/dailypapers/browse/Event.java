package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.util.List;

/** What happens to the browser. */
sealed interface Event {
  /**
   * A key was pressed.
   *
   * @param name a character, or a name such as {@code ctrl-d} or {@code pgup}
   */
  record Key(String name) implements Event {}

  /** Text was pasted. */
  record Paste(String text) implements Event {}

  /**
   * The wheel of the mouse was turned.
   *
   * @param x cell from the left, the first is 0
   * @param y line from above, the first is 0
   * @param down whether towards the user
   */
  record Wheel(int x, int y, boolean down) implements Event {}

  /**
   * The mouse was clicked.
   *
   * @param x cell from the left, the first is 0
   * @param y line from above, the first is 0
   */
  record Click(int x, int y) implements Event {}

  /** The screen has another size. */
  record Resized(Area area) implements Event {}

  /** Something has come of a wish. */
  record Came(long number, Arrival arrival) implements Event {}

  /** Many papers were chosen from. */
  record Narrowed(long number, List<Paper> shown) implements Event {}

  /** There is something to tell. */
  record Told(String text, boolean alarm) implements Event {}

  /** What was done with papers could not be kept. */
  record Lost(Undo deed, String text) implements Event {}

  /** A file could be called so. */
  record FileNamed(String name, String format) implements Event {}

  /** There is such a file already. */
  record FileExists(Effect.Export export) implements Event {}

  /** What the last word of a line could be. */
  record Completed(String line, List<String> candidates) implements Event {}
}
