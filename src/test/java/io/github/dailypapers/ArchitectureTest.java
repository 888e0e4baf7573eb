package io.github.dailypapers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Which room of the program may use which, and which libraries are at home in only one. */
class ArchitectureTest {
  private static final String ROOT = "io.github.dailypapers";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Of each room those that it may use besides itself; only the program's start has no name. */
  private static final Map<String, Set<String>> PLAN =
      Map.ofEntries(
          Map.entry("", Set.of("cli", "term")),
          Map.entry(
              "cli",
              Set.of(
                  "archive",
                  "browse",
                  "chart",
                  "completion",
                  "config",
                  "digest",
                  "fetch",
                  "gather",
                  "mail",
                  "page",
                  "paper",
                  "period",
                  "render",
                  "select",
                  "source",
                  "source.acl",
                  "source.arxiv",
                  "source.huggingface",
                  "source.saved",
                  "spelling",
                  "stats",
                  "term")),
          Map.entry("archive", Set.of("page", "paper")),
          Map.entry("browse", Set.of("paper", "render", "select", "term")),
          Map.entry("chart", Set.of("render")),
          Map.entry("completion", Set.of()),
          Map.entry("config", Set.of()),
          Map.entry("digest", Set.of("paper", "render", "select")),
          Map.entry("fetch", Set.of("page")),
          Map.entry("gather", Set.of("fetch", "page", "paper", "source")),
          Map.entry("mail", Set.of()),
          Map.entry("page", Set.of()),
          Map.entry("paper", Set.of()),
          Map.entry("period", Set.of("spelling")),
          Map.entry("render", Set.of("paper", "select")),
          Map.entry("select", Set.of("paper", "select.sieve", "spelling")),
          Map.entry("select.sieve", Set.of()),
          Map.entry("source", Set.of("page", "paper", "period")),
          Map.entry("source.acl", Set.of("page", "paper", "period", "source")),
          Map.entry(
              "source.arxiv",
              Set.of(
                  "page",
                  "paper",
                  "period",
                  "source",
                  "source.arxiv.feed",
                  "source.arxiv.page",
                  "spelling")),
          Map.entry("source.arxiv.feed", Set.of("page", "paper", "source")),
          Map.entry("source.arxiv.page", Set.of("page", "paper", "source")),
          Map.entry("source.huggingface", Set.of("page", "paper", "period", "source")),
          Map.entry(
              "source.saved",
              Set.of(
                  "page",
                  "paper",
                  "source",
                  "source.acl",
                  "source.arxiv.feed",
                  "source.arxiv.page",
                  "source.huggingface")),
          Map.entry("spelling", Set.of()),
          Map.entry("stats", Set.of("paper", "select")),
          Map.entry("term", Set.of()));

  private static final Set<String> ROOMS = PLAN.keySet();

  /** What of {@code java.net} only names things and reaches nobody. */
  private static final Set<String> NAMES_ONLY =
      Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder");

  private static final Set<String> TIME_NOW = Set.of("now", "systemUTC", "systemDefaultZone");

  private static String name(String room) {
    return room.isEmpty() ? ROOT : ROOT + '.' + room;
  }

  private static DescribedPredicate<JavaClass> named(String what, Set<String> names) {
    return describe(what, type -> names.contains(type.getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> accessTo(Class<?> owner, Set<String> members) {
    return describe(
        "to " + owner.getSimpleName() + '.' + new TreeSet<>(members),
        access ->
            access.getTargetOwner().isEquivalentTo(owner) && members.contains(access.getName()));
  }

  // Arrows

  @Test
  void everyRoomIsOnThePlan() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      packages.add(type.getPackageName());
    }
    assertThat(ROOMS).extracting(ArchitectureTest::name).hasSameElementsAs(packages);
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomUsesOnlyThoseItMay(String room) {
    Set<String> allowed = new TreeSet<>();
    allowed.add(name(room));
    PLAN.get(room).forEach(other -> allowed.add(name(other)));
    classes()
        .that(resideInAPackage(name(room)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(new String[0]))
                .or(not(resideInAPackage(ROOT + ".."))))
        .check(PROGRAM);
  }

  @Test
  void noRoomsUseEachOtherInACircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  // Fences

  @ParameterizedTest
  @CsvSource({
    "picocli..,              cli completion",
    "org.jsoup..,            source source.acl source.arxiv.feed source.arxiv.page"
        + " source.huggingface source.saved",
    "tools.jackson..,        source source.huggingface source.saved render",
    "org.apache.commons..,   render",
    "org.jline..,            browse",
    "com.google.re2j..,      select select.sieve",
    "java.net.http..,        ''",
    "javax.net..,            fetch mail",
    "jakarta.mail..,         mail",
    "org.eclipse.angus..,    mail",
    "javax.xml..,            render",
    "java.sql..,             archive",
    "org.sqlite..,           archive"
  })
  void aLibraryIsUsedOnlyWhereItIsAtHome(String library, String homes) {
    noClasses()
        .that(not(in(homes)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(PROGRAM);
  }

  private static DescribedPredicate<JavaClass> in(String rooms) {
    Set<String> packages = new TreeSet<>();
    for (String room : rooms.split(" ")) {
      packages.add(room.isEmpty() ? "nowhere" : name(room));
    }
    return resideInAnyPackage(packages.toArray(new String[0]));
  }

  @ParameterizedTest
  @CsvSource({
    "tools.jackson.core.JsonGenerator, render",
    "tools.jackson.core.JsonParser,    source"
  })
  void jsonIsReadByTheSourcesAndWrittenByTheRenderers(String tool, String home) {
    noClasses()
        .that(not(resideInAPackage(name(home))))
        .should()
        .dependOnClassesThat(named("are " + tool, Set.of(tool)))
        .check(PROGRAM);
  }

  @Test
  void noPatternOfAUsersIsRunByAnEngineThatCanHang() {
    noClasses()
        .that(in("select select.sieve"))
        .should()
        .dependOnClassesThat(resideInAPackage("java.util.regex"))
        .check(PROGRAM);
  }

  @Test
  void onlyFetchTalksToTheNetwork() {
    noClasses()
        .that(not(in("fetch")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.net").and(not(named("only name things", NAMES_ONLY))))
        .check(PROGRAM);
  }

  @Test
  void onlyMainEndsTheProgramAndSeesTheWorld() {
    noClasses()
        .that(not(named("are Main", Set.of(Main.class.getName()))))
        .should()
        .accessTargetWhere(
            accessTo(
                System.class,
                Set.of(
                    "in",
                    "out",
                    "err",
                    "exit",
                    "getenv",
                    "getProperty",
                    "getProperties",
                    "currentTimeMillis")))
        .orShould()
        .accessTargetWhere(accessTo(Runtime.class, Set.of("exit", "halt")))
        .check(PROGRAM);
  }

  @Test
  void onlyMainReadsTheClock() {
    noClasses()
        .that(not(named("are Main", Set.of(Main.class.getName()))))
        .should()
        .accessTargetWhere(
            describe(
                "reads a clock of the system",
                access ->
                    access.getTargetOwner().getPackageName().equals("java.time")
                        && TIME_NOW.contains(access.getName())))
        .check(PROGRAM);
  }

  @Test
  void nothingIsLogged() {
    GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PROGRAM);
  }
}
