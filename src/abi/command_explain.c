/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "command.h"
#include "error.h"
#include "file.h"
#include "report.h"

static const enum fact_kind item_kinds[] = {FACT_RECORD, FACT_FIELD, FACT_BITFIELD, FACT_CONST,
                                            FACT_INIT,   FACT_FUNC,  FACT_DATA,     FACT_OBSERVED};

static const struct fact *find_any(const struct fact_list *facts, const char *name)
{
    const struct fact *fact = NULL;
    for (size_t i = 0; fact == NULL && i < G_N_ELEMENTS(item_kinds); i++) {
        fact = fact_list_find(facts, item_kinds[i], name);
    }
    return fact;
}

static void append_entries(GString *text, const char *name)
{
    for (size_t i = 0; i < subset_item_count; i++) {
        const struct subset_item *item = &subset_items[i];
        g_autofree char *fact_name = subset_item_fact_name(item);
        if (strcmp(fact_name, name) != 0) {
            continue;
        }
        g_autofree char *until = item->until == PYRS_OPEN
                                     ? g_strdup("still there")
                                     : g_strdup_printf("until 3.%d", item->until);
        g_string_append_printf(text, "%s, %s, since 3.%d, %s (abi/subset.def:%d): %s.\n\n",
                               subset_item_type_word(item->type),
                               item->tier == PYRS_STABLE ? "stable" : "unstable", item->since,
                               until, item->line, item->reason);
    }
}

static void append_rows(GString *text, const profile_set *set, const char *name)
{
    g_string_append(text, "| cell | profile | kind | fact |\n|---|---|---|---|\n");
    for (guint i = 0; i < set->cells->len; i++) {
        const struct cell *cell = g_ptr_array_index(set->cells, i);
        const struct profile *profile = profile_set_match(set, cell);
        const struct fact *fact = find_any(cell->facts, name);
        g_autofree char *label = cell_label(cell);
        g_autofree char *value = fact == NULL ? g_strdup("-") : fact_format_value(fact);
        g_string_append_printf(text, "| %s | `%s` | %s | %s |\n", label, profile->name,
                               fact == NULL ? "absent" : fact_kind_word(fact->kind), value);
    }
}

static bool is_known(const profile_set *set, const char *name)
{
    for (guint i = 0; i < set->cells->len; i++) {
        const struct cell *cell = g_ptr_array_index(set->cells, i);
        if (find_any(cell->facts, name) != NULL) {
            return true;
        }
    }
    return false;
}

static bool explain(const struct common_options *options, const char *name, GError **error)
{
    g_autoptr(profile_set) set = profile_set_read(options->root, error);
    if (set == NULL) {
        return false;
    }
    if (!is_known(set, name)) {
        return fail(error, EX_NOINPUT,
                    "%s: no recorded cell has such an item (docs/subset.md lists them)", name);
    }
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, "## `%s`\n\n", name);
    append_entries(text, name);
    append_rows(text, set, name);
    g_autofree char *whole = g_string_free(text, FALSE);
    return file_write(options->output, whole, error);
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    bool done =
        command_parse(&command_explain, &options, OPTIONS_OUTPUT, NULL, &argc, &argv, error);
    if (done && argc != 2) {
        done = fail(error, EX_USAGE, "explain: takes one item, such as PyThreadState.exc_info");
    }
    done = done && explain(&options, argv[1], error);
    common_options_clear(&options);
    return done ? 0 : -1;
}

const struct command command_explain = {
    "explain", "NAME", "say where an item is in every recorded cell",
    "Writes a Markdown table of one item over all recorded cells, with its reason in the subset.",
    run};
