package dev.consentgate.maven.scan;

import dev.consentgate.record.AnalysisRecord;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a scan found, and the files that hold it.
 *
 * @param policy the policy that was used, empty when there was none
 */
record ScanResult(AnalysisRecord record, Optional<Path> policy, Path sarif, Path json) {}
