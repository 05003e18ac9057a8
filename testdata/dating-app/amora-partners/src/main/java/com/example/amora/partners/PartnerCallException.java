package com.example.amora.partners;

/** A partner did not take what was sent. */
public class PartnerCallException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PartnerCallException(String partner, Throwable cause) {
    super("call to " + partner + " failed", cause);
  }
}
