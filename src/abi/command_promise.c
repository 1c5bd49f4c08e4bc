/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "abigail.h"
#include "command.h"
#include "error.h"
#include "generated.h"
#include "promise.h"

struct promise_options {
    struct common_options common;
    gboolean record;
    gboolean release;
    char *profile;
    char *library;
};

static bool check_promise(const char *root, const struct fact_list *declared, GError **error)
{
    g_autoptr(fact_list_t) recorded = promise_recorded(root, error);
    g_autoptr(GPtrArray) breaks =
        recorded == NULL ? NULL : promise_breaks(root, declared, recorded, error);
    if (breaks == NULL) {
        return false;
    }
    if (breaks->len > 0) {
        const struct promise_break *first = g_ptr_array_index(breaks, 0);
        return fail(error, CHANGE_DRIFT, "%s:%u: %s: expected %s, found %s", first->file,
                    first->line, first->item, first->expected, first->found);
    }
    printf("%zu promises kept\n", fact_list_length(recorded) - 1);
    return true;
}

static bool run_promise(const struct promise_options *options, GError **error)
{
    const char *root = options->common.root;
    g_autofree char *layout = g_strdup_printf(
        "<pyrs/layout/%s.h>", options->profile == NULL ? "cp311-lp64le" : options->profile);
    g_autoptr(fact_list_t) declared = promise_declared(root, layout, false, error);
    if (declared == NULL) {
        return false;
    }
    if (!options->record && !options->release) {
        return check_promise(root, declared, error);
    }
    unsigned written = 0;
    if (!promise_record(root, declared, options->release, &written, error)) {
        return false;
    }
    if (options->library != NULL && !abigail_record(root, options->library, error)) {
        return false;
    }
    printf("%u promises recorded\n", written);
    return true;
}

static int run(int argc, char **argv, GError **error)
{
    struct promise_options options = {0};
    const GOptionEntry own[] = {
        {"profile", 0, 0, G_OPTION_ARG_STRING, &options.profile,
         "Layout to read the headers with (default: cp311-lp64le)", "NAME"},
        {"record", 0, 0, G_OPTION_ARG_NONE, &options.record,
         "Write what is declared and recorded nowhere to abi/next", NULL},
        {"release", 0, 0, G_OPTION_ARG_NONE, &options.release,
         "Write all that is declared to abi/pyrs-1.abi and empty abi/next", NULL},
        {"library", 0, 0, G_OPTION_ARG_FILENAME, &options.library,
         "With --record or --release: record libabigail's view of this libpyrs.so as well", "FILE"},
        G_OPTION_ENTRY_NULL};
    bool done = command_parse(&command_promise, &options.common, 0, own, &argc, &argv, error) &&
                run_promise(&options, error);
    common_options_clear(&options.common);
    g_free(options.profile);
    g_free(options.library);
    return done ? 0 : -1;
}

const struct command command_promise = {
    "promise", NULL, "check what pyrs itself promises",
    "Compares what the stable headers declare with abi/pyrs-1.abi, abi/next and abi/except.abi.",
    run};
