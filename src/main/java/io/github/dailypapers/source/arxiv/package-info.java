/** arXiv: the pages of its listings and of its papers. */
@NullMarked
package io.github.dailypapers.source.arxiv;

import org.jspecify.annotations.NullMarked;
