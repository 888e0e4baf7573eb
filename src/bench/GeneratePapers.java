import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes N invented papers as JSON Lines, for measuring an archive that is larger than any real
 * one: {@code java src/bench/GeneratePapers.java N > papers.jsonl}. The same N gives the same
 * bytes.
 *
 * <p>What decides how fast text is searched is like in real abstracts: the length of the texts, the
 * frequencies of the words (Zipf), words that belong to a paper's subject and come back in it,
 * acronyms, numbers, TeX. The word "quaternion" is in about one abstract of 5,000, "zeugma" in
 * about one of 100,000.
 */
public final class GeneratePapers {
  private static final long SEED = 20230504;
  private static final int PAPERS_A_DAY = 30;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 5, 4);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 24);

  private GeneratePapers() {}

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    List<LocalDate> days = listingDays(count);
    PaperWriter writer = new PaperWriter(new Vocabulary(SEED));
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      int month = 0;
      int inMonth = 0;
      for (int i = 0; i < count; i++) {
        LocalDate day = days.get((int) ((long) i * days.size() / count));
        if (day.getMonthValue() != month) {
          month = day.getMonthValue();
          inMonth = 0;
        }
        inMonth++;
        if (inMonth > 99_999) {
          throw new IllegalArgumentException(count + " papers are more than there are arXiv ids");
        }
        writer.write(new Chance(SEED + 1 + i), day, inMonth);
        writer.flushTo(out, i == count - 1);
      }
    }
  }

  /** Working days from the first to the last, as many as the papers fill, evenly apart. */
  private static List<LocalDate> listingDays(int papers) {
    List<LocalDate> all = new ArrayList<>();
    for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        all.add(day);
      }
    }
    int wanted = Math.max(2, Math.min(all.size(), papers / PAPERS_A_DAY));
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      days.add(all.get((int) ((long) i * (all.size() - 1) / (wanted - 1))));
    }
    return days;
  }
}

/** Random numbers (SplitMix64) that no other version of Java draws differently. */
final class Chance {
  private long state;

  Chance(long seed) {
    state = seed;
    // Streams of neighbouring seeds would otherwise be one stream, begun a number later.
    state = next();
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to {@code bound} - 1, all alike. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean oneIn(int times) {
    return below(times) == 0;
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  /** From {@code low} to {@code high} - 1, where n is drawn in proportion to 1/n: Zipf's law. */
  int rank(int low, int high) {
    return (int) (low * StrictMath.exp(fraction() * StrictMath.log((double) high / low)));
  }

  int normal(int mean, int deviation, int low, int high) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += fraction();
    }
    return Math.max(low, Math.min(high, (int) (mean + deviation * sum)));
  }

  <T> T of(T[] all) {
    return all[below(all.length)];
  }
}

/** Word forms by falling frequency, and what else a text is made of, ready as UTF-8. */
final class Vocabulary {
  static final int SIZE = 60_000;

  /** Ranks below are words that say nothing of a paper's subject. */
  static final int SUBJECT = 130;

