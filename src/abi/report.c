/* SPDX-License-Identifier: MIT */
#include "report.h"

#include <string.h>

#include "error.h"

bool report_format_parse(const char *name, enum report_format *format, GError **error)
{
    static const char *const names[] = {"text", "json", "md", "github", "sarif"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        if (name == NULL || strcmp(name, names[i]) == 0) {
            *format = (enum report_format)i;
            return true;
        }
    }
    return fail(error, EX_USAGE, "--format: '%s' is none of text, json, md, github, sarif", name);
}

char *report_json_text(JsonBuilder *builder)
{
    g_autoptr(JsonNode) root = json_builder_get_root(builder);
    g_autoptr(JsonGenerator) generator = json_generator_new();
    json_generator_set_pretty(generator, TRUE);
    json_generator_set_root(generator, root);
    g_autofree char *text = json_generator_to_data(generator, NULL);
    return g_strconcat(text, "\n", NULL);
}

static void set_string(JsonBuilder *builder, const char *name, const char *value)
{
    json_builder_set_member_name(builder, name);
    if (value == NULL) {
        json_builder_add_null_value(builder);
    } else {
        json_builder_add_string_value(builder, value);
    }
}

static void begin_object(JsonBuilder *builder, const char *name)
{
    json_builder_set_member_name(builder, name);
    json_builder_begin_object(builder);
}

static void add_sarif_location(JsonBuilder *builder, const struct finding *finding)
{
    json_builder_set_member_name(builder, "locations");
    json_builder_begin_array(builder);
    json_builder_begin_object(builder);
    begin_object(builder, "physicalLocation");
    begin_object(builder, "artifactLocation");
    set_string(builder, "uri", finding->file);
    json_builder_end_object(builder);
    begin_object(builder, "region");
    json_builder_set_member_name(builder, "startLine");
    json_builder_add_int_value(builder, finding->line == 0 ? 1 : finding->line);
    json_builder_end_object(builder);
    json_builder_end_object(builder);
    json_builder_end_object(builder);
    json_builder_end_array(builder);
}

static void add_sarif_result(JsonBuilder *builder, const struct finding *finding)
{
    g_autofree char *text = g_strdup_printf("%s: %s", finding->item, finding->message);
    json_builder_begin_object(builder);
    set_string(builder, "ruleId", finding->rule);
    set_string(builder, "level", finding->failure ? "error" : "note");
    begin_object(builder, "message");
    set_string(builder, "text", text);
    json_builder_end_object(builder);
    if (finding->file != NULL) {
        add_sarif_location(builder, finding);
    }
    json_builder_end_object(builder);
}

