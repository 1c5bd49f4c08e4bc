/* SPDX-License-Identifier: MIT */
#include "file.h"

#include <stdio.h>
#include <string.h>

#include "error.h"

/* A device or a pipe is written to; only a file is replaced, which would take /dev/null away. */
static bool write_into(const char *path, const char *text, GError **error)
{
    FILE *file = fopen(path, "w");
    bool written = file != NULL && fputs(text, file) >= 0;
    written = (file == NULL || fclose(file) == 0) && written;
    return written || fail(error, EX_CANTCREAT, "%s:0: cannot be written", path);
}

/* A file that holds the text already keeps its time, and nobody who depends on it builds again. */
static bool holds(const char *path, const char *text)
{
    g_autofree char *found = NULL;
    gsize length = 0;
    return g_file_get_contents(path, &found, &length, NULL) && length == strlen(text) &&
           memcmp(found, text, length) == 0;
}

bool file_write(const char *path, const char *text, GError **error)
{
    if (path == NULL) {
        return fputs(text, stdout) >= 0 || fail(error, EX_CANTCREAT, "cannot write the output");
    }
    if (g_file_test(path, G_FILE_TEST_EXISTS) && !g_file_test(path, G_FILE_TEST_IS_REGULAR) &&
        !g_file_test(path, G_FILE_TEST_IS_DIR)) {
        return write_into(path, text, error);
    }
    if (holds(path, text)) {
        return true;
    }
    g_autofree char *directory = g_path_get_dirname(path);
    GError *cause = NULL;
    if (g_mkdir_with_parents(directory, 0755) == 0 &&
        g_file_set_contents(path, text, (gssize)strlen(text), &cause)) {
        return true;
    }
    fail(error, EX_CANTCREAT, "%s:0: cannot be written%s%s", path, cause == NULL ? "" : ": ",
         cause == NULL ? "" : cause->message);
    g_clear_error(&cause);
    return false;
}
