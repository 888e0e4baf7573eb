/** Plans which of arXiv's pages and feeds to ask for, and how. */
@NullMarked
package io.github.dailypapers.source.arxiv;

import org.jspecify.annotations.NullMarked;
