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

bool file_write(const char *path, const char *text, GError **error)
{
    if (path == NULL) {
        return fputs(text, stdout) >= 0 || fail(error, EX_CANTCREAT, "cannot write the output");
    }
    if (g_file_test(path, G_FILE_TEST_EXISTS) && !g_file_test(path, G_FILE_TEST_IS_REGULAR) &&
        !g_file_test(path, G_FILE_TEST_IS_DIR)) {
        return write_into(path, text, error);
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
