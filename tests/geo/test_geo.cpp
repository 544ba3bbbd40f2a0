#include "test_geo.h"

QTEST_GUILESS_MAIN(TestGeo)
