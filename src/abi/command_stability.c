/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "command.h"
#include "error.h"
#include "file.h"
#include "generated.h"
#include "stability.h"

/* Names the stable items that the cells do not support; returns how many there are. */
static unsigned complain(const profile_set *set)
{
    unsigned count = 0;
    g_autoptr(GArray) pairs = stability_pairs(set);
    for (size_t i = 0; i < subset_item_count; i++) {
        struct stability stability = stability_of(set, pairs, &subset_items[i]);
        if (stability_supports(&subset_items[i], &stability)) {
            continue;
        }
        g_autofree char *name = subset_item_fact_name(&subset_items[i]);
        g_autofree char *from = cell_label(stability.from);
        g_autofree char *to = cell_label(stability.to);
        fprintf(stderr, "abi/subset.def:%d: %s is listed as stable, but moved from %s to %s\n",
                subset_items[i].line, name, from, to);
        count++;
    }
    return count;
}

static int stability(const struct common_options *options, GError **error)
{
    g_autoptr(profile_set) set = profile_set_read(options->root, error);
    if (set == NULL) {
        return -1;
    }
    g_autofree char *text = stability_table(set);
    if (!file_write(options->output, text, error)) {
        return -1;
    }
    return complain(set) == 0 ? 0 : CHANGE_DRIFT;
}

static int run(int argc, char **argv, GError **error)
{
    struct common_options options = {0};
    int code = -1;
    if (command_parse(&command_stability, &options, OPTIONS_OUTPUT, NULL, &argc, &argv, error)) {
        code = stability(&options, error);
    }
    common_options_clear(&options);
    return code;
}

const struct command command_stability = {
    "stability", NULL, "say along which axes each item has ever moved",
    "Compares every item over all pairs of recorded cells that differ in one thing only, and "
    "fails\n"
    "when the subset calls something stable that a patch release moved.",
    run};