  private static final String COMMON =
      """
      the of and a to in we that for is on with as by are from this our be which can an it at
      these their has have not or while both more such than model models data language learning
      training method methods results performance propose approach using based show large task
      tasks framework across through however between into new achieve existing different reasoning
      image generation information been also but use its over each work paper present novel
      demonstrate experiments benchmark benchmarks introduce improve significantly state where
      when all only without most high first two one further often other they how what there
      against towards under during within via up out even many well up-to-date while despite
      whether thus hence therefore yet network networks attention diffusion transformer
      transformers video visual multimodal text inference knowledge representation representations
      features feature training-free dataset datasets evaluation evaluate evaluating quality human
      agent agents policy reinforcement reward rewards optimization gradient gradients loss
      objective function functions parameters parameter efficient efficiency scaling scale
      pretrained pre-trained fine-tuning finetuning prompt prompts prompting instruction
      instructions alignment preference preferences feedback supervised self-supervised
      unsupervised semi-supervised contrastive embedding embeddings latent space encoder decoder
      autoregressive token tokens tokenizer tokenization sequence sequences context long-context
      memory retrieval retrieval-augmented question answering dialogue summarization translation
      speech audio recognition detection segmentation classification object objects scene scenes
      depth camera motion pose robot robotic robotics manipulation navigation control planning
      simulation environment environments world real-world synthetic distribution distributions
      sampling sample samples noise denoising score flow matching generative adversarial
      variational bayesian probabilistic uncertainty calibration robustness robust generalization
      generalize out-of-distribution domain domains adaptation transfer zero-shot few-shot
      in-context chain-of-thought step steps process processes structure structures graph graphs
      node nodes tree search algorithm algorithms theory theoretical analysis empirical
      empirically evidence convergence bound bounds complexity linear nonlinear convolution
      convolutional recurrent residual layer layers block blocks head heads weight weights
      activation activations quantization pruning distillation sparse sparsity mixture experts
      routing compression latency throughput hardware accelerator compute computational cost costs
      budget speed faster memory-bound accuracy precision recall error errors bias fairness safety
      safe harmful toxicity jailbreak privacy federated differential watermark security attack
      attacks defense vulnerability explanation interpretability interpretable mechanism
      mechanisms circuit neuron neurons probing code programming program programs software
      verification proof mathematical mathematics math science scientific medical clinical biology
      protein molecule molecular chemistry physics climate weather financial legal education user
      users interface interactive interaction collaboration survey review challenge challenges
      limitation limitations limited problem problems solution solutions strategy strategies
      system systems pipeline module modules component components architecture architectures
      design designed develop developed leverage leveraging enable enables enabling provide
      provides ensure outperform outperforms surpass surpassing achieving improving improvement
      improvements gain gains reduce reduces reducing increase increasing effective effectively
      effectiveness consistent consistently consistency diverse diversity complex simple simply
      additional available publicly release released open-source community future research
      directions study studies investigate explore exploring understanding understand capture
      capturing predict prediction predictions predicting estimate estimation observation
      observations temporal spatial spatiotemporal three-dimensional resolution high-resolution
      rendering gaussian splatting radiance field fields reconstruction geometry mesh texture
      editing style personalization identity face avatar animation music
      """;

  private static final String[] ONSETS = {
    "b", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n",
    "p", "ph", "pl", "pr", "qu", "r", "s", "sc", "sh", "sp", "st", "str", "t", "th", "tr", "v", "w",
    "", "", ""
  };
  private static final String[] NUCLEI = {
    "a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ea", "io", "ou", "y"
  };
  private static final String[] CODAS = {
    "", "", "", "", "", "", "l", "m", "n", "r", "s", "t", "nt", "ct", "rm", "x", "p", "d"
  };
  private static final String[] ENDINGS = {
    "", "", "", "s", "s", "ing", "ed", "ly", "tion", "tions", "al", "ity", "er", "ive", "ous", "ic",
    "ment", "ness", "able", "ism", "ize"
  };
  private static final String[] ACCENTS = {"é", "ö", "ü", "ł", "ç", "ñ", "ø", "ž", "á", "ı"};

  final byte[][] words;
  final byte[][] acronyms;
  final byte[][] givenNames;
  final byte[][] familyNames;
  final byte[][] organizations;

  Vocabulary(long seed) {
    Chance chance = new Chance(seed);
    Set<String> forms = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    for (String word : COMMON.strip().split("\\s+")) {
      if (forms.add(word)) {
        ordered.add(word);
      }
    }
    while (ordered.size() < SIZE) {
      String word = invented(chance);
      String form = chance.oneIn(25) ? word + "-" + ordered.get(chance.rank(40, 400)) : word;
      if (forms.add(form)) {
        ordered.add(form);
      }
    }
    words = utf8(ordered);
    acronyms = utf8(distinct(8_000, () -> acronym(chance)));
    givenNames = utf8(distinct(1_500, () -> name(chance, 1)));
    familyNames = utf8(distinct(12_000, () -> name(chance, 2)));
    organizations = utf8(distinct(3_000, () -> name(chance, 2)));
  }

  private static String invented(Chance chance) {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + chance.below(3);
    for (int i = 0; i < syllables; i++) {
      word.append(chance.of(ONSETS)).append(chance.of(NUCLEI)).append(chance.of(CODAS));
    }
    word.append(chance.of(ENDINGS));
    return word.length() < 3 ? invented(chance) : word.toString();
  }

