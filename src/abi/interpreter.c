/* SPDX-License-Identifier: MIT */
#include "interpreter.h"

#include <string.h>

#include "error.h"

/* Reads key=value lines; false when one of them is something else. */
static bool read_answers(GHashTable *answers, const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        const char *equals = strchr(*line, '=');
        if (**line != '\0' && equals == NULL) {
            return false;
        }
        if (equals != NULL) {
            g_hash_table_insert(answers, g_strndup(*line, (gsize)(equals - *line)),
                                g_strdup(equals + 1));
        }
    }
    return true;
}

/* The last line of what the interpreter complained of: Python's own summary of a traceback. */
static char *last_line(const char *text)
{
    g_autofree char *copy = g_strchomp(g_strdup(text));
    const char *newline = strrchr(copy, '\n');
    return g_strdup(newline == NULL ? copy : newline + 1);
}

static char *run_script(const char *executable, const char *root, GError **error)
{
    g_autofree char *script = g_build_filename(root, "src", "abi", "interpreter.py", NULL);
    if (!g_file_test(script, G_FILE_TEST_EXISTS)) {
        fail(error, EX_NOINPUT, "%s:0: no such file: --root must be the tree of pyrs", script);
        return NULL;
    }
    const char *command[] = {executable, "-I", "-S", script, NULL};
    g_autofree char *output = NULL;
    g_autofree char *complaint = NULL;
    int status = 0;
    GError *cause = NULL;
    if (!g_spawn_sync(NULL, (char **)command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output,
                      &complaint, &status, &cause)) {
        fail(error, EX_UNAVAILABLE, "%s: does not start: %s", executable, cause->message);
        g_error_free(cause);
        return NULL;
    }
    if (!g_spawn_check_wait_status(status, &cause)) {
        g_autofree char *reason = last_line(complaint);
        fail(error, EX_UNAVAILABLE, "%s: is no working Python: %s%s%s", executable, cause->message,
             reason[0] == '\0' ? "" : ": ", reason);
        g_error_free(cause);
        return NULL;
    }
    return g_steal_pointer(&output);
}

interpreter *interpreter_ask(const char *executable, const char *root, GError **error)
{
    g_autofree char *output = run_script(executable, root, error);
    if (output == NULL) {
        return NULL;
    }
    g_autoptr(interpreter) asked = g_new0(interpreter, 1);
    asked->answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    if (!read_answers(asked->answers, output) ||
        strcmp(interpreter_get(asked, "implementation"), "cpython") != 0) {
        fail(error, EX_UNAVAILABLE, "%s: does not answer as a CPython does", executable);
        return NULL;
    }
    return g_steal_pointer(&asked);
}

void interpreter_free(interpreter *interpreter)
{
    if (interpreter == NULL) {
        return;
    }
    g_hash_table_unref(interpreter->answers);
    g_free(interpreter);
}

const char *interpreter_get(const interpreter *interpreter, const char *key)
{
    const char *value = g_hash_table_lookup(interpreter->answers, key);
    return value == NULL ? "" : value;
}

static void add_include(GPtrArray *flags, const char *directory)
{
    if (directory[0] != '\0') {
        g_ptr_array_add(flags, g_strconcat("-I", directory, NULL));
    }
}

char **interpreter_cflags(const interpreter *interpreter)
{
    GPtrArray *flags = g_ptr_array_new();
    const char *include = interpreter_get(interpreter, "include");
    const char *platinclude = interpreter_get(interpreter, "platinclude");
    add_include(flags, include);
    if (strcmp(include, platinclude) != 0) {
        add_include(flags, platinclude);
    }
    g_auto(GStrv) defines = g_strsplit(interpreter_get(interpreter, "defines"), " ", -1);
    for (char **define = defines; *define != NULL; define++) {
        if (**define != '\0') {
            g_ptr_array_add(flags, g_strdup(*define));
        }
    }
    g_ptr_array_add(flags, NULL);
    return (char **)g_ptr_array_free(flags, FALSE);
}
