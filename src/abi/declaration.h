/* SPDX-License-Identifier: MIT */
/* What the headers of pyrs declare, read by libclang: one half of promise.h. */
#ifndef PYRS_ABI_DECLARATION_H
#define PYRS_ABI_DECLARATION_H

#include "fact.h"

/*
 * What the headers under `root` declare, read for `layout_header` (an #include operand). With
 * `unstable` also what is declared and exported, but promised to nobody.
 */
struct fact_list *declaration_read(const char *root, const char *layout_header, bool unstable,
                                   GError **error);

#endif
