package com.example.amora.domain;

/** The member or employee who is signed in with the request at hand. */
public interface CurrentUser {

  UserId id();

  boolean isStaff();
}
