/* SPDX-License-Identifier: MIT */
/* The one symbol of pyrs-abi-clang.so. */
#include <gmodule.h>

#include "clang_module.h"
#include "declaration.h"

extern G_MODULE_EXPORT const struct clang_module pyrs_abi_clang_module;

const struct clang_module pyrs_abi_clang_module = {dump_cpython, declaration_read};
