String log = new File(basedir, 'build.log').text

assert log.contains('ConsentGate could not judge module gate')
assert log.contains('nothing shows that consent was checked when its classes were compiled')
assert log.contains('the policy was changed after the compilation')
assert log =~ /\/CheckedShare\.java.*\[ConsentForWrongPurpose\]/
