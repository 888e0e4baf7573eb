package io.github.dailypapers.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where fuzzing starts from, and what it once found. */
class KeptInputsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("inputs")
  void aParserTakesWhatWasKept(Target target, Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);

    assertThatCode(() -> target.run(bytes)).doesNotThrowAnyException();
  }

  static List<Arguments> inputs() throws IOException, URISyntaxException {
    List<Arguments> inputs = new ArrayList<>();
    for (Target target : Target.values()) {
      try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder(target))) {
        for (Path input : kept) {
          inputs.add(arguments(target, input));
        }
      }
    }
    return inputs;
  }

  private static Path folder(Target target) throws URISyntaxException {
    String name = "/fuzz/" + target.label();
    URL folder = Objects.requireNonNull(KeptInputsTest.class.getResource(name), name);
    return Path.of(folder.toURI());
  }
}
