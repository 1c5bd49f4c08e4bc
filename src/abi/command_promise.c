/* SPDX-License-Identifier: MIT */
#include "command.h"
#include "error.h"
static int run(int argc, char **argv, GError **error) { (void)argc; (void)argv; fail(error, EX_SOFTWARE, "not yet"); return -1; }
const struct command command_promise = {"promise", NULL, "", "", run};
