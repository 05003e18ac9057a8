import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.count('flows judged') + log.count('flow judged') == 1

def record = new JsonSlurper().parse(new File(basedir, 'target/consentgate/consentgate.json'))
assert record.findings*.rule == ['UnconsentedMediaSharing']
assert record.findings*.module == ['upload']
assert record.coverage.unread == []
assert record.coverage.unresolvedCalls > 0
assert !new File(basedir, 'domain/target').exists()
