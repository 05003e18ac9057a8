String log = new File(basedir, 'build.log').text

assert log.contains("module other-compiler compiles with the compiler 'eclipse', but the check runs within javac alone")
