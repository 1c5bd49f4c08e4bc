/* SPDX-License-Identifier: MIT */
/* The gate: every stage against one interpreter, and the screen that tells what came of it. */
#ifndef PYRS_ABI_GATE_H
#define PYRS_ABI_GATE_H

#include "measure.h"
#include "process.h"
#include "report.h"
#include "stage.h"

struct gate {
    const char *root;
    const char *build; /* build folder of this interpreter; NULL: nothing is built or run */
    struct measured measured;
    profile_set *profiles;
    const struct cell *recorded;   /* the same build, or NULL */
    const struct profile *profile; /* NULL: a local profile */
    const struct cell *nearest;    /* what a local profile is listed against */
    char *layout_header;           /* as an #include operand */
    process *headers;              /* started early; NULL when waited for, or not started */
    process *bindings;
    GPtrArray *stages; /* of struct stage * */
    double measuring;  /* seconds: the interpreter asked, its headers parsed */
    double seconds;    /* all of it */
    bool progress;     /* a person is watching */
    bool fail_fast;    /* the first stage that finds drift is the last one to run */
};

/* Measures the source and finds or builds its profile. False with the error set. */
bool gate_open(struct gate *gate, const struct measure_source *source, const char *build,
               GError **error);
void gate_run(struct gate *gate);
void gate_close(struct gate *gate);

bool gate_passed(const struct gate *gate);

/* What a user reads. `color` only for text. Free with g_free(). */
char *gate_report(const struct gate *gate, enum report_format format, bool color);

/* The same for programs, in gate_report_machine.c: JSON; findings as SARIF or for GitHub. */
char *gate_report_json(const struct gate *gate);
char *gate_report_findings(const struct gate *gate, enum report_format format);

/* Of all stages together. */
unsigned gate_items(const struct gate *gate);

/* Measuring comes before the first stage, which shows what was measured: its time is told there. */
double gate_stage_seconds(const struct gate *gate, const struct stage *stage);

/*
 * What takes long and needs nothing of the other stages starts before the first of them; the stage
 * of the same name then waits for it. NULL with the error set; or without, when it passed before
 * and nothing has changed since.
 */
process *gate_start_headers(const struct gate *gate, GError **error);
process *gate_start_bindings(const struct gate *gate, GError **error);

/* The stages, in gate_stages.c, gate_build.c. */
void gate_stage_facts(struct gate *gate, struct stage *stage);
void gate_stage_subset(struct gate *gate, struct stage *stage);
void gate_stage_compiler(struct gate *gate, struct stage *stage);
void gate_stage_generated(struct gate *gate, struct stage *stage);
void gate_stage_promise(struct gate *gate, struct stage *stage);
void gate_stage_headers(struct gate *gate, struct stage *stage);
void gate_stage_bindings(struct gate *gate, struct stage *stage);
void gate_stage_build(struct gate *gate, struct stage *stage);
void gate_stage_library(struct gate *gate, struct stage *stage);
void gate_stage_c(struct gate *gate, struct stage *stage);
void gate_stage_rust(struct gate *gate, struct stage *stage);

#endif
