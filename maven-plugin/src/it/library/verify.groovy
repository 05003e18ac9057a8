String log = new File(basedir, 'build.log').text

// The caller in the other module asks: nothing is left to report.
assert !(log =~ /\[UnconsentedMediaSharing\]/)

File classes = new File(basedir, 'upload/target/classes/META-INF/consentgate')
assert new File(classes, 'stamp.json').text.contains('"boundary": "open"')
assert new File(classes, 'summaries').text.contains('app.Upload#send(app.Photo)')
