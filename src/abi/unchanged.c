/* SPDX-License-Identifier: MIT */
#include "unchanged.h"

#include <glib/gstdio.h>
#include <string.h>

#include "file.h"

static int by_name(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *names_in(const char *folder)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    const char *name;
    while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
        g_ptr_array_add(names, g_strdup(name));
    }
    g_ptr_array_sort(names, by_name);
    return names;
}

static void add(GChecksum *state, const char *path)
{
    GStatBuf status;
    if (g_stat(path, &status) != 0) {
        return;
    }
    if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
        g_autoptr(GPtrArray) names = names_in(path);
        for (guint i = 0; i < names->len; i++) {
            g_autofree char *below = g_build_filename(path, g_ptr_array_index(names, i), NULL);
            add(state, below);
        }
        return;
    }
    g_autofree char *line = g_strdup_printf(
        "%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %ld\n", path, (gint64)status.st_size,
        (gint64)status.st_mtim.tv_sec, (long)status.st_mtim.tv_nsec);
    g_checksum_update(state, (const guchar *)line, -1);
}

char *unchanged_state(const char *root, const char *const *paths)
{
    g_autoptr(GChecksum) state = g_checksum_new(G_CHECKSUM_SHA256);
    for (; *paths != NULL; paths++) {
        g_autofree char *path = g_build_filename(root, *paths, NULL);
        add(state, path);
    }
    return g_strdup(g_checksum_get_string(state));
}

unsigned unchanged_compared(const char *file, const char *state)
{
    g_autofree char *text = NULL;
    if (!g_file_get_contents(file, &text, NULL, NULL) || !g_str_has_prefix(text, state)) {
        return 0;
    }
    return (unsigned)g_ascii_strtoull(text + strlen(state), NULL, 10);
}

void unchanged_remember(const char *file, const char *state, unsigned compared)
{
    g_autofree char *text = g_strdup_printf("%s %u\n", state, compared);
    /* Whoever cannot write it does the work again. */
    (void)file_write(file, text, NULL);
}
