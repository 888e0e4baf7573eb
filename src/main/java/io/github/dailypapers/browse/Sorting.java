package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.select.Order;
import java.util.Optional;

/** The orders that one key is enough for; a second time turns them round. */
enum Sorting {
  LISTING("l", "as listed", Optional.empty()),
  VOTES("v", "votes", Optional.of(new Order(Field.UPVOTES, true))),
  COMMENTS("c", "comments", Optional.of(new Order(Field.COMMENTS, true))),
  STARS("s", "stars of the code", Optional.of(new Order(Field.CODE_STARS, true))),
  TITLE("t", "title", Optional.of(new Order(Field.TITLE, false))),
  ORGANIZATION("o", "organization", Optional.of(new Order(Field.ORGANIZATION, false))),
  LISTED("d", "listing day", Optional.of(new Order(Field.LISTED_ON, true))),
  PUBLISHED("p", "first published", Optional.of(new Order(Field.PUBLISHED_ON, true)));

  private final String key;
  private final String label;
  private final Optional<Order> order;

  Sorting(String key, String label, Optional<Order> order) {
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
    return order.isPresent() && present.equals(order)
        ? Optional.of(new Order(order.get().field(), !order.get().descending()))
        : order;
  }
}
