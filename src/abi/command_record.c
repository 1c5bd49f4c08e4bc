/* SPDX-License-Identifier: MIT */
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "error.h"
#include "file.h"

/* Of the same version, flavour and target, but not of the same build. */
static bool is_other_build(const char *path, const char *recorded, const struct cell *cell)
{
    static const char *const keys[] = {"defines", "pyconfig"};
    g_autoptr(fact_list_t) facts = fact_list_parse(recorded, strlen(recorded), path, NULL);
    for (size_t i = 0; facts != NULL && i < G_N_ELEMENTS(keys); i++) {
        if (g_strcmp0(fact_list_cell(facts, keys[i]), fact_list_cell(cell->facts, keys[i])) != 0) {
            return true;
        }
    }
    return false;
}

static bool record(const struct common_options *options, bool replace, GError **error)
{
    struct measure_source source = common_source(options);
    struct measured measured = {0};
    if (!measure(&source, &measured, error)) {
        return false;
    }
    g_autofree char *name = cell_file_name(measured.cell);
    g_autofree char *path = g_build_filename(options->root, "abi", "cpython", name, NULL);
    g_autofree char *text = fact_list_format(measured.cell->facts);
    g_autofree char *recorded = NULL;
    bool known = g_file_get_contents(path, &recorded, NULL, NULL);
    bool other = known && is_other_build(path, recorded, measured.cell);
    measured_clear(&measured);
    if (other) {
        printf("%s: recorded from another build (its pyconfig.h or flags differ), which is kept\n",
               name);
        return true;
    }
    if (known && strcmp(recorded, text) == 0) {
        printf("%s: recorded already, the same\n", name);
        return true;
    }
    if (known && !replace) {
        return fail(error, EX_DATAERR,
                    "%s:0: recorded already, and different: cells are frozen (--replace, with a "
                    "reason in the commit, when the record was wrong)",
                    path);
    }
    if (!file_write(path, text, error)) {
        return false;
    }
    printf("%s: recorded; run `make regen` to generate what follows from it\n", name);
    return true;
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    gboolean replace = FALSE;
    const GOptionEntry own[] = {{"replace", 0, 0, G_OPTION_ARG_NONE, &replace,
                                 "Overwrite a recorded cell that differs", NULL},
                                G_OPTION_ENTRY_NULL};
    bool done =
        command_parse(&command_record, &options, OPTIONS_MEASURE, own, &argc, &argv, error) &&
        record(&options, replace, error);
    common_options_clear(&options);
    return done ? 0 : -1;
}

const struct command command_record = {
    "record", NULL, "measure a cell and record it in abi/cpython",
    "Writes the facts of a cell to abi/cpython/VERSION/FLAVOUR-TARGET.abi. Recorded cells are "
    "frozen,\n"
    "and one that another build of the same version, flavour and target left stays.",
    run};