char *report_sarif(const struct finding *findings, size_t count)
{
    g_autoptr(JsonBuilder) builder = json_builder_new();
    json_builder_begin_object(builder);
    set_string(builder, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    set_string(builder, "version", "2.1.0");
    json_builder_set_member_name(builder, "runs");
    json_builder_begin_array(builder);
    json_builder_begin_object(builder);
    begin_object(builder, "tool");
    begin_object(builder, "driver");
    set_string(builder, "name", "pyrs-abi");
    json_builder_end_object(builder);
    json_builder_end_object(builder);
    json_builder_set_member_name(builder, "results");
    json_builder_begin_array(builder);
    for (size_t i = 0; i < count; i++) {
        add_sarif_result(builder, &findings[i]);
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    return report_json_text(builder);
}

/* GitHub reads `%`, CR and LF of a message in their percent form; properties also `:` and `,`. */
static char *github_escape(const char *text, bool property)
{
    GString *escaped = g_string_new(NULL);
    for (const char *c = text; *c != '\0'; c++) {
        if (strchr(property ? "%\r\n:," : "%\r\n", *c) != NULL) {
            g_string_append_printf(escaped, "%%%02X", (unsigned char)*c);
        } else {
            g_string_append_c(escaped, *c);
        }
    }
    return g_string_free(escaped, FALSE);
}

char *report_github(const struct finding *findings, size_t count)
{
    GString *text = g_string_new(NULL);
    for (size_t i = 0; i < count; i++) {
        const struct finding *finding = &findings[i];
        g_autofree char *title = github_escape(finding->item, true);
        g_autofree char *message = github_escape(finding->message, false);
        g_string_append_printf(text, "::%s title=%s", finding->failure ? "error" : "notice", title);
        if (finding->file != NULL) {
            g_autofree char *file = github_escape(finding->file, true);
            g_string_append_printf(text, ",file=%s,line=%u", file,
                                   finding->line == 0 ? 1 : finding->line);
        }
        g_string_append_printf(text, "::%s (%s)\n", message, finding->rule);
    }
    return g_string_free(text, FALSE);
}

static char *label_of(const struct fact_list *list)
{
    const char *version = fact_list_cell(list, "version");
    if (version == NULL) {
        return g_strdup(list->source == NULL ? "facts" : list->source);
    }
    return g_strdup_printf("%s %s %s", version, fact_list_cell(list, "flavour"),
                           fact_list_cell(list, "target"));
}

static char *diff_text(const GPtrArray *changes, const char *before, const char *after)
{
    GString *text = g_string_new(NULL);
    unsigned counts[4] = {0};
    g_string_append_printf(text, "--- %s\n+++ %s\n", before, after);
    for (guint i = 0; i < changes->len; i++) {
        const struct change *change = g_ptr_array_index(changes, i);
        const struct fact *fact = change_fact(change);
        g_autofree char *detail = change_detail(change);
        g_string_append_printf(text, "%c %-10s %s %s: %s\n", change->sign,
                               change_class_word(change->class), fact_kind_word(fact->kind),
                               fact->name, detail);
        counts[change->class]++;
    }
    g_string_append_printf(text, "%u changes: %u breaking, %u rebuild, %u compatible\n",
                           changes->len, counts[CHANGE_BREAKING], counts[CHANGE_REBUILD],
                           counts[CHANGE_COMPATIBLE]);
    return g_string_free(text, FALSE);
}

static char *diff_md(const GPtrArray *changes, const char *before, const char *after)
{
    GString *text = g_string_new(NULL);
    g_string_append_printf(text,
                           "From %s to %s:\n\n|  | class | kind | item | change |\n"
                           "|---|---|---|---|---|\n",
                           before, after);
    for (guint i = 0; i < changes->len; i++) {
        const struct change *change = g_ptr_array_index(changes, i);
        const struct fact *fact = change_fact(change);
        g_autofree char *detail = change_detail(change);
        g_string_append_printf(text, "| %c | %s | %s | `%s` | %s |\n", change->sign,
                               change_class_word(change->class), fact_kind_word(fact->kind),
                               fact->name, detail);
    }
    return g_string_free(text, FALSE);
}

static void add_json_change(JsonBuilder *builder, const struct change *change)
{
    const struct fact *fact = change_fact(change);
    g_autofree char *before = change->before == NULL ? NULL : fact_format_value(change->before);
    g_autofree char *after = change->after == NULL ? NULL : fact_format_value(change->after);
    char sign[2] = {change->sign, '\0'};
    json_builder_begin_object(builder);
    set_string(builder, "sign", sign);
    set_string(builder, "class", change_class_word(change->class));
    set_string(builder, "kind", fact_kind_word(fact->kind));
    set_string(builder, "item", fact->name);
    set_string(builder, "before", before);
    set_string(builder, "after", after);
    json_builder_end_object(builder);
}

static char *diff_json(const GPtrArray *changes, const char *before, const char *after)
{
    g_autoptr(JsonBuilder) builder = json_builder_new();
    json_builder_begin_object(builder);
    set_string(builder, "before", before);
    set_string(builder, "after", after);
    set_string(builder, "class", change_class_word(diff_class(changes)));
    json_builder_set_member_name(builder, "changes");
    json_builder_begin_array(builder);
    for (guint i = 0; i < changes->len; i++) {
        add_json_change(builder, g_ptr_array_index(changes, i));
    }
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    return report_json_text(builder);
}

static char *diff_findings(const GPtrArray *changes, const struct fact_list *before,
                           const struct fact_list *after, enum report_format format)
{
    g_autofree struct finding *findings = g_new0(struct finding, changes->len + 1);
    g_autoptr(GPtrArray) details = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < changes->len; i++) {
        const struct change *change = g_ptr_array_index(changes, i);
        const struct fact_list *side = change->after == NULL ? before : after;
        char *detail = change_detail(change);
        g_ptr_array_add(details, detail);
        findings[i] = (struct finding){change_fact(change)->name,
                                       change_class_word(change->class),
                                       detail,
                                       side->source,
                                       fact_list_line(side, change_fact(change)),
                                       change->class >= CHANGE_REBUILD};
    }
    return format == REPORT_SARIF ? report_sarif(findings, changes->len)
                                  : report_github(findings, changes->len);
}

char *report_diff(const GPtrArray *changes, const struct fact_list *before,
                  const struct fact_list *after, enum report_format format)
{
    g_autofree char *left = label_of(before);
    g_autofree char *right = label_of(after);
    switch (format) {
    case REPORT_JSON:
        return diff_json(changes, left, right);
    case REPORT_MD:
        return diff_md(changes, left, right);
    case REPORT_GITHUB:
    case REPORT_SARIF:
        return diff_findings(changes, before, after, format);
    default:
        return diff_text(changes, left, right);
    }
}
