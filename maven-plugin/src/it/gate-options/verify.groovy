String log = new File(basedir, 'build.log').text

// One module, eight builds: the finding stands in the report of each that came to one.
assert log.count('gate-options: 1 finding') == 5
assert log.count('gate-options: no findings, 1 in excluded files') == 1
assert log.count('gate-options: 2 findings') == 1

assert log.contains('module gate-options has 1 finding of severity warning or above that its baseline does not accept')
assert log.contains('module gate-options has 2 findings of severity warning or above that its baseline does not accept, 1 are allowed')
assert log.contains(':baseline -Dconsentgate.accept')
assert log.contains("consentgate.failOn: found 'sometimes' where error, warning, note or never is expected")
assert !log.contains('could not judge')

String sarif = new File(basedir, 'target/consentgate/consentgate.sarif').text
assert sarif.contains('src/main/java/app/UncheckedShare.java') && !sarif.contains('ShareTest')
assert sarif.contains('"frontEnd": "source"')
