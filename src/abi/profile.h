/* SPDX-License-Identifier: MIT */
/* Profiles: sets of cells whose subset facts are all equal, computed from the recorded cells. */
#ifndef PYRS_ABI_PROFILE_H
#define PYRS_ABI_PROFILE_H

#include "fact.h"
#include "subset.h"

/* A recorded or measured cell. */
struct cell {
    struct fact_list *facts; /* owned */
    struct subset_cell place;
    uint32_t hexversion;
    char *group; /* minor, flavour and data model: `cp313t-lp64le` */
    /* Interned, for the many comparisons of cells with each other: equal is the same pointer. */
    const char *target;
    const char *flavour;
};

struct profile {
    char *name;       /* the group, and a letter when a patch release moved something */
    GPtrArray *cells; /* of struct cell *, by version; borrowed from the profile set */
};

typedef struct profile_set {
    GPtrArray *cells;    /* of struct cell * */
    GPtrArray *profiles; /* of struct profile * */
} profile_set;

/* Takes the facts over. NULL, and the facts freed, when a `cell` fact is missing. */
struct cell *cell_new(struct fact_list *facts, GError **error);
void cell_free(struct cell *cell);

/* `3.13.5 ft x86_64-linux-gnu`. Free with g_free(). */
char *cell_label(const struct cell *cell);

/* `3.13.5/ft-x86_64-linux-gnu.abi`. Free with g_free(). */
char *cell_file_name(const struct cell *cell);

/* What was measured of an item in that cell; NULL when it is not there, or does not belong there.
 */
const struct fact *cell_item_fact(const struct cell *cell, const struct subset_item *item);

/* Reads all of `<root>/abi/cpython`, and computes the profiles. */
profile_set *profile_set_read(const char *root, GError **error);
void profile_set_free(profile_set *set);

/* The profile whose subset facts are those of `cell`, or NULL. */
const struct profile *profile_set_match(const profile_set *set, const struct cell *cell);
const struct profile *profile_set_find(const profile_set *set, const char *name);

/* The recorded cell of the very same build, or NULL. */
const struct cell *profile_set_recorded(const profile_set *set, const struct cell *cell);

/* The recorded cell that differs least in version, flavour and data model; NULL without cells. */
const struct cell *profile_set_nearest(const profile_set *set, const struct cell *cell);

const struct cell *profile_cell(const struct profile *profile);

/* Whether a change between cells of this place would separate them into two profiles. */
struct change;
bool profile_change_is_promised(const struct change *change, struct subset_cell place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC(profile_set, profile_set_free)

#endif
