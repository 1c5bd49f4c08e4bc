/* SPDX-License-Identifier: MIT */
#include <glib.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "error.h"

static const struct command *const commands[] = {
    &command_check,   &command_dump,    &command_diff,      &command_record, &command_explain,
    &command_profile, &command_promise, &command_stability, &command_emit,   &command_recheck,
};

static void print_help(FILE *stream)
{
    fputs("Usage: pyrs-abi COMMAND [OPTION...]\n\n"
          "Facts about what CPython builds really look like, and the gate that fails on drift.\n\n",
          stream);
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        fprintf(stream, "  %-9s %s\n", commands[i]->name, commands[i]->summary);
    }
    fputs("\nEach command answers --help.\n", stream);
}

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (strcmp(commands[i]->name, name) == 0) {
            return commands[i];
        }
    }
    return NULL;
}

/* Every error is one line, whatever a library put into its message. */
static int report_error(GError *error)
{
    int code = error->code;
    g_strdelimit(error->message, "\r\n", ' ');
    fprintf(stderr, "pyrs-abi: %s\n", error->message);
    g_error_free(error);
    return code;
}

/* A full disk shows only when the last bytes leave the buffer. */
static int finish(int code)
{
    if (fflush(stdout) == 0 && ferror(stdout) == 0) {
        return code;
    }
    fputs("pyrs-abi: cannot write the output\n", stderr);
    return EX_CANTCREAT;
}

int main(int argc, char **argv)
{
    if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        print_help(argc < 2 ? stderr : stdout);
        return argc < 2 ? EX_USAGE : finish(0);
    }
    const struct command *command = find_command(argv[1]);
    if (command == NULL) {
        fprintf(stderr, "pyrs-abi: '%s' is no command (see pyrs-abi --help)\n", argv[1]);
        return EX_USAGE;
    }
    g_autofree char *program = g_strconcat("pyrs-abi ", command->name, NULL);
    g_set_prgname(program);
    GError *error = NULL;
    int code = command->run(argc - 1, argv + 1, &error);
    if (error != NULL) {
        return report_error(error);
    }
    return finish(code);
}
