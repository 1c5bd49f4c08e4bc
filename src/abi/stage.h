/* SPDX-License-Identifier: MIT */
/* One stage of the gate: what it compared, and what it found. */
#ifndef PYRS_ABI_STAGE_H
#define PYRS_ABI_STAGE_H

#include <glib.h>
#include <stdbool.h>

enum stage_verdict { STAGE_PASS, STAGE_DRIFT, STAGE_SKIPPED };

struct drift {
    char *item;
    char *expected;
    char *found;
    char *file; /* NULL when the drift stands in no file */
    unsigned line;
    char *command; /* what explains or records it */
};

struct stage {
    const char *name;
    char *against;     /* what was compared with what */
    unsigned compared; /* zero at the end is itself a drift */
    double seconds;
    enum stage_verdict verdict;
    char *reason;      /* of a skip; or a remark; may be NULL */
    GPtrArray *drifts; /* of struct drift * */
};

struct stage *stage_new(const char *name);
void stage_free(struct stage *stage);

/* `ok`, `DRIFT`, `skipped`. */
const char *stage_verdict_word(const struct stage *stage);

/* All arguments but the stage and the item may be NULL; they are copied. */
void stage_add_drift(struct stage *stage, const char *item, const char *expected, const char *found,
                     const char *file, unsigned line, const char *command);

/* Turns an error into a drift of the stage's own, and frees it. */
void stage_add_error(struct stage *stage, GError *error);

void stage_skip(struct stage *stage, const char *reason);
void stage_set_against(struct stage *stage, const char *format, ...) G_GNUC_PRINTF(2, 3);

/*
 * Reads the lines of a round trip: `compared GROUP N` and, tab-separated after the first word,
 * `drift ITEM EXPECTED FOUND FILE LINE`, and `remark TEXT`. Other lines are passed over.
 */
void stage_read_protocol(struct stage *stage, const char *output);

/*
 * Makes a drift of what a failed compiler, linker or test printed: the item of the first assertion
 * or conflicting declaration, else the first line that speaks of an error.
 */
void stage_read_failure(struct stage *stage, const char *output, const char *command);

#endif
