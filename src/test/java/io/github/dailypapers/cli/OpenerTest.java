package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.support.FakeProgram;
import io.github.dailypapers.support.FakeTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which program is started, and with what. */
@DisabledOnOs(OS.WINDOWS)
class OpenerTest {
  private static final URI PAGE = URI.create("https://a.example/p?a=b&c=$(touch%20x)");

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void aScreenWithWindows() {
    environment.put("PATH", folder.toString());
    environment.put("DISPLAY", ":0");
  }

  private Opener on(String system) {
    FakeTime time = new FakeTime();
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Opener(
        new Context(
            InputStream.nullInputStream(), nowhere, nowhere, environment, system, time, time));
  }

  private CommandException failure(URI address) {
    return catchThrowableOfType(CommandException.class, () -> on("Linux").open(address));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux,      xdg-open, ''",
    "Mac OS X,   open,     ''",
    "Windows 11, rundll32, <url.dll%FileProtocolHandler>"
  })
  void theSystemsOpenerIsTheUsualOne(String system, String name, String first) throws IOException {
    FakeProgram program = FakeProgram.in(folder, name, 0);
    on(system).open(PAGE);
    assertThat(program.calls()).containsExactly(first.replace('%', ',') + "<" + PAGE + ">");
  }

  @Test
  void linuxOnWindowsUsesItsOpenerIfItHasOne() throws IOException {
    environment.put("WSL_DISTRO_NAME", "Debian");
    FakeProgram usual = FakeProgram.in(folder, "xdg-open", 0);
    on("Linux").open(PAGE);
    FakeProgram wslview = FakeProgram.in(folder, "wslview", 0);
    on("Linux").open(PAGE);
    assertThat(usual.calls()).hasSize(1);
    assertThat(wslview.calls()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "fox,                 <PAGE>",
    "'  fox  -new tab ',  <-new><tab><PAGE>",
    "fox --url=%s -q,     <--url=PAGE><-q>",
    "fox %s %s,           <PAGE><PAGE>",
    "fox 'a b' \"%s\",    <a b><PAGE>",
    "fox &,               <PAGE>"
  })
  void theBrowserIsTheUsersWithoutAShell(String browser, String arguments) throws IOException {
    FakeProgram fox = FakeProgram.in(folder, "fox", 0);
    environment.put("BROWSER", browser);
    on("Linux").open(PAGE);
    assertThat(fox.calls()).containsExactly(arguments.replace("PAGE", PAGE.toString()));
  }

  @Test
  void aBrowserInTheTerminalIsWaitedFor() throws IOException {
    FakeProgram lynx = FakeProgram.in(folder, "lynx", 0);
    environment.put("BROWSER", folder.resolve("lynx").toString());
    on("Linux").open(PAGE);
    assertThat(lynx.calls()).containsExactly("<" + PAGE + ">");
  }

  @Test
  void ofSeveralBrowsersTheFirstThatWorksIsUsed() throws IOException {
    FakeProgram broken = FakeProgram.in(folder, "broken", 3);
    FakeProgram fox = FakeProgram.in(folder, "fox", 0);
    FakeProgram other = FakeProgram.in(folder, "other", 0);
    environment.put("BROWSER", "missing::broken -x:fox:other");
    on("Linux").open(PAGE);
    assertThat(broken.calls()).hasSize(1);
    assertThat(fox.calls()).hasSize(1);
    assertThat(other.calls()).isEmpty();
  }

  @Test
  void withoutABrowserThatIsSaid() {
    environment.put("BROWSER", "fox:other -x");
    assertThat(failure(PAGE))
        .hasMessage("there is no browser: no fox, no other")
        .extracting(CommandException::exit)
        .isEqualTo(Exit.UNREACHABLE);
  }

  @Test
  void aBrowserThatFailsIsNamed() throws IOException {
    FakeProgram.in(folder, "fox", 3);
    environment.put("BROWSER", "fox");
    assertThat(failure(PAGE))
        .hasMessage("the browser fox failed with status 3")
        .extracting(CommandException::exit)
        .isEqualTo(Exit.IO_ERROR);
  }

  @Test
  void aBrowserThatIsNoProgramCannotBeStarted() throws IOException {
    FakeProgram.in(folder, "fox", 0);
    Files.writeString(folder.resolve("fox"), "#!/nowhere/sh\n");
    environment.put("BROWSER", "fox");
    assertThat(failure(PAGE)).hasMessage("the browser fox cannot be started");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "-version", "https://a@b.example/", "javascript:alert(1)"})
  void whatIsNoAddressOfTheWebIsNotPassedOn(String address) throws IOException {
    FakeProgram program = FakeProgram.in(folder, "xdg-open", 0);
    assertThat(failure(URI.create(address)))
        .hasMessage("no browser may be given the address " + address);
    assertThat(program.calls()).isEmpty();
  }

  @Test
  void theProgramIsToldBeforeItIsStarted() throws IOException {
    assertThat(on("Linux").program()).isEmpty();
    assertThat(on("Linux").names()).containsExactly("xdg-open");
    FakeProgram.in(folder, "xdg-open", 0);
    assertThat(on("Linux").program()).contains(folder.resolve("xdg-open"));
  }
}
