#include "test_io.h"

QTEST_GUILESS_MAIN(TestIo)
