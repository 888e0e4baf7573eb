package io.github.dailypapers.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The commands there are. Only the one that is asked for is made. */
enum Commands {
  LIST("list", "List the papers of a period"),
  SEARCH("search", "Ask the source's own search"),
  GREP("grep", "Find papers by their text, with the hits highlighted"),
  BROWSE("browse", "Read, sift and star papers on the whole screen"),
  SHOW("show", "Show papers in full"),
  OPEN("open", "Open papers in the browser"),
  DOWNLOAD("download", "Fetch the PDFs of papers"),
  EXPORT("export", "Write every paper of a period to a file"),
  SYNC("sync", "Bring the archive up to date"),
  NEW("new", "List what was listed since you last looked"),
  COMPLETE("complete", "Fill in what arXiv knows of the papers in the archive"),
  DIGEST("digest", "Write or send one letter of what is new, what rose and what was missed"),
  RISING("rising", "List papers whose votes have grown most of late"),
  MISSED("missed", "List papers that took off after you had seen their day"),
  STATS("stats", "Count papers, and draw what they come to"),
  FOLLOW("follow", "Save searches, to use them everywhere as @NAME"),
  STAR("star", "Put a star on papers, to find them again"),
  UNSTAR("unstar", "Take the star of papers away"),
  NOTE("note", "Keep a note on a paper"),
  ARCHIVE("archive", "Look after the archive"),
  CONFIG("config", "Tell what is configured, and change it"),
  DOCTOR("doctor", "Look whether sources, archive, terminal and Java work"),
  COMPLETION("completion", "Print the completion script for a shell, or the manual page");

  /** What users call the command that shows the help of another. */
  static final String HELP = "help";

  /** What that does. */
  static final String HELP_SUMMARY = "Show the help of a command";

  /** What a command is about; the order is that of the help. */
  enum Topic {
    /** Papers that were listed. */
    READING("Reading"),
    /** The user's own papers. */
    KEEPING("Keeping"),
    /** All that were ever listed. */
    ARCHIVE("The archive"),
    /** The program itself. */
    PROGRAM("The program");

    private final String heading;

    Topic(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  private final String label;
  private final String summary;

  Commands(String label, String summary) {
    this.label = label;
    this.summary = summary;
  }

  /** What users call the command. */
  String label() {
    return label;
  }

  /** What the command does, in one line without a full stop. */
  String summary() {
    return summary;
  }

  /** The command that users call {@code label}, if there is one. */
  static Optional<Commands> named(String label) {
    for (Commands command : values()) {
      if (command.label.equals(label)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** What users call the commands. */
  static List<String> labels() {
    return Arrays.stream(values()).map(Commands::label).toList();
  }

  /** What the command is about. */
  Topic topic() {
    return switch (this) {
      case LIST,
          SEARCH,
          GREP,
          BROWSE,
          SHOW,
          OPEN,
          DOWNLOAD,
          EXPORT,
          NEW,
          DIGEST,
          RISING,
          MISSED,
          STATS ->
          Topic.READING;
      case FOLLOW, STAR, UNSTAR, NOTE -> Topic.KEEPING;
      case SYNC, COMPLETE, ARCHIVE -> Topic.ARCHIVE;
      case CONFIG, DOCTOR, COMPLETION -> Topic.PROGRAM;
    };
  }

  /** Makes the command. */
  Command create(Session session) {
    return switch (this) {
      case COMPLETE -> new CompleteCommand(session);
      case LIST -> new ListCommand(session);
      case SEARCH -> new SearchCommand(session);
      case GREP -> new GrepCommand(session);
      case BROWSE -> new BrowseCommand(session);
      case SHOW -> new ShowCommand(session);
      case OPEN -> new OpenCommand(session);
      case DOWNLOAD -> new DownloadCommand(session);
      case EXPORT -> new ExportCommand(session);
      case SYNC -> new SyncCommand(session);
      case NEW -> new NewCommand(session);
      case DIGEST -> new DigestCommand(session);
      case RISING -> new TrendCommand(session, false);
      case MISSED -> new TrendCommand(session, true);
      case STATS -> new StatsCommand(session);
      case FOLLOW -> new FollowCommand(session);
      case STAR -> new StarCommand(session);
      case UNSTAR -> new UnstarCommand(session);
      case NOTE -> new NoteCommand(session);
      case ARCHIVE -> new ArchiveCommand(session);
      case CONFIG -> new ConfigCommand(session);
      case DOCTOR -> new DoctorCommand(session);
      case COMPLETION -> new CompletionCommand(session);
    };
  }
}
