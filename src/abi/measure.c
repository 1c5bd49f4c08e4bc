/* SPDX-License-Identifier: MIT */
#include "measure.h"

#include <string.h>

#include "clang_module.h"
#include "error.h"

/* Flags of a build as part of its identity: defines only, since directories say nothing of it. */
static char *defines_of(char **flags)
{
    GString *text = g_string_new(NULL);
    for (char **flag = flags; *flag != NULL; flag++) {
        if (g_str_has_prefix(*flag, "-D") || g_str_has_prefix(*flag, "-U")) {
            g_string_append_printf(text, "%s%s", text->len == 0 ? "" : " ", *flag);
        }
    }
    if (text->len == 0) {
        g_string_append_c(text, '-');
    }
    return g_string_free(text, FALSE);
}

/* The user's flags, split as a shell does and sorted: their order is no part of a build. */
static bool user_flags(const char *cflags, char ***flags, GError **error)
{
    GError *cause = NULL;
    *flags = NULL;
    if (cflags == NULL || *cflags == '\0') {
        *flags = g_new0(char *, 1);
        return true;
    }
    if (g_shell_parse_argv(cflags, NULL, flags, &cause)) {
        return true;
    }
    fail(error, EX_USAGE, "--cflags: %s", cause->message);
    g_error_free(cause);
    return false;
}

static char **flags_for_headers(const struct measure_source *source, char **own)
{
    GPtrArray *flags = g_ptr_array_new();
    if (source->target != NULL) {
        g_ptr_array_add(flags, g_strconcat("--target=", source->target, NULL));
    }
    for (char **directory = source->headers; *directory != NULL; directory++) {
        g_ptr_array_add(flags, g_strconcat("-I", *directory, NULL));
    }
    for (char **flag = own; *flag != NULL; flag++) {
        g_ptr_array_add(flags, g_strdup(*flag));
    }
    g_ptr_array_add(flags, NULL);
    return (char **)g_ptr_array_free(flags, FALSE);
}

static bool measure_headers(const struct measure_source *source, struct measured *measured,
                            char **defines, GError **error)
{
    g_auto(GStrv) own = NULL;
    if (!user_flags(source->cflags, &own, error)) {
        return false;
    }
    measured->cflags = flags_for_headers(source, own);
    *defines = defines_of(own);
    return true;
}

static bool measure_interpreter(const struct measure_source *source, struct measured *measured,
                                char **defines, GError **error)
{
    measured->interpreter = interpreter_ask(source->python, source->root, error);
    if (measured->interpreter == NULL) {
        return false;
    }
    measured->cflags = interpreter_cflags(measured->interpreter);
    *defines = defines_of(measured->cflags);
    g_autofree char *header =
        g_build_filename(interpreter_get(measured->interpreter, "include"), "Python.h", NULL);
    if (g_file_test(header, G_FILE_TEST_EXISTS)) {
        return true;
    }
    return fail(error, EX_UNAVAILABLE,
                "%s:0: no such file: install the headers of %s (on Debian "
                "libpython3.X-dev, or libpython3.X-dbg for a -dbg interpreter)",
                header, source->python);
}

/* Headers and interpreter may come from different builds: what runs must be what was read. */
static bool check_versions(const struct measured *measured, GError **error)
{
    const char *running = interpreter_get(measured->interpreter, "hexversion");
    const char *read = fact_list_cell(measured->cell->facts, "hexversion");
    const char *flavour = fact_list_cell(measured->cell->facts, "flavour");
    if (strcmp(running, read) != 0) {
        return fail(error, EX_UNAVAILABLE,
                    "%s/patchlevel.h:0: headers of version %s, but the interpreter is %s (%s)",
                    interpreter_get(measured->interpreter, "include"),
                    fact_list_cell(measured->cell->facts, "version"),
                    interpreter_get(measured->interpreter, "version"),
                    interpreter_get(measured->interpreter, "executable"));
    }
    if (strcmp(interpreter_get(measured->interpreter, "flavour"), flavour) != 0) {
        return fail(error, EX_UNAVAILABLE,
                    "%s/pyconfig.h:0: headers of flavour %s, but the "
                    "interpreter is %s (%s)",
                    interpreter_get(measured->interpreter, "include"), flavour,
                    interpreter_get(measured->interpreter, "flavour"),
                    interpreter_get(measured->interpreter, "executable"));
    }
    return true;
}

/*
 * One name per target, whoever measures: the triple that the user gave, or the interpreter's own
 * (Debian's: `arm-linux-gnueabihf`). Clang has names of its own, with a version of the processor.
 */
static const char *target_name(const struct measure_source *source, const struct measured *measured)
{
    if (source->python == NULL) {
        return source->target;
    }
    const char *multiarch = interpreter_get(measured->interpreter, "multiarch");
    return strstr(multiarch, "-linux-") == NULL ? NULL : multiarch;
}

static bool measure_into(const struct measure_source *source, struct measured *measured,
                         GError **error)
{
    g_autofree char *defines = NULL;
    bool known = source->python != NULL ? measure_interpreter(source, measured, &defines, error)
                                        : measure_headers(source, measured, &defines, error);
    if (!known) {
        return false;
    }
    struct dump_input input = {source->root, (const char *const *)measured->cflags, defines,
                               target_name(source, measured)};
    const struct clang_module *clang = clang_module(error);
    struct fact_list *facts = clang == NULL ? NULL : clang->dump_cpython(&input, error);
    measured->cell = facts == NULL ? NULL : cell_new(facts, error);
    return measured->cell != NULL &&
           (measured->interpreter == NULL || check_versions(measured, error));
}

bool measure(const struct measure_source *source, struct measured *measured, GError **error)
{
    struct measured result = {NULL, NULL, NULL};
    if (measure_into(source, &result, error)) {
        *measured = result;
        return true;
    }
    measured_clear(&result);
    return false;
}

void measured_clear(struct measured *measured)
{
    g_clear_pointer(&measured->interpreter, interpreter_free);
    g_clear_pointer(&measured->cflags, g_strfreev);
    g_clear_pointer(&measured->cell, cell_free);
}
