/* SPDX-License-Identifier: MIT */
#include "support.h"

#include <string.h>
#include <sysexits.h>

#include "report.h"

static void report_formats_have_the_names_of_the_help(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum report_format format;
    } names[] = {{NULL, REPORT_TEXT}, {"text", REPORT_TEXT},     {"json", REPORT_JSON},
                 {"md", REPORT_MD},   {"github", REPORT_GITHUB}, {"sarif", REPORT_SARIF}};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        enum report_format format = REPORT_SARIF;
        assert_true(report_format_parse(names[i].name, &format, NULL));
        assert_int_equal(format, names[i].format);
    }
}

static void report_format_that_does_not_exist_is_wrong_usage(void **state)
{
    (void)state;
    enum report_format format = REPORT_MD;
    GError *error = NULL;
    assert_false(report_format_parse("xml", &format, &error));
    assert_error(&error, EX_USAGE, "--format: 'xml' is none of text, json, md, github, sarif");
    assert_int_equal(format, REPORT_MD);
}

static void assert_github(const struct finding *finding, const char *expected)
{
    g_autofree char *text = report_github(finding, 1);
    assert_string_equal(text, expected);
}

static void report_github_points_at_file_and_line(void **state)
{
    (void)state;
    assert_github(&(struct finding){"PyObject.ob_type", "breaking", "moved", "a/b.h", 12, true},
                  "::error title=PyObject.ob_type,file=a/b.h,line=12::moved (breaking)\n");
}

static void report_github_points_at_the_first_line_when_it_knows_no_other(void **state)
{
    (void)state;
    assert_github(&(struct finding){"PyObject", "breaking", "gone", "a/b.h", 0, true},
                  "::error title=PyObject,file=a/b.h,line=1::gone (breaking)\n");
}

static void report_github_needs_no_place(void **state)
{
    (void)state;
    assert_github(&(struct finding){"PyObject", "compatible", "new", NULL, 0, false},
                  "::notice title=PyObject::new (compatible)\n");
}

/* A message must not end its own command, nor a property the message. */
static void report_github_escapes_what_would_end_it(void **state)
{
    (void)state;
    assert_github(&(struct finding){"a:b,c%", "rule", "50%\nof a:b,c\r", "x:y,z", 1, true},
                  "::error title=a%3Ab%2Cc%25,file=x%3Ay%2Cz,line=1::50%25%0Aof a:b,c%0D (rule)\n");
}

/* The results of a SARIF text, which must be valid JSON. */
static JsonArray *sarif_results(const char *text, JsonParser *parser)
{
    assert_true(json_parser_load_from_data(parser, text, -1, NULL));
    JsonObject *root = json_node_get_object(json_parser_get_root(parser));
    assert_string_equal(json_object_get_string_member(root, "version"), "2.1.0");
    JsonArray *runs = json_object_get_array_member(root, "runs");
    assert_int_equal(json_array_get_length(runs), 1);
    return json_object_get_array_member(json_array_get_object_element(runs, 0), "results");
}

static void report_sarif_of_nothing_is_a_run_without_results(void **state)
{
    (void)state;
    g_autofree char *text = report_sarif(NULL, 0);
    g_autoptr(JsonParser) parser = json_parser_new();
    assert_int_equal(json_array_get_length(sarif_results(text, parser)), 0);
}

static void report_sarif_tells_failures_from_notes(void **state)
{
    (void)state;
    const struct finding findings[] = {{"A", "breaking", "gone", NULL, 0, true},
                                       {"B", "compatible", "new", NULL, 0, false}};
    g_autofree char *text = report_sarif(findings, 2);
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonArray *results = sarif_results(text, parser);
    JsonObject *first = json_array_get_object_element(results, 0);
    JsonObject *second = json_array_get_object_element(results, 1);
    assert_string_equal(json_object_get_string_member(first, "level"), "error");
    assert_string_equal(json_object_get_string_member(second, "level"), "note");
    assert_false(json_object_has_member(first, "locations"));
}

