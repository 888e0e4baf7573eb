import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.dailypapers.speed.InventedPages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Answers {@code /papers/date/DAY} on this machine as Hugging Face does, at once, with invented
 * papers that are made from the sample page named first, as many a day as the second argument says.
 * A Saturday and a Sunday, which have no listing, are answered with Friday's.
 */
final class WeekServer {
  private static final String PATH = "/papers/date/";

  private final InventedPages pages;
  private final int papers;
  private final Map<LocalDate, byte[]> ready = new ConcurrentHashMap<>();

  private WeekServer(InventedPages pages, int papers) {
    this.pages = pages;
    this.papers = papers;
  }

  private void answer(HttpExchange exchange) throws IOException {
    LocalDate day = LocalDate.parse(exchange.getRequestURI().getPath().substring(PATH.length()));
    if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }
    byte[] page =
        ready.computeIfAbsent(
            day, made -> pages.page(made, papers).getBytes(StandardCharsets.UTF_8));
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  public static void main(String[] args) throws IOException {
    WeekServer week =
        new WeekServer(
            new InventedPages(Files.readString(Path.of(args[0]))), Integer.parseInt(args[1]));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(PATH, week::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    System.out.println("http://localhost:" + server.getAddress().getPort());
  }
}
