package io.github.dailypapers.cli;

import io.github.dailypapers.source.Source;

/**
 * A source and the way to it.
 *
 * @param network of its site
 */
record Site(Source source, Network network) {}