static gint64 sarif_line(const struct finding *finding)
{
    g_autofree char *text = report_sarif(finding, 1);
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonObject *result = json_array_get_object_element(sarif_results(text, parser), 0);
    JsonArray *locations = json_object_get_array_member(result, "locations");
    JsonObject *place = json_object_get_object_member(json_array_get_object_element(locations, 0),
                                                      "physicalLocation");
    return json_object_get_int_member(json_object_get_object_member(place, "region"), "startLine");
}

/* Lines of SARIF count from 1: a reader may refuse a whole report for a 0. */
static void report_sarif_points_at_the_first_line_when_it_knows_no_other(void **state)
{
    (void)state;
    assert_int_equal(sarif_line(&(struct finding){"A", "breaking", "gone", "a.h", 12, true}), 12);
    assert_int_equal(sarif_line(&(struct finding){"A", "breaking", "gone", "a.h", 0, true}), 1);
}

static void report_sarif_quotes_what_json_must_quote(void **state)
{
    (void)state;
    const struct finding finding = {"a\"b\\c", "rule", "tab\there", "d\"e", 3, true};
    g_autofree char *text = report_sarif(&finding, 1);
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonObject *result = json_array_get_object_element(sarif_results(text, parser), 0);
    JsonObject *message = json_object_get_object_member(result, "message");
    assert_string_equal(json_object_get_string_member(message, "text"), "a\"b\\c: tab\there");
}

static char *report_of(const char *before, const char *after, enum report_format format)
{
    g_autoptr(fact_list_t) left = facts_of(before);
    g_autoptr(fact_list_t) right = facts_of(after);
    g_autoptr(GPtrArray) changes = diff_facts(left, right);
    return report_diff(changes, left, right, format);
}

static void report_of_no_change_says_so_in_every_format(void **state)
{
    (void)state;
    static const char *const expected[] = {
        [REPORT_TEXT] = "--- facts\n+++ facts\n0 changes: 0 breaking, 0 rebuild, 0 compatible\n",
        [REPORT_MD] =
            "From facts to facts:\n\n|  | class | kind | item | change |\n|---|---|---|---|---|\n",
        [REPORT_JSON] = "{\n  \"before\" : \"facts\",\n  \"after\" : \"facts\",\n"
                        "  \"class\" : \"same\",\n  \"changes\" : []\n}\n",
        [REPORT_GITHUB] = "",
    };
    for (int format = REPORT_TEXT; format <= REPORT_GITHUB; format++) {
        g_autofree char *text = report_of("const A 0x1", "const A 0x1", (enum report_format)format);
        assert_string_equal(text, expected[format]);
    }
}

/* Facts that came from no file have no place to point at. */
static void report_of_unfiled_facts_points_nowhere(void **state)
{
    (void)state;
    g_autofree char *text = report_of("const A 0x1", "const A 0x2", REPORT_GITHUB);
    assert_string_equal(text, "::error title=A::0x1 -> 0x2 (rebuild)\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(report_formats_have_the_names_of_the_help),
        cmocka_unit_test(report_format_that_does_not_exist_is_wrong_usage),
        cmocka_unit_test(report_github_points_at_file_and_line),
        cmocka_unit_test(report_github_points_at_the_first_line_when_it_knows_no_other),
        cmocka_unit_test(report_github_needs_no_place),
        cmocka_unit_test(report_github_escapes_what_would_end_it),
        cmocka_unit_test(report_sarif_of_nothing_is_a_run_without_results),
        cmocka_unit_test(report_sarif_tells_failures_from_notes),
        cmocka_unit_test(report_sarif_points_at_the_first_line_when_it_knows_no_other),
        cmocka_unit_test(report_sarif_quotes_what_json_must_quote),
        cmocka_unit_test(report_of_no_change_says_so_in_every_format),
        cmocka_unit_test(report_of_unfiled_facts_points_nowhere),
    };
    return cmocka_run_group_tests_name("report", tests, NULL, NULL);
}
