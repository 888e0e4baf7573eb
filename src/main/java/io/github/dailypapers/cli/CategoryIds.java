package io.github.dailypapers.cli;

import io.github.dailypapers.source.arxiv.Categories;
import java.util.AbstractList;

/** The categories of arXiv as values of an option, read only when somebody looks at them. */
final class CategoryIds extends AbstractList<String> {
  @Override
  public String get(int index) {
    return Categories.ids().get(index);
  }

  @Override
  public int size() {
    return Categories.ids().size();
  }

  /** Asked whenever the option is made, which is not to read the list. */
  @Override
  public boolean isEmpty() {
    return false;
  }
}
