package io.github.dailypapers.gather;

import io.github.dailypapers.fetch.PageReader;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;

/** Reads pages as answers to one request. */
record Understanding(Source source, Request request) implements PageReader<Answer> {
  @Override
  public Answer read(Page page) throws PageException {
    return source.read(request, page);
  }
}
