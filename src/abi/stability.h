/* SPDX-License-Identifier: MIT */
/* What the recorded cells show of each item: along which axes has it ever moved? */
#ifndef PYRS_ABI_STABILITY_H
#define PYRS_ABI_STABILITY_H

#include "profile.h"

/* Two cells lie on an axis when they differ in it and in nothing else. */
enum stability_axis { AXIS_PATCH, AXIS_FLAVOUR, AXIS_TARGET, AXIS_MINOR, AXIS_COUNT };

struct stability {
    unsigned pairs[AXIS_COUNT]; /* compared; none means that nothing is known */
    unsigned moved[AXIS_COUNT]; /* of those */
    const struct cell *from;    /* the first pair that moved between patches, or NULL */
    const struct cell *to;
};

const char *stability_axis_word(enum stability_axis axis);

/* All pairs of cells that lie on an axis: what stability_of() looks at. */
GArray *stability_pairs(const profile_set *set);

struct stability stability_of(const profile_set *set, const GArray *pairs,
                              const struct subset_item *item);

/* Whether its tier is one that the cells support: a stable item never moved between patches. */
bool stability_supports(const struct subset_item *item, const struct stability *stability);

/* docs/stability.md. Free with g_free(). */
char *stability_table(const profile_set *set);

#endif
