package com.example.amora.consent;

import com.example.amora.domain.UserId;
import java.util.Optional;

/** The decisions of the members, the latest for each purpose. */
public interface ConsentRecordRepository {

  Optional<ConsentRecord> findLatest(UserId user, Purpose purpose);

  void save(ConsentRecord decision);
}
