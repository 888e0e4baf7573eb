package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
  private static final String ALPHABET =
      "ab\"\\/[],: {}\n\r\t\b\f\u0000\u001f\u007f\u2028é深\uD83D\uDE00u0041";

  private static List<String> list(Random random) {
    List<String> list = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      list.add(text.toString());
    }
    return list;
  }

  @Test
  void whatIsWrittenIsWhatAnotherReaderReads() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      List<String> list = list(random);
      String[] read = new Gson().fromJson(Lists.toJson(list), String[].class);
      assertThat(Arrays.asList(read)).isEqualTo(list);
    }
  }

  @Test
  void whatAnotherWriterWritesIsRead() {
    Random random = new Random(2);
    for (Gson gson : List.of(new Gson(), new GsonBuilder().setPrettyPrinting().create())) {
      for (int i = 0; i < 2500; i++) {
        List<String> list = list(random);
        assertThat(Lists.ofJson(gson.toJson(list))).isEqualTo(list);
      }
    }
  }

  @Test
  void everyListIsReadAsItIsWritten() {
    Random random = new Random(3);
    for (int i = 0; i < 5000; i++) {
      List<String> list = list(random);
      assertThat(Lists.ofJson(Lists.toJson(list))).isEqualTo(list);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "[\"", "[\"a", "[\"a\\", "[\"a\\u12", "x", "[\"a\\uzzzz\"]"})
  void brokenJsonIsReadAsFarAsItGoes(String json) {
    assertThat(Lists.ofJson(json)).hasSizeLessThan(2);
  }

  @Test
  void whatIsNoTextIsLeftOut() {
    assertThat(Lists.ofJson("[null, 1, \"a\", true]")).containsExactly("a");
  }

  @Test
  void noListIsNone() {
    assertThat(Lists.ofJson(null)).isNull();
  }
}
