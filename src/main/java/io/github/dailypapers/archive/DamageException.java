package io.github.dailypapers.archive;

import java.sql.SQLException;

/** Damage in the way of somebody who reads. */
final class DamageException extends Exception {
  private static final long serialVersionUID = 1L;

  DamageException(SQLException cause) {
    super(cause);
  }
}
