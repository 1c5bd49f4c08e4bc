/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "command.h"
#include "emit.h"
#include "error.h"
#include "file.h"

/* A header that is the recorded profile's, or, for a cell that fits none, a layout of its own. */
static char *profile_header(const profile_set *set, const struct cell *cell, GError **error)
{
    const struct cell *recorded = profile_set_recorded(set, cell);
    const struct profile *profile = profile_set_match(set, recorded == NULL ? cell : recorded);
    if (profile != NULL) {
        return g_strdup_printf("/* Written by `pyrs-abi profile`. */\n"
                               "#include <pyrs/layout/%s.h>\n",
                               profile->name);
    }
    g_autofree char *name = g_strconcat(cell->group, "-local", NULL);
    return emit_layout(cell, name, NULL, error);
}

static bool write_profile(const struct common_options *options, GError **error)
{
    struct measure_source source = common_source(options);
    struct measured measured = {0};
    g_autoptr(profile_set) set = profile_set_read(options->root, error);
    if (set == NULL || !measure(&source, &measured, error)) {
        return false;
    }
    g_autofree char *text = profile_header(set, measured.cell, error);
    measured_clear(&measured);
    return text != NULL && file_write(options->output, text, error);
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    bool done = command_parse(&command_profile, &options, OPTIONS_MEASURE | OPTIONS_OUTPUT, NULL,
                              &argc, &argv, error) &&
                write_profile(&options, error);
    common_options_clear(&options);
    return done ? 0 : -1;
}

const struct command command_profile = {"profile", NULL,
                                        "write the layout header to build with for a cell",
                                        "Names the recorded profile that a cell's subset facts "
                                        "equal; for a cell that fits none, writes\n"
                                        "a layout header of its own.",
                                        run};
