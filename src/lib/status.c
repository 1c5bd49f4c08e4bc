/* SPDX-License-Identifier: MIT */
#include <pyrs/status.h>

#include <stddef.h>

const char *pyrs_status_name(int status)
{
    switch (status) {
#define NAME(name, code, text)                                                                     \
    case (code):                                                                                   \
        return #name;
        PYRS_STATUS_LIST(NAME)
#undef NAME
    default:
        return NULL;
    }
}

const char *pyrs_status_text(int status)
{
    switch (status) {
#define DESCRIBE(name, code, text)                                                                 \
    case (code):                                                                                   \
        return text;
        PYRS_STATUS_LIST(DESCRIBE)
#undef DESCRIBE
    default:
        return "unknown status";
    }
}
