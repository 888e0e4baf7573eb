/** Figures as pictures: for a terminal, and for pages. */
@NullMarked
package io.github.dailypapers.chart;

import org.jspecify.annotations.NullMarked;
