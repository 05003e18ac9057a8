package com.example.amora.consent;

import com.example.amora.domain.UserId;

/** A member has not allowed, or no longer allows, what was about to happen. */
public class ConsentDeniedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConsentDeniedException(UserId user, Purpose purpose) {
    super("member " + user.value() + " does not allow " + purpose);
  }
}