  private static String name(Chance chance, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables || name.length() < 3; i++) {
      name.append(chance.of(ONSETS));
      name.append(chance.oneIn(25) ? chance.of(ACCENTS) : chance.of(NUCLEI));
      name.append(chance.of(CODAS));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  static String acronym(Chance chance) {
    StringBuilder acronym = new StringBuilder();
    int length = 2 + chance.below(5);
    for (int i = 0; i < length; i++) {
      acronym.append((char) ('A' + chance.below(26)));
    }
    return acronym.toString();
  }

  private static List<String> distinct(int count, java.util.function.Supplier<String> source) {
    Set<String> seen = new HashSet<>();
    List<String> all = new ArrayList<>();
    while (all.size() < count) {
      String next = source.get();
      if (seen.add(next)) {
        all.add(next);
      }
    }
    return all;
  }

  private static byte[][] utf8(List<String> texts) {
    byte[][] all = new byte[texts.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
    }
    return all;
  }
}

/** Writes papers in the fields' documented order; gathers bytes, for a write a paper is slow. */
final class PaperWriter {
  private static final int FULL = 1 << 20;
  private static final String[] TEX = {
    "$\\\\alpha$",
    "$\\\\mathcal{O}(n^2)$",
    "$\\\\times$",
    "$k$-th",
    "$\\\\ell_2$",
    "$f_\\\\theta$",
    "$10^{-3}$",
    "\\\\textbf{best}",
    "95\\\\%",
    "$\\\\epsilon$-greedy"
  };

  private final Vocabulary vocabulary;
  private final int[] subject = new int[10];
  private byte[] bytes = new byte[FULL + (1 << 16)];
  private int length;

  PaperWriter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void flushTo(OutputStream out, boolean last) throws IOException {
    if (last || length > FULL) {
      out.write(bytes, 0, length);
      length = 0;
    }
  }

  void write(Chance chance, LocalDate day, int inMonth) {
    for (int i = 0; i < subject.length; i++) {
      subject[i] = chance.rank(Vocabulary.SUBJECT, Vocabulary.SIZE);
    }
    String id =
        digits(day.getYear() % 100, 2) + digits(day.getMonthValue(), 2) + "." + digits(inMonth, 5);
    String acronym = acronym(chance);
    put("{\"source\":\"hf\",\"id\":\"").put(id).put("\",\"title\":\"");
    title(chance, acronym);
    put("\",\"abstract\":\"");
    abstractText(chance, acronym);
    put("\",\"authors\":[");
    int authors = authors(chance);
    put("],\"author_count\":").put(authors);
    organization(chance);
    put(",\"submitted_by\":\"").login(chance).put("\",\"listed_on\":\"").put(day.toString());
    put("\",\"published_on\":\"").put(day.minusDays(1 + chance.below(4)).toString());
    put("\",\"updated_on\":null,\"upvotes\":").put(chance.rank(1, 400));
    put(",\"comments\":").put(chance.rank(1, 20)).put(",\"keywords\":");
    keywords(chance);
    put(",\"summary\":");
    if (chance.percent(15)) {
      put("null");
    } else {
      put("\"");
      prose(chance, chance.normal(160, 40, 60, 300), acronym);
      put("\"");
    }
    put(
        ",\"categories\":null,\"announce\":null,\"journal_ref\":null,\"doi\":null,\"comment\":null");
    links(chance, acronym);
    put(",\"url\":\"https://huggingface.co/papers/").put(id);
    put("\",\"pdf_url\":\"https://arxiv.org/pdf/").put(id).put("\"}\n");
  }

  private void title(Chance chance, String acronym) {
    int end = length + chance.normal(70, 18, 20, 140);
    if (chance.percent(50)) {
      put(acronym).put(": ");
    }
    while (length < end) {
      int start = length;
      if (chance.percent(60)) {
        word(subject[chance.below(subject.length)]);
        capital(start);
      } else {
        word(chance.rank(1, 1_000) - 1);
        if (length - start > 3) {
          capital(start);
        }
      }
      put(" ");
    }
    length--;
  }

  private void abstractText(Chance chance, String acronym) {
    int start = length;
    int size = chance.normal(1_300, 300, 330, 1_850);
    String rare = chance.oneIn(100_000) ? " zeugma" : chance.oneIn(5_000) ? " quaternion" : null;
    if (rare == null) {
      prose(chance, size, acronym);
    } else {
      prose(chance, size / 2, acronym);
      put(" Here, every").put(rare).put(" counts. ");
      prose(chance, start + size - length, acronym);
    }
  }

  /** Sentences of about {@code size} bytes together. */
  private void prose(Chance chance, int size, String acronym) {
    int end = length + size - 60;
    while (true) {
      int start = length;
      int words = 8 + chance.below(22);
      for (int i = 0; i < words && length < end + 60; i++) {
        if (i > 0) {
          put(chance.oneIn(14) ? ", " : " ");
        }
        inProse(chance, acronym);
      }
      capital(start);
      put(chance.oneIn(40) ? "?" : ".");
      if (length >= end) {
        return;
      }
      put(" ");
    }
  }

