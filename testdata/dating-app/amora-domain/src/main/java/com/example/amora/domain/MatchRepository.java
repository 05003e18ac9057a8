package com.example.amora.domain;

import java.util.List;

/** Who liked whom. */
public interface MatchRepository {

  List<Match> findByMember(UserId member);
}
