String log = new File(basedir, 'build.log').text

assert log.contains('module mail has 1 finding of severity warning or above that its baseline does not accept')
assert log.contains('module web has 1 finding of severity warning or above that its baseline does not accept')
assert log.count('the baseline holds 1 finding, +1') == 2
assert log.contains('mail: no findings, 1 accepted or suppressed')
assert log.contains('web: no findings, 1 accepted or suppressed')

// The last build saw two of the three modules.
String json = new File(basedir, 'target/consentgate/consentgate.json').text
assert json.contains('"module": "mail"') && json.contains('"module": "web"')
assert json.contains('"file": "mail/src/main/java/mail/UncheckedShare.java"')
assert json.contains('"standing": "unchanged"') && !json.contains('"standing": "new"')
assert !new File(basedir, 'mail/target/consentgate').isDirectory() || !new File(basedir, 'mail/target/consentgate/consentgate.json').exists()
