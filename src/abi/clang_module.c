/* SPDX-License-Identifier: MIT */
#include "clang_module.h"

#include <gmodule.h>

#include "error.h"

#define FILE_NAME "pyrs-abi-clang.so"
#define SYMBOL "pyrs_abi_clang_module"

/* Beside the executable, as it is built; or where it is installed. */
static char *find(void)
{
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *folder = g_path_get_dirname(self == NULL ? "" : self);
    char *beside = g_build_filename(folder, FILE_NAME, NULL);
    if (g_file_test(beside, G_FILE_TEST_EXISTS)) {
        return beside;
    }
    g_free(beside);
    return g_build_filename(folder, "..", PYRS_ABI_MODULE_DIR, FILE_NAME, NULL);
}

static const struct clang_module *load(GError **error)
{
    g_autofree char *path = find();
    GModule *module = g_module_open(path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
    gpointer found = NULL;
    if (module == NULL || !g_module_symbol(module, SYMBOL, &found)) {
        fail(error, EX_UNAVAILABLE, "cannot load libclang: %s", g_module_error());
        return NULL;
    }
    /* libclang does not survive being unloaded. */
    g_module_make_resident(module);
    return found;
}

const struct clang_module *clang_module(GError **error)
{
    static const struct clang_module *loaded;
    if (loaded == NULL) {
        loaded = load(error);
    }
    return loaded;
}
