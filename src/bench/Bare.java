/** What every program on the JVM pays: prints one line. */
public final class Bare {
  private Bare() {}

  public static void main(String[] args) {
    System.out.println("bare");
  }
}
