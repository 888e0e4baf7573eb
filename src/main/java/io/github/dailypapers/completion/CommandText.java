package io.github.dailypapers.completion;

import java.util.List;

/**
 * A command as its help and the manual tell of it.
 *
 * @param usage its command line, such as {@code dailypapers list [OPTIONS] [PERIOD]}
 * @param sentence what it does
 * @param details what else is to be known, a paragraph each
 * @param examples command lines, with what they do behind two blanks
 * @param arguments what stands behind it
 * @param options its own and those it shares with others, under the headings of the help
 */
public record CommandText(
    String usage,
    String sentence,
    List<String> details,
    List<String> examples,
    List<Entry> arguments,
    List<Section> options) {}
