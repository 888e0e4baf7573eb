/** Reads arXiv's pages: its announcements, its months and its papers. */
@NullMarked
package io.github.dailypapers.source.arxiv.page;

import org.jspecify.annotations.NullMarked;
