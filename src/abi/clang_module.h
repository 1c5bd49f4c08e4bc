/* SPDX-License-Identifier: MIT */
/*
 * All that needs libclang, loaded when it is first asked for. libclang and LLVM take longer to load
 * than a `diff` takes altogether, and most of the tool gets by without them.
 */
#ifndef PYRS_ABI_CLANG_MODULE_H
#define PYRS_ABI_CLANG_MODULE_H

#include "dump.h"

struct clang_module {
    struct fact_list *(*dump_cpython)(const struct dump_input *input, GError **error);
    struct fact_list *(*declaration_read)(const char *root, const char *layout_header,
                                          bool unstable, GError **error);
};

/* NULL with EX_UNAVAILABLE when pyrs-abi-clang.so or its libclang is not there. */
const struct clang_module *clang_module(GError **error);

#endif
