/* SPDX-License-Identifier: MIT */
#include "stage.h"

#include <string.h>

struct stage *stage_new(const char *name)
{
    struct stage *stage = g_new0(struct stage, 1);
    stage->name = name;
    stage->drifts = g_ptr_array_new();
    return stage;
}

static void drift_free(struct drift *drift)
{
    g_free(drift->item);
    g_free(drift->expected);
    g_free(drift->found);
    g_free(drift->file);
    g_free(drift->command);
    g_free(drift);
}

const char *stage_verdict_word(const struct stage *stage)
{
    static const char *const words[] = {"ok", "DRIFT", "skipped"};
    return words[stage->verdict];
}

void stage_free(struct stage *stage)
{
    for (guint i = 0; i < stage->drifts->len; i++) {
        drift_free(g_ptr_array_index(stage->drifts, i));
    }
    g_ptr_array_unref(stage->drifts);
    g_free(stage->against);
    g_free(stage->reason);
    g_free(stage);
}

void stage_add_drift(struct stage *stage, const char *item, const char *expected, const char *found,
                     const char *file, unsigned line, const char *command)
{
    struct drift *drift = g_new(struct drift, 1);
    *drift = (struct drift){g_strdup(item), g_strdup(expected), g_strdup(found), g_strdup(file),
                            line,           g_strdup(command)};
    g_ptr_array_add(stage->drifts, drift);
    stage->verdict = STAGE_DRIFT;
}

void stage_add_error(struct stage *stage, GError *error)
{
    stage_add_drift(stage, stage->name, "to run", error->message, NULL, 0, NULL);
    g_error_free(error);
}

void stage_skip(struct stage *stage, const char *reason)
{
    stage->verdict = STAGE_SKIPPED;
    g_free(stage->reason);
    stage->reason = g_strdup(reason);
}

void stage_set_against(struct stage *stage, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_free(stage->against);
    stage->against = g_strdup_vprintf(format, arguments);
    va_end(arguments);
}

static void read_drift(struct stage *stage, const char *rest)
{
    g_auto(GStrv) parts = g_strsplit(rest, "\t", 5);
    guint count = g_strv_length(parts);
    unsigned line = count > 4 ? (unsigned)g_ascii_strtoull(parts[4], NULL, 10) : 0;
    stage_add_drift(stage, parts[0], count > 1 ? parts[1] : NULL, count > 2 ? parts[2] : NULL,
                    count > 3 ? parts[3] : NULL, line, NULL);
}

static void read_compared(struct stage *stage, const char *rest)
{
    const char *number = strrchr(rest, ' ');
    unsigned count = number == NULL ? 0 : (unsigned)g_ascii_strtoull(number, NULL, 10);
    if (count == 0) {
        stage_add_drift(stage, rest, "something compared", "nothing compared", NULL, 0, NULL);
    }
    stage->compared += count;
}

void stage_read_protocol(struct stage *stage, const char *output)
{
    g_auto(GStrv) lines = g_strsplit(output, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        if (g_str_has_prefix(*line, "drift ")) {
            read_drift(stage, *line + strlen("drift "));
        } else if (g_str_has_prefix(*line, "compared ")) {
            read_compared(stage, *line + strlen("compared "));
        } else if (g_str_has_prefix(*line, "remark ")) {
            g_free(stage->reason);
            stage->reason = g_strdup(*line + strlen("remark "));
        }
    }
}

/* Patterns in the order of how much they say; group `item` names the culprit. */
static const char *const failure_patterns[] = {
    "(?<file>[^\\s:]+):(?<line>\\d+):\\d+: error: "
    "(?<found>.struct (?<item>\\w+). has no member named .(?<member>\\w+).)",
    "(?<file>[^\\s:]+):(?<line>\\d+)[^\\n]*"
    "static[_ ]assert(?:ion)? failed[^\\n\"]*\"(?<item>[^\":]+): (?<found>[^\"]+)\"",
    "(?<file>[^\\s:]+):(?<line>\\d+)[^\\n]*error: (?<found>conflicting types for|redefinition of|"
    "conflicting type qualifiers for) .(?<item>\\w+)",
    "error(?:\\[E\\d+\\])?: (?<found>[^\\n]*[`‘'](?<item>[A-Za-z_]\\w*)[`’'][^\\n]*)\\n\\s*--> "
    "(?<file>[^\\s:]+):(?<line>\\d+)",
    "(?<file>[^\\s:]+):(?<line>\\d+):\\d+: error: (?<found>[^\\n‘']*[‘'](?:struct )?"
    "(?<item>\\w+)[’'][^\\n]*)",
    "(?<file>[^\\s:]+):(?<line>\\d+):\\d+: error: (?<found>(?<item>)[^\\n]*)",
    "(?<item>)CMake Error at (?<file>[^:]+):(?<line>\\d+) "
    "[^\\n]*\\n\\s*(?<found>[^\\n]+\\n\\s*[^\\n]*)",
    "(?<found>(?<item>)(?<file>)(?<line>)[^\\n]*(?:\\w*[Ee]rror:|\\berror\\[|panicked)[^\\n]*)",
};

/* A member goes by its record's name before its own. */
static char *fetch_item(const GMatchInfo *match)
{
    g_autofree char *item = g_match_info_fetch_named(match, "item");
    g_autofree char *member = g_match_info_fetch_named(match, "member");
    return member == NULL || member[0] == '\0' ? g_steal_pointer(&item)
                                               : g_strconcat(item, ".", member, NULL);
}

void stage_read_failure(struct stage *stage, const char *output, const char *command)
{
    for (size_t i = 0; i < G_N_ELEMENTS(failure_patterns); i++) {
        g_autoptr(GRegex) regex = g_regex_new(failure_patterns[i], 0, 0, NULL);
        g_autoptr(GMatchInfo) match = NULL;
        if (!g_regex_match(regex, output, 0, &match)) {
            continue;
        }
        g_autofree char *item = fetch_item(match);
        g_autofree char *found = g_match_info_fetch_named(match, "found");
        g_autofree char *file = g_match_info_fetch_named(match, "file");
        g_autofree char *line = g_match_info_fetch_named(match, "line");
        stage_add_drift(stage, item[0] == '\0' ? stage->name : item, "to hold", found,
                        file[0] == '\0' ? NULL : file, (unsigned)g_ascii_strtoull(line, NULL, 10),
                        command);
        return;
    }
    g_autofree char *summary = g_strndup(output, 200);
    stage_add_drift(stage, stage->name, "to succeed", g_strdelimit(g_strstrip(summary), "\n", ' '),
                    NULL, 0, command);
}
