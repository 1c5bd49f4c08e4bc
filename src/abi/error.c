/* SPDX-License-Identifier: MIT */
#include "error.h"

#include <stdarg.h>

bool fail(GError **error, int exit_code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_propagate_error(error, g_error_new_valist(g_quark_from_static_string("pyrs-abi"), exit_code,
                                                format, arguments));
    va_end(arguments);
    return false;
}
