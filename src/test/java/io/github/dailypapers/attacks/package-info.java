/** What is attacked, one class for each kind of attack; the README tells of them in one table. */
@NullMarked
package io.github.dailypapers.attacks;

import org.jspecify.annotations.NullMarked;
