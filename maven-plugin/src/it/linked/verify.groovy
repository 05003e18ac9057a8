String log = new File(basedir, 'build.log').text

assert log =~ /\/UncheckedShare\.java:\[16,\d+\].*\[UnconsentedMediaSharing\]/
assert log.contains('> Upload.send > Partner.send (Upload.java:')
assert !(log =~ /\/GuardedShare\.java/) && !(log =~ /\/Upload\.java:\[/)
assert new File(basedir, 'upload/target/upload-1.jar').isFile()
