/** Reads arXiv's announcements, its months and its API. */
@NullMarked
package io.github.dailypapers.source.arxiv;

import org.jspecify.annotations.NullMarked;
