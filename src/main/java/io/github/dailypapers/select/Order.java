package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An order of papers by one field. Text is compared without regard to letter case, a list as its
 * elements one after another. Papers of which the field is unknown come last in either direction.
 *
 * @param field what to compare
 * @param descending whether the greatest comes first
 */
public record Order(Field field, boolean descending) implements Comparator<Paper> {

  /**
   * Reads the keys of {@code --sort}, the main one first. A stable sort leaves papers that are
   * equal in all of them as they were.
   *
   * @param keys labels of fields, each alone or with {@code :asc} or {@code :desc} after it
   * @throws SelectionException if a label or direction is unknown
   */
  public static Comparator<Paper> by(List<String> keys) {
    List<Order> orders = new ArrayList<>();
    for (String key : keys) {
      orders.add(parse(key));
    }
    return (left, right) -> {
      for (Order order : orders) {
        int result = order.compare(left, right);
        if (result != 0) {
          return result;
        }
      }
      return 0;
    };
  }

  /**
   * Reads one key of {@code --sort}.
   *
   * @throws SelectionException if its label or direction is unknown
   */
  public static Order parse(String key) {
    int colon = key.indexOf(':');
    String label = colon < 0 ? key : key.substring(0, colon);
    Optional<Field> field = Field.named(label);
    if (field.isEmpty()) {
      throw SelectionException.unknown("cannot sort by \"" + label + "\"", label, labels());
    }
    return new Order(field.get(), colon >= 0 && isDescending(key, key.substring(colon + 1)));
  }

  private static boolean isDescending(String key, String direction) {
    return switch (direction) {
      case "asc" -> false;
      case "desc" -> true;
      default ->
          throw new SelectionException(
              "\"" + direction + "\" in \"" + key + "\" is no direction", "use asc or desc");
    };
  }

  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Field field : Field.values()) {
      labels.add(field.label());
    }
    return labels;
  }

  @Override
  public int compare(Paper left, Paper right) {
    Object a = field.of(left);
    Object b = field.of(right);
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return descending ? compareKnown(b, a) : compareKnown(a, b);
  }

  private static int compareKnown(Object a, Object b) {
    if (a instanceof Integer left && b instanceof Integer right) {
      return left.compareTo(right);
    }
    if (a instanceof LocalDate left && b instanceof LocalDate right) {
      return left.compareTo(right);
    }
    if (a instanceof List<?> left && b instanceof List<?> right) {
      return compareLists(left, right);
    }
    return String.CASE_INSENSITIVE_ORDER.compare(a.toString(), b.toString());
  }

  private static int compareLists(List<?> left, List<?> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int result = compareKnown(left.get(i), right.get(i));
      if (result != 0) {
        return result;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
