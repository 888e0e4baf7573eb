package io.github.dailypapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperTest {
  static Stream<String> values() {
    return Stream.of(Paper.class.getRecordComponents()).map(RecordComponent::getName);
  }

  @ParameterizedTest
  @MethodSource("values")
  void papersThatDifferInOneValueAreNotTheSame(String value) throws Exception {
    Paper plain = paper("");
    Paper other = paper(value);
    assertThat(other).isNotEqualTo(plain).isEqualTo(paper(value));
    assertThat(other.hashCode()).isEqualTo(paper(value).hashCode());
  }

  /** A paper whose value {@code changed} is another than that of the rest. */
  private static Paper paper(String changed) throws Exception {
    RecordComponent[] components = Paper.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(types[i], components[i].getName().equals(changed) ? 2 : 1);
    }
    return Paper.class.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object value(Class<?> type, int number) {
    if (type == Integer.class) {
      return number;
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 11, number);
    }
    return type == List.class ? List.of("kite " + number) : "kite " + number;
  }
}
