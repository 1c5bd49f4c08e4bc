/* SPDX-License-Identifier: MIT */
/* Which item a line of a generated file is about, so that a stale file can be told by it. */
#ifndef PYRS_ABI_LINE_ITEM_H
#define PYRS_ABI_LINE_ITEM_H

/*
 * The item of line `line` (1-based) of a layout header or of the table of the subset, named as in
 * the facts where the line knows that name: `PyObject.ob_type`, `METH_O`, `PYRS_GC_PREV_SHIFT`.
 * NULL when the line is about none. Free with g_free().
 */
char *line_item(const char *text, unsigned line);

#endif
