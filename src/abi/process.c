/* SPDX-License-Identifier: MIT */
#include "process.h"

#include <gio/gio.h>
#include <string.h>

#include "error.h"

struct process {
    GSubprocess *child;
};

static void set_environment(GSubprocessLauncher *launcher, const char *const *environment)
{
    for (; environment != NULL && *environment != NULL; environment++) {
        const char *equals = strchr(*environment, '=');
        g_autofree char *name = g_strndup(*environment, (gsize)(equals - *environment));
        g_subprocess_launcher_setenv(launcher, name, equals + 1, TRUE);
    }
}

process *process_start(const char *const *arguments, const char *directory,
                       const char *const *environment, GError **error)
{
    g_autoptr(GSubprocessLauncher) launcher =
        g_subprocess_launcher_new(G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_MERGE);
    GError *cause = NULL;
    if (directory != NULL) {
        g_subprocess_launcher_set_cwd(launcher, directory);
    }
    set_environment(launcher, environment);
    GSubprocess *child = g_subprocess_launcher_spawnv(launcher, arguments, &cause);
    if (child == NULL) {
        fail(error, EX_UNAVAILABLE, "%s: %s", arguments[0], cause->message);
        g_error_free(cause);
        return NULL;
    }
    process *started = g_new(process, 1);
    started->child = child;
    return started;
}

struct process_result process_wait(process *process)
{
    struct process_result result = {false, -1, NULL};
    g_autoptr(GBytes) output = NULL;
    g_subprocess_communicate(process->child, NULL, NULL, &output, NULL, NULL);
    gsize length = 0;
    const char *bytes = output == NULL ? NULL : g_bytes_get_data(output, &length);
    g_autofree char *text = bytes == NULL ? g_strdup("") : g_strndup(bytes, length);
    result.output = g_utf8_make_valid(text, -1);
    if (g_subprocess_get_if_exited(process->child)) {
        result.exit_code = g_subprocess_get_exit_status(process->child);
    }
    result.succeeded = result.exit_code == 0;
    g_object_unref(process->child);
    g_free(process);
    return result;
}

void process_kill(process *process)
{
    if (process == NULL) {
        return;
    }
    g_subprocess_force_exit(process->child);
    struct process_result result = process_wait(process);
    process_result_clear(&result);
}

void process_result_clear(struct process_result *result)
{
    g_clear_pointer(&result->output, g_free);
}

bool process_run(const char *const *arguments, const char *directory,
                 const char *const *environment, struct process_result *result, GError **error)
{
    process *started = process_start(arguments, directory, environment, error);
    if (started == NULL) {
        return false;
    }
    *result = process_wait(started);
    return true;
}
