/** Hugging Face's Daily Papers: its pages, its cards and its API. */
@NullMarked
package io.github.dailypapers.source.huggingface;

import org.jspecify.annotations.NullMarked;
