/* SPDX-License-Identifier: MIT */
/* The subcommands of pyrs-abi, and what they share. */
#ifndef PYRS_ABI_COMMAND_H
#define PYRS_ABI_COMMAND_H

#include <glib.h>
#include <stdbool.h>

#include "measure.h"

struct command {
    const char *name;
    const char *arguments; /* after the options, for --help */
    const char *summary;   /* one line */
    const char *description;
    /* Returns the exit code; a negative result means that `error` is set. */
    int (*run)(int argc, char **argv, GError **error);
};

extern const struct command command_check;
extern const struct command command_diff;
extern const struct command command_dump;
extern const struct command command_emit;
extern const struct command command_explain;
extern const struct command command_profile;
extern const struct command command_promise;
extern const struct command command_recheck;
extern const struct command command_record;
extern const struct command command_stability;

/* Options of every subcommand that reads the tree, or measures a cell. */
struct common_options {
    char *root;
    char *python;
    char **headers;
    char *target;
    char *cflags;
    char *format;
    char *output;
};

enum common_option_set {
    OPTIONS_MEASURE = 1, /* --python, --headers, --target, --cflags */
    OPTIONS_FORMAT = 2,  /* --format */
    OPTIONS_OUTPUT = 4   /* --output */
};

/*
 * Parses argv (argv[0] is the subcommand's name) and leaves the positional arguments in it. `own`
 * may be NULL. False: an error is set, or --help was printed and the process has ended.
 */
bool command_parse(const struct command *command, struct common_options *options, int sets,
                   const GOptionEntry *own, int *argc, char ***argv, GError **error);
void common_options_clear(struct common_options *options);

struct measure_source common_source(const struct common_options *options);

#endif
