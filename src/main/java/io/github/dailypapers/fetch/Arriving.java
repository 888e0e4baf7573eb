package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Validators;
import java.net.URI;
import java.util.OptionalLong;

/**
 * What a server says of a file that it begins to send.
 *
 * @param address where the file finally comes from
 * @param version what this version of it can be recognised by
 * @param type its media type in lower case, without parameters; empty if it is not told
 * @param length how many bytes the whole file has; empty if it is not told
 */
public record Arriving(URI address, Validators version, String type, OptionalLong length) {}
