/* SPDX-License-Identifier: MIT */
/* Changes between two fact lists, told to people and to machines. */
#ifndef PYRS_ABI_REPORT_H
#define PYRS_ABI_REPORT_H

#include <json-glib/json-glib.h>

#include "diff.h"

enum report_format { REPORT_TEXT, REPORT_JSON, REPORT_MD, REPORT_GITHUB, REPORT_SARIF };

/* `name` may be NULL (text). False with EX_USAGE for a format that does not exist. */
bool report_format_parse(const char *name, enum report_format *format, GError **error);

/* One finding in a form every format can tell. Strings are borrowed. */
struct finding {
    const char *item;
    const char *rule; /* stage or class: `breaking`, `facts` */
    const char *message;
    const char *file; /* may be NULL */
    unsigned line;
    bool failure; /* an error rather than a note */
};

/* SARIF 2.1.0 and GitHub annotations of findings. Free with g_free(). */
char *report_sarif(const struct finding *findings, size_t count);
char *report_github(const struct finding *findings, size_t count);

/* The JSON text of a finished builder. Free with g_free(). */
char *report_json_text(JsonBuilder *builder);

/* All of a diff. Labels name the two sides; facts' files, if any, are the findings' places. */
char *report_diff(const GPtrArray *changes, const struct fact_list *before,
                  const struct fact_list *after, enum report_format format);

#endif
