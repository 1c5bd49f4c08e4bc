/* SPDX-License-Identifier: MIT */
/* usage: c_tests [MODULE...]: runs the tests of the modules of libpyrs, all of them by default. */
#include <stdio.h>
#include <string.h>

#include <pyrs/pyrs.h>

#include "modules.h"

#define DECLARE(module) int module##_test(void);
PYRS_TEST_MODULES(DECLARE)

static const struct {
    const char *name;
    int (*run)(void);
} modules[] = {
#define ROW(module) {#module, module##_test},
    PYRS_TEST_MODULES(ROW)};

static int is_wanted(const char *name, int argc, char **argv)
{
    int wanted = argc < 2;
    for (int i = 1; i < argc; i++) {
        wanted = wanted || strcmp(argv[i], name) == 0;
    }
    return wanted;
}

int main(int argc, char **argv)
{
    int failed = 0;
    int run = 0;
    printf("layout %s\n", pyrs_layout_profile());
    for (size_t i = 0; i < sizeof modules / sizeof modules[0]; i++) {
        if (is_wanted(modules[i].name, argc, argv)) {
            failed += modules[i].run();
            run++;
        }
    }
    printf("compared modules %d\n", run);
    return failed != 0 || run == 0;
}
