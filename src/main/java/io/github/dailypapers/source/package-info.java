/** Plans which pages answer a request and turns each page into a listing of papers. */
@NullMarked
package io.github.dailypapers.source;

import org.jspecify.annotations.NullMarked;
