String log = new File(basedir, 'build.log').text

assert log =~ /\/Upload\.java.*\[UnconsentedMediaSharing\]/

// The checks are told that other modules call in; nothing follows from it so far.
String stamp = new File(basedir, 'upload/target/classes/META-INF/consentgate/stamp.json').text
assert stamp.contains('"boundary": "open"')
