String log = new File(basedir, 'build.log').text

assert log.contains('was not judged, since these modules were not compiled: web')
assert log.contains('module upload has 1 finding of severity error that its baseline does not accept')
assert log =~ /(?s)ConsentGate: module upload.*upload\/src\/main\/java\/app\/Upload\.java.*UnconsentedMediaSharing/
assert log.contains('the baseline holds 1 finding, +1')
assert log.contains('upload: no findings, 1 accepted or suppressed')
