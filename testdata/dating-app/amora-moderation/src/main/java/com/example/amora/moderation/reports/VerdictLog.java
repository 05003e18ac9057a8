package com.example.amora.moderation.reports;

import com.example.amora.domain.PhotoId;
import com.example.amora.moderation.Verdict;

/** Keeps the verdicts for the moderators. */
public interface VerdictLog {

  void record(PhotoId photo, Verdict verdict);
}
