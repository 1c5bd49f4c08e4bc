/* SPDX-License-Identifier: MIT */
/* What a cell that was measured again says about the records: a judgement and its words. */
#ifndef PYRS_ABI_RECHECK_H
#define PYRS_ABI_RECHECK_H

#include "profile.h"

enum recheck_verdict {
    RECHECK_SAME,  /* every fact is as recorded */
    RECHECK_OTHER, /* another build of a recorded version, flavour and target differs: told, no more
                    */
    RECHECK_NEW,   /* nobody recorded this version, flavour and target */
    RECHECK_DRIFT, /* the very build that was recorded has other facts */
    RECHECK_FAILED /* it could not be measured */
};

const char *recheck_verdict_word(enum recheck_verdict verdict);

/*
 * Compares with the record of the cell or, without one, with the nearest record. `command` are the
 * arguments that record it. `text` gets one line for each difference, none for RECHECK_SAME.
 */
enum recheck_verdict recheck_cell(const profile_set *set, const struct cell *cell,
                                  const char *command, GString *text);

#endif
