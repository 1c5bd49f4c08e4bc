/* SPDX-License-Identifier: MIT */
#include "command.h"
#include "file.h"

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    struct measured measured = {0};
    bool done = false;
    if (command_parse(&command_dump, &options, OPTIONS_MEASURE | OPTIONS_OUTPUT, NULL, &argc, &argv,
                      error)) {
        struct measure_source source = common_source(&options);
        if (measure(&source, &measured, error)) {
            g_autofree char *text = fact_list_format(measured.cell->facts);
            done = file_write(options.output, text, error);
        }
    }
    measured_clear(&measured);
    common_options_clear(&options);
    return done ? 0 : -1;
}

const struct command command_dump = {
    "dump", NULL, "measure a cell and write its facts",
    "Measures an interpreter's headers, or any headers for any target, and writes the facts.\n"
    "The same input gives the same bytes.",
    run};
