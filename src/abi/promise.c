/* SPDX-License-Identifier: MIT */
#include "promise.h"

#include <stdio.h>
#include <string.h>

#include "clang_module.h"
#include "diff.h"
#include "error.h"
#include "file.h"

#define RELEASED "abi/pyrs-1.abi"
#define PENDING "abi/next/additions.abi"
#define EXCEPTIONS "abi/except.abi"

struct fact_list *promise_declared(const char *root, const char *layout_header, bool unstable,
                                   GError **error)
{
    const struct clang_module *clang = clang_module(error);
    return clang == NULL ? NULL : clang->declaration_read(root, layout_header, unstable, error);
}

static bool merge_file(struct fact_list *list, const char *path, GError **error)
{
    g_autoptr(fact_list_t) part = fact_list_read(path, error);
    for (size_t i = 0; part != NULL && i < fact_list_length(part); i++) {
        if (fact_list_at(part, i)->kind != FACT_CELL) {
            fact_list_add(list, fact_copy(fact_list_at(part, i)));
        }
    }
    return part != NULL;
}

struct fact_list *promise_recorded(const char *root, GError **error)
{
    g_autofree char *released = g_build_filename(root, RELEASED, NULL);
    g_autofree char *pending = g_build_filename(root, PENDING, NULL);
    g_autoptr(fact_list_t) list = fact_list_new(RELEASED);
    if (!merge_file(list, released, error) ||
        (g_file_test(pending, G_FILE_TEST_EXISTS) && !merge_file(list, pending, error))) {
        return NULL;
    }
    fact_list_finish(list);
    return g_steal_pointer(&list);
}

struct exception {
    char *kind;
    char *name;
    unsigned line;
    bool used;
};

static void exception_free(void *data)
{
    struct exception *exception = data;
    g_free(exception->kind);
    g_free(exception->name);
    g_free(exception);
}

static bool check_text(const char *path, const char *text, size_t length, GError **error)
{
    const char *end = text + length;
    unsigned line = 1;
    while (text < end) {
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        const char *stop = newline == NULL ? end : newline;
        if (!fact_line_is_text(text, (size_t)(stop - text), newline != NULL, error)) {
            g_prefix_error(error, "%s:%u: ", path, line);
            return false;
        }
        text = stop + 1;
        line++;
    }
    return true;
}

/* `kind name reason...` a line, `#` comments; the reason is what makes it an exception. */
static bool read_exceptions(const char *root, GPtrArray *exceptions, GError **error)
{
    g_autofree char *path = g_build_filename(root, EXCEPTIONS, NULL);
    g_autofree char *text = NULL;
    gsize length = 0;
    if (!g_file_get_contents(path, &text, &length, NULL)) {
        return true;
    }
    if (!check_text(path, text, length, error)) {
        return false;
    }
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (unsigned i = 0; lines[i] != NULL; i++) {
        if (lines[i][0] == '#' || lines[i][0] == '\0') {
            continue;
        }
        g_auto(GStrv) words = g_strsplit(lines[i], " ", 3);
        if (g_strv_length(words) != 3 || strlen(g_strstrip(words[2])) < 8) {
            return fail(error, EX_DATAERR, "%s:%u: an exception is `kind name reason`", path,
                        i + 1);
        }
        struct exception *exception = g_new0(struct exception, 1);
        exception->kind = g_strdup(words[0]);
        exception->name = g_strdup(words[1]);
        exception->line = i + 1;
        g_ptr_array_add(exceptions, exception);
    }
    return true;
}

static bool is_excepted(const GPtrArray *exceptions, const struct fact *fact)
{
    for (guint i = 0; i < exceptions->len; i++) {
        struct exception *exception = g_ptr_array_index(exceptions, i);
        if (strcmp(exception->name, fact->name) == 0 &&
            strcmp(exception->kind, fact_kind_word(fact->kind)) == 0) {
            exception->used = true;
            return true;
        }
    }
    return false;
}

static void promise_break_free(void *data)
{
    struct promise_break *broken = data;
    g_free(broken->item);
    g_free(broken->expected);
    g_free(broken->found);
    g_free(broken->file);
    g_free(broken);
}

static void add_break(GPtrArray *breaks, const char *item, const char *expected, const char *found,
                      const char *file, unsigned line)
{
    struct promise_break *broken = g_new(struct promise_break, 1);
    *broken = (struct promise_break){g_strdup(item), g_strdup(expected), g_strdup(found),
                                     g_strdup(file), line};
    g_ptr_array_add(breaks, broken);
}

static void add_change_break(GPtrArray *breaks, const struct change *change)
{
    const char *name = change_fact(change)->name;
    if (change->sign == '+') {
        add_break(breaks, name, "recorded in " PENDING " (`pyrs-abi promise --record`)",
                  "declared, recorded nowhere", PENDING, 0);
        return;
    }
    g_autofree char *expected = fact_format_value(change->before);
    g_autofree char *found =
        change->after == NULL ? g_strdup("removed") : fact_format_value(change->after);
    add_break(breaks, name, expected, found, RELEASED, 0);
}

GPtrArray *promise_breaks(const char *root, const struct fact_list *declared,
                          const struct fact_list *recorded, GError **error)
{
    g_autoptr(GPtrArray) exceptions = g_ptr_array_new_with_free_func(exception_free);
    if (!read_exceptions(root, exceptions, error)) {
        return NULL;
    }
    GPtrArray *breaks = g_ptr_array_new_with_free_func(promise_break_free);
    g_autoptr(GPtrArray) changes = diff_facts(recorded, declared);
    for (guint i = 0; i < changes->len; i++) {
        const struct change *change = g_ptr_array_index(changes, i);
        if (!is_excepted(exceptions, change_fact(change))) {
            add_change_break(breaks, change);
        }
    }
    for (guint i = 0; i < exceptions->len; i++) {
        const struct exception *exception = g_ptr_array_index(exceptions, i);
        if (!exception->used) {
            add_break(breaks, exception->name, "an exception that is needed", "nothing to except",
                      EXCEPTIONS, exception->line);
        }
    }
    return breaks;
}

/* Declared facts that `recorded` (NULL: none) lacks. */
static struct fact_list *additions(const struct fact_list *declared,
                                   const struct fact_list *recorded)
{
    struct fact_list *list = fact_list_new(NULL);
    for (size_t i = 0; i < fact_list_length(declared); i++) {
        const struct fact *fact = fact_list_at(declared, i);
        if (fact->kind != FACT_CELL &&
            (recorded == NULL || fact_list_find(recorded, fact->kind, fact->name) == NULL)) {
            fact_list_add(list, fact_copy(fact));
        }
    }
    return list;
}

bool promise_record(const char *root, const struct fact_list *declared, bool release,
                    unsigned *written, GError **error)
{
    g_autofree char *path = g_build_filename(root, release ? RELEASED : PENDING, NULL);
    g_autofree char *released_path = g_build_filename(root, RELEASED, NULL);
    g_autofree char *pending_path = g_build_filename(root, PENDING, NULL);
    g_autoptr(fact_list_t) released = NULL;
    if (!release && (released = fact_list_read(released_path, error)) == NULL) {
        return false;
    }
    g_autoptr(fact_list_t) list = additions(declared, released);
    *written = (unsigned)fact_list_length(list);
    fact_list_finish(list);
    g_autofree char *text = fact_list_format(list);
    if ((*written > 0 || release) && !file_write(path, text, error)) {
        return false;
    }
    if (release || *written == 0) {
        remove(pending_path);
    }
    return true;
}
