package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The user's token for Hugging Face, where its own tools keep it
 * (https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables).
 */
final class Token {
  private final Context context;

  Token(Context context) {
    this.context = context;
  }

  /** {@code HF_TOKEN}, else what the token file holds; empty where neither is there. */
  Optional<String> find() {
    String variable = context.variable("HF_TOKEN").strip();
    if (!variable.isEmpty()) {
      return Optional.of(variable);
    }
    try {
      return Optional.of(Files.readString(file()).strip()).filter(token -> !token.isEmpty());
    } catch (IOException e) {
      // Most people have no token and need none.
      return Optional.empty();
    }
  }

  private Path file() {
    String home = context.variable("HF_HOME");
    if (!home.isEmpty()) {
      return Path.of(home, "token");
    }
    String cache = context.variable("XDG_CACHE_HOME");
    Path folder = cache.isEmpty() ? Path.of(context.variable("HOME"), ".cache") : Path.of(cache);
    return folder.resolve("huggingface").resolve("token");
  }
}
