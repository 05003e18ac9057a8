String log = new File(basedir, 'build.log').text

assert log =~ /\/UncheckedShare\.java.*\[UnconsentedMediaSharing\] .*Photo .*without a consent check/
assert !log.contains('/CheckedShare.java')

String stamp = new File(basedir, 'mail/target/classes/META-INF/consentgate/stamp.json').text
assert stamp.contains('"state": "complete"')
assert stamp.contains('CheckedShare.java') && !stamp.contains('UncheckedShare.java')

String other = new File(basedir, 'web/target/classes/META-INF/consentgate/stamp.json').text
assert other.contains('"state": "complete"')

// Both modules had the flow; what others depend on knows that they may call in.
assert log.contains('/mail/UncheckedShare.java') && log.contains('/web/UncheckedShare.java')
String domain = new File(basedir, 'domain/target/classes/META-INF/consentgate/stamp.json').text
assert domain.contains('"boundary": "open"') && other.contains('"boundary": "closed"')