  private void inProse(Chance chance, String acronym) {
    int kind = chance.below(1_000);
    if (kind < 140) {
      word(subject[chance.below(subject.length)]);
    } else if (kind < 150) {
      put(acronym);
    } else if (kind < 160) {
      put(vocabulary.acronyms[chance.rank(1, 8_001) - 1]);
      if (chance.percent(20)) {
        put("-").put(1 + chance.below(20));
      }
    } else if (kind < 168) {
      put(chance.rank(1, 3_000));
    } else if (kind < 174) {
      put(chance.below(100)).put(".").put(chance.below(10)).put("\\\\%");
    } else if (kind < 178) {
      put(chance.of(TEX));
    } else if (kind < 182) {
      put("\\\"");
      word(subject[chance.below(subject.length)]);
      put("\\\"");
    } else if (kind < 188) {
      put("(");
      word(chance.rank(1, Vocabulary.SIZE + 1) - 1);
      put(")");
    } else if (kind < 192) {
      word(chance.rank(Vocabulary.SUBJECT, Vocabulary.SIZE));
      put(" — ");
      word(chance.rank(1, 1_000) - 1);
    } else {
      word(chance.rank(1, Vocabulary.SIZE + 1) - 1);
    }
  }

  private int authors(Chance chance) {
    int count = chance.rank(2, 18);
    for (int i = 0; i < count; i++) {
      put(i == 0 ? "\"" : ",\"");
      put(vocabulary.givenNames[chance.rank(5, 1_504) - 5]).put(" ");
      put(vocabulary.familyNames[chance.rank(20, 12_019) - 20]).put("\"");
    }
    return count;
  }

  private void organization(Chance chance) {
    if (chance.percent(15)) {
      put(",\"organization\":null,\"organization_id\":null");
      return;
    }
    int which = chance.rank(1, 3_001) - 1;
    String kind = which % 3 == 0 ? " University" : which % 3 == 1 ? " AI Lab" : " Research";
    put(",\"organization\":\"").put(vocabulary.organizations[which]).put(kind);
    put("\",\"organization_id\":\"org").put(which).put("\"");
  }

  private PaperWriter login(Chance chance) {
    word(chance.rank(Vocabulary.SUBJECT, 4_000));
    return put(chance.below(100));
  }

  private void keywords(Chance chance) {
    int count = 4 + chance.below(5);
    for (int i = 0; i < count; i++) {
      put(i == 0 ? "[\"" : ",\"");
      word(subject[i]);
      if (chance.percent(50)) {
        put(" ");
        word(subject[i + 1]);
      }
      put("\"");
    }
    put("]");
  }

  private void links(Chance chance, String acronym) {
    if (chance.percent(15)) {
      put(",\"code_url\":null,\"code_stars\":null");
    } else {
      put(",\"code_url\":\"https://github.com/").login(chance).put("/").put(acronym);
      put("\",\"code_stars\":").put(chance.rank(1, 9_000) - 1);
    }
    if (chance.percent(60)) {
      put(",\"project_url\":null");
    } else {
      put(",\"project_url\":\"https://").login(chance).put(".github.io/").put(acronym).put("\"");
    }
    if (chance.percent(70)) {
      put(",\"media\":null");
    } else {
      put(",\"media\":[\"https://cdn-uploads.huggingface.co/production/uploads/");
      put(chance.below(1_000_000_000)).put(".png\"]");
    }
  }

  private String acronym(Chance chance) {
    if (chance.oneIn(4)) {
      return Vocabulary.acronym(chance);
    }
    byte[] known = vocabulary.acronyms[chance.rank(1, 8_001) - 1];
    return new String(known, StandardCharsets.UTF_8);
  }

  private void capital(int at) {
    if (bytes[at] >= 'a' && bytes[at] <= 'z') {
      bytes[at] -= 'a' - 'A';
    }
  }

  private void word(int rank) {
    put(vocabulary.words[rank]);
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(width - digits.length()) + digits;
  }

  private PaperWriter put(int number) {
    return put(Integer.toString(number));
  }

  private PaperWriter put(String text) {
    return put(text.getBytes(StandardCharsets.UTF_8));
  }

  private PaperWriter put(byte[] text) {
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }
}
