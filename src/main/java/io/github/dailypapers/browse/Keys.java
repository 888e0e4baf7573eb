package io.github.dailypapers.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key does what. A key is a character, or a name such as {@code ctrl-d} or {@code pgup}. */
public final class Keys {
  private final Map<String, Action> actions = new HashMap<>();

  private Keys() {}

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
