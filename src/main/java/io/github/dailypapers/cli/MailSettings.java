package io.github.dailypapers.cli;

import io.github.dailypapers.config.Setting;
import io.github.dailypapers.mail.SmtpServer;
import io.github.dailypapers.mail.SmtpServer.Login;
import io.github.dailypapers.mail.SmtpServer.Security;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** By which server mails are sent, from whom and to whom, as it is configured. */
final class MailSettings {
  /** Before the names of these settings. */
  static final String PREFIX = "smtp.";

  private static final List<String> NAMES =
      List.of("host", "port", "security", "user", "password-file", "from", "to");

  private static final int LARGEST_PORT = 65_535;

  private final List<Setting> settings;
  private final Context context;

  MailSettings(Line line, Context context) {
    this.settings = line.configured(PREFIX);
    this.context = context;
  }

  /**
   * Checks {@code setting} if it is one of these.
   *
   * @return whether it is one of these
   * @throws UsageException if it cannot be meant
   */
  static boolean check(Setting setting) {
    if (!setting.name().startsWith(PREFIX)) {
      return false;
    }
    String name = setting.name().substring(PREFIX.length());
    if (!NAMES.contains(name)) {
      throw UsageException.unknown("setting of mails", name, NAMES);
    }
    if (name.equals("port")) {
      port(setting.value());
    } else if (name.equals("security")) {
      security(setting.value());
    }
    return true;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= LARGEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number too large.
    }
    throw new UsageException("\"" + text + "\" is no port", "write for example 587");
  }

  private static Security security(String text) {
    List<String> names = new ArrayList<>();
    for (Security security : Security.values()) {
      String name = security.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return security;
      }
      names.add(name);
    }
    throw UsageException.unknown("security of mails", text, names);
  }

  private Optional<String> value(String name) {
    for (Setting setting : settings) {
      if (setting.name().equals(name) && !setting.value().isEmpty()) {
        return Optional.of(setting.value());
      }
    }
    return Optional.empty();
  }

  private String required(String name) {
    return value(name)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    PREFIX + name + " is not set", "set it with dailypapers config edit"));
  }

  /** Who sends mails. */
  String from() {
    return required("from");
  }

  /** Who reads them; {@code named} if there are any. */
  List<String> to(List<String> named) {
    if (!named.isEmpty()) {
      return named;
    }
    List<String> to = new ArrayList<>();
    for (String address : required("to").split(",", -1)) {
      to.add(address.strip());
    }
    return to;
  }

  /**
   * The server.
   *
   * @throws ConfigurationException if it is not set, or its password cannot be had
   */
  SmtpServer server() throws IOException {
    Security security = value("security").map(MailSettings::security).orElse(Security.STARTTLS);
    int port = value("port").map(MailSettings::port).orElse(security.port());
    Optional<String> user = value("user");
    Optional<Login> login =
        user.isPresent() ? Optional.of(new Login(user.get(), password())) : Optional.empty();
    return new SmtpServer(required("host"), port, security, login);
  }

  private String password() throws IOException {
    String variable = context.variable("DAILYPAPERS_SMTP_PASSWORD");
    if (!variable.isEmpty()) {
      return variable;
    }
    String name =
        value("password-file")
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        "there is no password for smtp.user",
                        "put it in a file and set smtp.password-file, or set"
                            + " DAILYPAPERS_SMTP_PASSWORD"));
    String home = context.variable("HOME");
    boolean inHome = name.startsWith("~/") && !home.isEmpty();
    try {
      return read(inHome ? Path.of(home, name.substring(2)) : Path.of(name));
    } catch (InvalidPathException e) {
      throw new ConfigurationException(
          "smtp.password-file is no name of a file", "write for example ~/.config/smtp-password");
    }
  }

  private static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(
          file + ": there is no such file", "put the password in it, or change smtp.password-file");
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      if (permissions.contains(PosixFilePermission.GROUP_READ)
          || permissions.contains(PosixFilePermission.OTHERS_READ)) {
        throw new ConfigurationException(
            file + ": others may read this password", "run chmod 600 " + file);
      }
    }
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }
}
