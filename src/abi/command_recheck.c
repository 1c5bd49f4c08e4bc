/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "clang_module.h"
#include "command.h"
#include "generated.h"
#include "error.h"
#include "pool.h"
#include "recheck.h"

struct recheck {
    const struct common_options *options;
    profile_set *set;
    GPtrArray *lines; /* of char *: the arguments that measure each cell */
};

static GPtrArray *read_lines(FILE *file)
{
    GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, file) >= 0) {
        g_strchomp(line);
        if (line[0] != '\0') {
            g_ptr_array_add(lines, g_strdup(line));
        }
    }
    free(line);
    return lines;
}

/* The cell that a line asks for. */
static bool measure_line(const struct recheck *recheck, const char *line, struct measured *measured,
                         GError **error)
{
    g_autofree char *words = g_strconcat("recheck ", line, NULL);
    g_auto(GStrv) argv = NULL;
    int argc = 0;
    if (!g_shell_parse_argv(words, &argc, &argv, NULL)) {
        return fail(error, EX_USAGE, "recheck: unreadable line: %s", line);
    }
    struct common_options options = {.root = g_strdup(recheck->options->root)};
    /* Parsing takes words out of the array, which it does not own. */
    g_autofree char **left = g_memdup2(argv, sizeof(char *) * ((size_t)argc + 1));
    bool done =
        command_parse(&command_recheck, &options, OPTIONS_MEASURE, NULL, &argc, &left, error);
    if (done) {
        struct measure_source source = common_source(&options);
        done = measure(&source, measured, error);
    }
    common_options_clear(&options);
    return done;
}

/* In a process of its own: writes how many facts were compared, then what differs. */
static int recheck_line(size_t index, FILE *output, void *data)
{
    const struct recheck *recheck = data;
    const char *line = g_ptr_array_index(recheck->lines, index);
    struct measured measured = {0};
    GError *error = NULL;
    if (!measure_line(recheck, line, &measured, &error)) {
        fprintf(output, "0\n%-11s %s: %s\n", recheck_verdict_word(RECHECK_FAILED), line,
                error->message);
        return RECHECK_FAILED;
    }
    g_assert(measured.cell != NULL);
    GString *text = g_string_new(NULL);
    enum recheck_verdict verdict = recheck_cell(recheck->set, measured.cell, line, text);
    fprintf(output, "%zu\n%s", fact_list_length(measured.cell->facts), text->str);
    return (int)verdict;
}

struct tally {
    unsigned cells[RECHECK_FAILED + 1];
    unsigned long facts;
};

static void tell(const struct recheck *recheck, size_t index, const struct pool_result *result,
                 struct tally *tally)
{
    if (result->code < 0 || result->code > RECHECK_FAILED) {
        printf("%-11s %s: ended by signal %d\n", recheck_verdict_word(RECHECK_FAILED),
               (const char *)g_ptr_array_index(recheck->lines, index), result->signal);
        tally->cells[RECHECK_FAILED]++;
        return;
    }
    char *rest = NULL;
    tally->facts += (unsigned long)g_ascii_strtoull(result->output, &rest, 10);
    fputs(*rest == '\n' ? rest + 1 : rest, stdout);
    tally->cells[result->code]++;
}

static int verdict_of(const struct tally *tally, bool strict)
{
    if (tally->cells[RECHECK_DRIFT] > 0 || (strict && tally->cells[RECHECK_NEW] > 0)) {
        return CHANGE_DRIFT;
    }
    return tally->cells[RECHECK_FAILED] > 0 ? EX_UNAVAILABLE : 0;
}

static int recheck_all(struct recheck *recheck, unsigned jobs, bool strict, GError **error)
{
    gint64 began = g_get_monotonic_time();
    size_t count = recheck->lines->len;
    /* Loaded before the processes are made, so that they share it. */
    struct pool_result *results =
        clang_module(error) == NULL ? NULL : pool_run(count, jobs, recheck_line, recheck, error);
    if (results == NULL) {
        return -1;
    }
    struct tally tally = {0};
    for (size_t i = 0; i < count; i++) {
        tell(recheck, i, &results[i], &tally);
    }
    pool_results_free(results, count);
    printf("%zu cells, %lu facts compared in %.1f s: %u same, %u other builds, %u new, %u drifted, "
           "%u failed\n",
           count, tally.facts, (double)(g_get_monotonic_time() - began) / G_USEC_PER_SEC,
           tally.cells[RECHECK_SAME], tally.cells[RECHECK_OTHER], tally.cells[RECHECK_NEW],
           tally.cells[RECHECK_DRIFT], tally.cells[RECHECK_FAILED]);
    return verdict_of(&tally, strict);
}

static int recheck(const struct common_options *options, int jobs, bool strict, GError **error)
{
    g_autoptr(profile_set) set = profile_set_read(options->root, error);
    if (set == NULL) {
        return -1;
    }
    g_autoptr(GPtrArray) lines = read_lines(stdin);
    if (lines->len == 0) {
        fail(error, EX_NOINPUT, "recheck: no cell on standard input (see tools/recheck-cells)");
        return -1;
    }
    struct recheck all = {options, set, lines};
    return recheck_all(&all, jobs > 0 ? (unsigned)jobs : g_get_num_processors(), strict, error);
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    gboolean strict = FALSE;
    int jobs = 0;
    const GOptionEntry own[] = {
        {"jobs", 'j', 0, G_OPTION_ARG_INT, &jobs, "Cells at a time (default: one a processor)",
         "N"},
        {"strict", 0, 0, G_OPTION_ARG_NONE, &strict, "Fail on a cell that nobody recorded", NULL},
        G_OPTION_ENTRY_NULL};
    int code = -1;
    if (command_parse(&command_recheck, &options, 0, own, &argc, &argv, error)) {
        code = recheck(&options, jobs, strict, error);
    }
    common_options_clear(&options);
    return code;
}

const struct command command_recheck = {
    "recheck", NULL, "measure many cells and compare them with their records",
    "Reads the arguments of one cell a line, as `tools/pythons cells` prints them. Tells what a "
    "recorded\n"
    "build has otherwise than recorded (which fails), and what is new in a build that nobody "
    "recorded.",
    run};
