/* SPDX-License-Identifier: MIT */
#include "line_item.h"

#include <glib.h>

/* Group `item` is the name; group `record`, where there is one, goes before it. */
static const char *const line_patterns[] = {
    "^ +(?:FIELD|BITFIELD)\\((?:struct )?(?<record>[^,]+), (?<item>[^,]+),",
    "^ +(?:RECORD|CONST|INIT|FUNC|DATA)\\((?:struct )?(?<item>[^,)]+)",
    "^#define (?<item>PYRS_\\w+)",
    "^extern [^()]*\\((?<item>\\w+)\\)",
    "^extern [^()]*?(?<item>\\w+)(?:\\[\\w*\\])?;",
    "^/\\* (?<item>\\w+): promises ",
    "^\\| `(?<item>[^`]+)`",
};

static const char member_pattern[] = "^    \\S.*?(?<item>\\w+)(?:\\[\\w*\\])?;$";
static const char struct_pattern[] = "^/\\* (?<item>\\w+): promises ";

static char *match_item(const char *pattern, const char *line)
{
    g_autoptr(GRegex) regex = g_regex_new(pattern, 0, 0, NULL);
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(regex, line, 0, &match)) {
        return NULL;
    }
    g_autofree char *record = g_match_info_fetch_named(match, "record");
    char *item = g_match_info_fetch_named(match, "item");
    if (record == NULL || record[0] == '\0') {
        return item;
    }
    char *joined = g_strconcat(record, ".", item, NULL);
    g_free(item);
    return joined;
}

/* A struct of a layout header follows a comment that names CPython's record. */
static char *member_item(char **lines, unsigned index)
{
    g_autofree char *member = match_item(member_pattern, lines[index]);
    while (member != NULL && index-- > 0) {
        g_autofree char *record = match_item(struct_pattern, lines[index]);
        if (record != NULL) {
            return g_strconcat(record, ".", member, NULL);
        }
    }
    return NULL;
}

char *line_item(const char *text, unsigned line)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    if (line == 0 || line > g_strv_length(lines)) {
        return NULL;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(line_patterns); i++) {
        char *item = match_item(line_patterns[i], lines[line - 1]);
        if (item != NULL) {
            return item;
        }
    }
    return member_item(lines, line - 1);
}
