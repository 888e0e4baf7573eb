/** The file in which a user sets defaults: its lines, and what they say. */
@NullMarked
package io.github.dailypapers.config;

import org.jspecify.annotations.NullMarked;
