/** Reads arXiv's feeds: the answers of its API and its news. */
@NullMarked
package io.github.dailypapers.source.arxiv.feed;

import org.jspecify.annotations.NullMarked;
