/* SPDX-License-Identifier: MIT */
#include "recheck.h"

#include <string.h>

#include "diff.h"

/* Of a new cell, how many changes beside the subset are told: one that moves a record moves all
 * that follows in it. `pyrs-abi diff` tells the rest once the cell is recorded. */
enum { MOST_BESIDE = 5 };

const char *recheck_verdict_word(enum recheck_verdict verdict)
{
    static const char *const words[] = {"same", "other build", "new", "DRIFT", "failed"};
    return words[verdict];
}

/* The record of another build of the same version, flavour and target, or NULL. */
static const struct cell *other_build(const profile_set *set, const struct cell *cell)
{
    for (guint i = 0; i < set->cells->len; i++) {
        const struct cell *other = g_ptr_array_index(set->cells, i);
        if (other->target == cell->target && other->flavour == cell->flavour &&
            strcmp(fact_list_cell(other->facts, "version"),
                   fact_list_cell(cell->facts, "version")) == 0) {
            return other;
        }
    }
    return NULL;
}

static void append_change(GString *text, const char *label, enum recheck_verdict verdict,
                          const struct change *change)
{
    g_autofree char *detail = change_detail(change);
    const struct fact *fact = change_fact(change);
    g_string_append_printf(text, "%-11s %s: %c %s %s: %s\n", recheck_verdict_word(verdict), label,
                           change->sign, fact_kind_word(fact->kind), fact->name, detail);
}

/* The facts that changed and are promised, or those that are not, one a line, `most` of them at
 * most; returns how many there are. */
static unsigned append_news(GString *text, const char *label, const struct cell *cell,
                            const GPtrArray *changes, bool promised, unsigned most)
{
    unsigned count = 0;
    for (guint i = 0; i < changes->len; i++) {
        const struct change *change = g_ptr_array_index(changes, i);
        if (profile_change_is_promised(change, cell->place) == promised && ++count <= most) {
            append_change(text, label, RECHECK_NEW, change);
        }
    }
    return count;
}

static enum recheck_verdict tell_new(const profile_set *set, const struct cell *cell,
                                     const char *label, const char *command, GString *text)
{
    const struct cell *nearest = profile_set_nearest(set, cell);
    const struct profile *profile = profile_set_match(set, cell);
    const char *word = recheck_verdict_word(RECHECK_NEW);
    if (nearest == NULL) {
        g_string_append_printf(text, "%-11s %s: nothing is recorded yet\n", word, label);
    } else {
        g_autofree char *from = cell_label(nearest);
        g_autoptr(GPtrArray) changes = diff_facts(nearest->facts, cell->facts);
        unsigned promised = append_news(text, label, cell, changes, true, changes->len);
        unsigned beside = append_news(text, label, cell, changes, false, MOST_BESIDE);
        g_string_append_printf(text,
                               "%-11s %s: %u promised facts and %u beside them changed since %s\n",
                               word, label, promised, beside, from);
    }
    g_string_append_printf(text, "%-11s %s: %s%s; to record it: pyrs-abi record %s\n", word, label,
                           profile == NULL ? "fits no profile" : "fits profile ",
                           profile == NULL ? "" : profile->name, command);
    return RECHECK_NEW;
}

enum recheck_verdict recheck_cell(const profile_set *set, const struct cell *cell,
                                  const char *command, GString *text)
{
    g_autofree char *label = cell_label(cell);
    const struct cell *record = profile_set_recorded(set, cell);
    enum recheck_verdict verdict = RECHECK_DRIFT;
    if (record == NULL) {
        record = other_build(set, cell);
        verdict = RECHECK_OTHER;
    }
    if (record == NULL) {
        return tell_new(set, cell, label, command, text);
    }
    g_autoptr(GPtrArray) changes = diff_facts(record->facts, cell->facts);
    for (guint i = 0; i < changes->len; i++) {
        append_change(text, label, verdict, g_ptr_array_index(changes, i));
    }
    return changes->len == 0 ? RECHECK_SAME : verdict;
}
