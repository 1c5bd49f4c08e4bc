/* SPDX-License-Identifier: MIT */
/* What differs between two fact lists. Pure: two sorted lists in, one sorted list out. */
#ifndef PYRS_ABI_DIFF_H
#define PYRS_ABI_DIFF_H

#include "fact.h"

/* How much a change asks of code that uses the item; also the exit code of `pyrs-abi diff`. */
enum change_class {
    CHANGE_NONE = 0,
    CHANGE_COMPATIBLE = 1, /* nothing: built code goes on working */
    CHANGE_REBUILD = 2,    /* the same source, built again against the new facts */
    CHANGE_BREAKING = 3    /* other source */
};

struct change {
    char sign; /* '-' removed, '+' added, '~' changed */
    enum change_class class;
    const struct fact *before; /* borrowed from the lists; NULL when added */
    const struct fact *after;  /* NULL when removed */
};

/*
 * All changes from `before` to `after`, of struct change *, in the order of the facts. `cell` facts
 * say which build was measured and are no changes. Both lists must outlive the result.
 */
GPtrArray *diff_facts(const struct fact_list *before, const struct fact_list *after);

/*
 * Puts what came, went or became something else before what only moved in consequence, and records
 * and initialisers after their members; members of one record by their place in it. A member that
 * was inserted is then named before all that it pushed along.
 */
void diff_causes_first(GPtrArray *changes);

/* The most serious class among the changes. */
enum change_class diff_class(const GPtrArray *changes);

const char *change_class_word(enum change_class class);
const struct fact *change_fact(const struct change *change);

/* `offset 104 -> 112`, or the whole value of a fact that came or went. Free with g_free(). */
char *change_detail(const struct change *change);

/* Whether two spellings name the same type: `struct PyVarObject` became `PyVarObject` in no way. */
bool diff_same_type(const char *a, const char *b);

#endif
