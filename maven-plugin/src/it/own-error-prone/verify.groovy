String log = new File(basedir, 'build.log').text

assert log =~ /\/UncheckedShare\.java.*\[UnconsentedMediaSharing\] .*Photo .*without a consent check/
assert !log.contains('/CheckedShare.java')

String stamp = new File(basedir, 'target/classes/META-INF/consentgate/stamp.json').text
assert stamp.contains('"state": "complete"')
assert stamp.contains('CheckedShare.java') && !stamp.contains('UncheckedShare.java')

// The team's own check still runs, and javac stays within Maven.
assert log =~ /\/UncheckedTitle\.java.*\[DeadException\]/
assert log.contains('Consent is checked while javac') && !log.contains('in a process of its own')
