/* SPDX-License-Identifier: MIT */
/*
 * All that pyrs's headers want from POSIX. bindgen reads this one instead of the machine's, so that
 * the bindings of every target come out the same on every machine. It maps ssize_t to isize by
 * name.
 */
#ifndef PYRS_BINDGEN_SYS_TYPES_H
#define PYRS_BINDGEN_SYS_TYPES_H

typedef __PTRDIFF_TYPE__ ssize_t;

#endif
