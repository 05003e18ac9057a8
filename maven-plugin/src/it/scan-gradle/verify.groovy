import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('photos/src/main/java/app/Upload.java')
assert log =~ /11: error: \[UnconsentedMediaSharing\] Photo .* reaches Partner without a consent check/
assert log.contains('1 finding in 1 file: 1 error')
assert log.contains('photos/src/main/java/app/Broken.java: ')
assert !log.contains('\u001b[1;31merror')

def record = new JsonSlurper().parse(new File(basedir, 'target/consentgate/consentgate.json'))
assert record.schemaVersion == 1
assert record.tool.frontEnd == 'source' && record.tool.version
assert record.findings*.module == ['photos']
assert record.flows*.verdict.sort() == ['checked', 'unchecked']
assert record.coverage.unread*.file == ['photos/src/main/java/app/Broken.java']

def sarif = new JsonSlurper().parse(new File(basedir, 'target/consentgate/consentgate.sarif'))
assert sarif.runs[0].results*.ruleId == ['UnconsentedMediaSharing']

assert log.contains('1 finding of severity error, listed above and in')
assert new File(basedir, 'failed/consentgate.json').exists()

assert log.contains('broken.yaml:2:1: ')
assert !new File(basedir, 'refused').exists()

// Test sources are left out of the first scan, and scanned when they are the folder asked for.
assert new JsonSlurper().parse(new File(basedir, 'tests/consentgate.json')).coverage.files == 1
