/** Letters as mails, and how they are sent. */
@NullMarked
package io.github.dailypapers.mail;

import org.jspecify.annotations.NullMarked;
