package io.github.dailypapers.browse;

import io.github.dailypapers.select.Order;
import java.util.Optional;

/** The orders that one key is enough for; a second time turns them round. */
enum Sorting {
  LISTING("l", "as listed", ""),
  VOTES("v", "votes", "upvotes:desc"),
  COMMENTS("c", "comments", "comments:desc"),
  STARS("s", "stars of the code", "code_stars:desc"),
  TITLE("t", "title", "title"),
  ORGANIZATION("o", "organization", "organization"),
  LISTED("d", "listing day", "listed_on:desc"),
  PUBLISHED("p", "first published", "published_on:desc");

  private final String key;
  private final String label;
  private final String order;

  Sorting(String key, String label, String order) {
    this.key = key;
    this.label = label;
    this.order = order;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  /** The order to have after {@code present}. */
  Optional<Order> after(Optional<Order> present) {
    if (order.isEmpty()) {
      return Optional.empty();
    }
    Order chosen = Order.parse(order);
    return Optional.of(
        present.equals(Optional.of(chosen))
            ? new Order(chosen.field(), !chosen.descending())
            : chosen);
  }
}
