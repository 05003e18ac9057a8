String log = new File(basedir, 'build.log').text

// The first build and, by what it left, the second.
assert log.count('gate-observe: 1 finding') == 2
assert log.contains('module gate-observe has 1 finding of severity error that its baseline does not accept')
assert log =~ /ERROR.*\/UncheckedShare\.java.*\[UnconsentedMediaSharing\]/

String json = new File(basedir, 'target/consentgate/consentgate.json').text
assert json.contains('"frontEnd": "javac"') && json.contains('"standing": "unchanged"')
assert json.contains('"file": "src/main/java/app/UncheckedShare.java"')

assert log.contains('the baseline holds 1 finding, +1')
assert log.contains('gate-observe: no findings, 1 accepted or suppressed')
