String log = new File(basedir, 'build.log').text

assert log =~ /\/UncheckedShare\.java.*\[UnconsentedMediaSharing\] .*Photo .*without a consent check/
assert !log.contains('/CheckedShare.java')

String stamp = new File(basedir, 'target/classes/META-INF/consentgate/stamp.json').text
assert stamp.contains('"state": "complete"')
assert stamp.contains('CheckedShare.java') && !stamp.contains('UncheckedShare.java')
assert new File(basedir, 'target/classes/app/UploadMapperImpl.class').isFile()
