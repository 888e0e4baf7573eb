package io.github.dailypapers.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which key does what. A key is a character, or a name such as {@code ctrl-d} or {@code pgup}. */
public final class Keys {
  private final Map<String, Action> actions = new HashMap<>();

  private static final Set<String> NAMED =
      Set.of(
          "space",
          "enter",
          "esc",
          "tab",
          "backspace",
          "delete",
          "insert",
          "up",
          "down",
          "left",
          "right",
          "home",
          "end",
          "pgup",
          "pgdn");

  private static final int FUNCTION_KEYS = 12;

  private Keys() {}

  /** Whether there is a key called {@code name}. */
  public static boolean isName(String name) {
    String key = name;
    boolean plain = true;
    for (String modifier : new String[] {"alt-", "ctrl-", "shift-"}) {
      if (key.startsWith(modifier) && key.length() > modifier.length()) {
        key = key.substring(modifier.length());
        plain = false;
      }
    }
    if (key.codePointCount(0, key.length()) == 1) {
      return isPrintable(key.codePointAt(0))
          && (plain || !name.contains("ctrl-") || Character.isLowerCase(key.charAt(0)));
    }
    return NAMED.contains(key) || isFunctionKey(key);
  }

  private static boolean isPrintable(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && !Character.isISOControl(codePoint);
  }

  private static boolean isFunctionKey(String key) {
    for (int number = 1; number <= FUNCTION_KEYS; number++) {
      if (key.equals("f" + number)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The keys there are.
   *
   * @param own what the user has keys do instead of what they usually do
   */
  public static Keys with(Map<String, Action> own) {
    Keys keys = new Keys();
    for (Action action : Action.values()) {
      for (String key : action.keys()) {
        keys.actions.put(key, action);
      }
    }
    keys.actions.putAll(own);
    return keys;
  }

  /** What {@code key} does, if anything. */
  Optional<Action> action(String key) {
    return Optional.ofNullable(actions.get(key));
  }

  /** The keys that do {@code action}, the usual ones first. */
  List<String> of(Action action) {
    List<String> keys = new ArrayList<>();
    for (String key : action.keys()) {
      if (actions.get(key) == action) {
        keys.add(key);
      }
    }
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, Action> entry : actions.entrySet()) {
      if (entry.getValue() == action && !keys.contains(entry.getKey())) {
        others.add(entry.getKey());
      }
    }
    others.sort(null);
    keys.addAll(others);
    return keys;
  }
}
