/* SPDX-License-Identifier: MIT */
#include <pyrs/version.h>

/* Two steps, so that the numbers are expanded before they become text. */
#define TEXT(number) #number
#define DOTTED(major, minor, patch) TEXT(major) "." TEXT(minor) "." TEXT(patch)

uint32_t pyrs_version(void)
{
    return PYRS_VERSION_HEX;
}

const char *pyrs_version_string(void)
{
    return DOTTED(PYRS_VERSION_MAJOR, PYRS_VERSION_MINOR, PYRS_VERSION_PATCH);
}

uint32_t pyrs_abi_current(void)
{
    return PYRS_ABI_CURRENT;
}

int pyrs_abi_compatible(uint32_t abi)
{
    return PYRS_ABI_MIN_COMPATIBLE <= abi && abi <= PYRS_ABI_CURRENT;
}
