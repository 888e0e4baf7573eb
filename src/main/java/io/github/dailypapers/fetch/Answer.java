package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.Validators;

/**
 * What a site answered to one request.
 *
 * @param address what was asked for
 * @param status the HTTP status
 * @param headers what came before the body
 * @param page the body, unpacked; that of an error too
 */
record Answer(WebAddress address, int status, Headers headers, Page page) {
  /** Whether it is what was asked for. */
  boolean isSuccess() {
    return status / 100 == 2;
  }

  /** Whether it sends the asker to another address. */
  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** Whether the version that was said to be held is the one that the site has. */
  boolean isUnchanged() {
    return status == 304;
  }

  /** What the version that the site sent can be recognised by. */
  Validators validators() {
    return new Validators(headers.value("ETag"), headers.value("Last-Modified"));
  }

  /** Whether the site asks to be left alone for a while. */
  boolean isRateLimited() {
    return status == 429;
  }

  /** Whether it is a failure of the site itself. */
  boolean isSiteFailure() {
    return status >= 500;
  }
}
