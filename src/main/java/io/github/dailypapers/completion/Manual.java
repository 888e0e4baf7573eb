package io.github.dailypapers.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the manual tells.
 *
 * @param version of the program
 * @param day of which the program is, if that is known
 * @param about what the program does, in a few words
 * @param examples command lines, with what they do behind two blanks
 * @param commands by their names
 * @param own the heading of those options that are not shared by several commands
 * @param reference what is told apart from the commands, such as the exit statuses
 */
public record Manual(
    String version,
    Optional<LocalDate> day,
    String about,
    List<String> examples,
    List<CommandText> commands,
    String own,
    List<Section> reference) {}
