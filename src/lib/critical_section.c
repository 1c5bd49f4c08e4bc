/* SPDX-License-Identifier: MIT */
#include <pyrs/critical_section.h>

/* The one definition of each function that has its body in the header. */
extern inline void pyrs_critical_section_begin(struct pyrs_critical_section *section, PyObject *op);
extern inline void pyrs_critical_section_end(struct pyrs_critical_section *section);
extern inline void pyrs_critical_section2_begin(struct pyrs_critical_section2 *section, PyObject *a,
                                                PyObject *b);
extern inline void pyrs_critical_section2_end(struct pyrs_critical_section2 *section);
