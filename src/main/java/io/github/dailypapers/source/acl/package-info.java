/** The ACL Anthology: its volumes, events, people and papers. */
@NullMarked
package io.github.dailypapers.source.acl;

import org.jspecify.annotations.NullMarked;
