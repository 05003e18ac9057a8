String log = new File(basedir, 'build.log').text

assert log.count('[UnconsentedMediaSharing]') >= 2
assert log.contains('the baseline holds 1 finding, +1')
assert log =~ /\/LaterShare\.java.*\[UnconsentedMediaSharing\]/

// The second time nothing is accepted that was not asked for.
assert log =~ /not accepted: [0-9a-f]{8} src\/later\/java\/app\/LaterShare\.java/
assert log.contains('the baseline holds 1 finding, unchanged')

String baseline = new File(basedir, 'consentgate-baseline.txt').text
assert baseline.readLines().findAll { !it.startsWith('#') }.size() == 1
assert baseline.contains(' UnconsentedMediaSharing x1 app.UncheckedShare#share(Photo) routes ')
