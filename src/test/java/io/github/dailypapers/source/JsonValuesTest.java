package io.github.dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.paper.Listing.Remark;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Values are taken as they are or not at all. */
class JsonValuesTest {
  /** Values standing on that of the one key {@code k}. */
  private static JsonValues on(String value) {
    JsonValues json = JsonValues.of("{\"k\":" + value + ",\"next\":1}");
    json.next();
    json.nextKey();
    return json;
  }

  private static List<String> told(JsonValues json) {
    return json.remarks().stream().map(Remark::text).toList();
  }

  @Test
  void aTextIsAsItIsAndALineIsTidy() {
    assertThat(on("\" a\\n b \"").text()).isEqualTo(" a\n b ");
    assertThat(on("\" a\\n b \"").line()).isEqualTo("a b");
    assertThat(on("\" \\t\"").line()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "2147483647,2147483647", "-0,0"})
  void aCountIsAWholeNumber(String value, int number) {
    JsonValues json = on(value);
    assertThat(json.number()).isEqualTo(number);
    assertThat(json.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-1,a count",
    "2147483648,a count",
    "1.0,a whole number",
    "true,a whole number",
    "[1],a whole number"
  })
  void nothingElseIsACount(String value, String expected) {
    JsonValues json = on(value);
    assertThat(json.number()).isNull();
    assertThat(told(json)).containsExactly("\"k\" is not " + expected);
  }

  @Test
  void nullIsUnknownAndNotRemarkedOn() {
    JsonValues json = on("null");
    assertThat(json.text()).isNull();
    assertThat(json.line()).isNull();
    assertThat(json.number()).isNull();
    assertThat(json.texts()).isNull();
    assertThat(json.distinctLines()).isNull();
    assertThat(json.isObject()).isFalse();
    assertThat(json.flag()).isFalse();
    assertThat(json.remarks()).isEmpty();
  }

  @Test
  void aFlagIsTrueOrFalseAndElseRemarkedOn() {
    assertThat(on("true").flag()).isTrue();
    assertThat(on("false").flag()).isFalse();
    JsonValues json = on("\"true\"");
    assertThat(json.flag()).isFalse();
    assertThat(told(json)).containsExactly("\"k\" is not true or false");
  }

  @Test
  void anElementThatIsNoTextIsLeftOutAndRemarkedOn() {
    JsonValues json = on("[\"a\",7,{\"b\":[]},null,\"c\"]");
    assertThat(json.texts()).containsExactly("a", "c");
    assertThat(json.remarks()).hasSize(2).allMatch(Remark::loss);
  }

  @Test
  void distinctLinesAreTidyAndEachOnce() {
    assertThat(on("[\"b \",\"a\",\"b\",\" \"]").distinctLines()).containsExactly("b", "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":{\"b\":[1]}}", "[[{}],1]", "7", "\"t\""})
  void aValueThatWasNotExpectedIsPassedOverWhole(String value) {
    JsonValues json = on(value);
    if (value.startsWith("{")) {
      assertThat(json.isArray()).isFalse();
    } else {
      assertThat(json.isObject()).isFalse();
    }
    assertThat(json.nextKey()).isEqualTo("next");
  }

  @Test
  void aStreamIsReadAsTextIs() {
    byte[] bytes = "\n7".getBytes(StandardCharsets.UTF_8);
    JsonValues json = JsonValues.of(new ByteArrayInputStream(bytes));
    assertThat(json.current()).isNull();
    assertThat(json.next()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(json.lineNumber()).isEqualTo(2);
    assertThat(json.next()).isNull();
  }

  @Test
  void whatIsNoJsonIsAnException() {
    assertThatThrownBy(() -> on("oops")).isInstanceOf(JacksonException.class);
  }
}
