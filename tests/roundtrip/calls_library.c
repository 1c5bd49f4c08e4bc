/* SPDX-License-Identifier: MIT */
/*
 * What the library says of itself and of the interpreter that runs: from C and through Rust's
 * binding, against the headers and against Python.
 */
#include "calls.h"

static void compare_version(void)
{
    RT_EQUAL("pyrs_version", PYRS_VERSION_HEX, RT_C(version)());
    RT_EQUAL("pyrs_version", PYRS_VERSION_HEX, RT_BOUND(version)());
    RT_TEXT("pyrs_version_string", RT_C(version_string)(), RT_BOUND(version_string)());
    RT_EQUAL("pyrs_abi_current", PYRS_ABI_CURRENT, RT_C(abi_current)());
    RT_EQUAL("pyrs_abi_current", PYRS_ABI_CURRENT, RT_BOUND(abi_current)());
    for (uint32_t abi = 0; abi <= PYRS_ABI_CURRENT + 1; abi++) {
        int expected = abi >= PYRS_ABI_MIN_COMPATIBLE && abi <= PYRS_ABI_CURRENT;
        RT_EQUAL("pyrs_abi_compatible", expected, RT_C(abi_compatible)(abi));
        RT_EQUAL("pyrs_abi_compatible", expected, RT_BOUND(abi_compatible)(abi));
    }
}

static void compare_status(void)
{
#define COMPARE_STATUS(name, code, text)                                                           \
    RT_TEXT("pyrs_status_name", #name, RT_C(status_name)(code));                                   \
    RT_TEXT("pyrs_status_name", #name, RT_BOUND(status_name)(code));                               \
    RT_TEXT("pyrs_status_text", text, RT_C(status_text)(code));                                    \
    RT_TEXT("pyrs_status_text", text, RT_BOUND(status_text)(code));
    PYRS_STATUS_LIST(COMPARE_STATUS)
    RT_TEXT("pyrs_status_name", NULL, RT_C(status_name)(1));
    RT_TEXT("pyrs_status_name", NULL, RT_BOUND(status_name)(PYRS_STATUS_LAST - 1));
    RT_TEXT("pyrs_status_text", "unknown status", RT_BOUND(status_text)(INT_MIN));
}

/* A name may stand for a record and for a variable: the first entry is meant. */
static const struct pyrs_layout_item *first_named(const char *name)
{
    const struct pyrs_layout_item *item;
    for (size_t i = 0; (item = pyrs_layout_at(i)) != NULL; i++) {
        if (strcmp(item->name, name) == 0) {
            return item;
        }
    }
    return NULL;
}

static void compare_layout(void)
{
    size_t count = RT_C(layout_count)();
    RT_EQUAL("pyrs_layout_count", count, RT_BOUND(layout_count)());
    RT_SAME("pyrs_layout_profile", RT_C(layout_profile)(), RT_BOUND(layout_profile)());
    for (size_t i = 0; i <= count; i++) {
        const struct pyrs_layout_item *item = RT_C(layout_at)(i);
        RT_SAME("pyrs_layout_at", item, RT_BOUND(layout_at)(i));
        if (item != NULL) {
            RT_SAME("pyrs_layout_find", first_named(item->name), RT_C(layout_find)(item->name));
        }
    }
    RT_SAME("pyrs_layout_at", NULL, RT_C(layout_at)(count));
    RT_TEXT("pyrs_layout_find", "PyObject.ob_type", RT_C(layout_find)("PyObject.ob_type")->name);
    RT_SAME("pyrs_layout_find", RT_C(layout_find)("METH_O"), RT_BOUND(layout_find)("METH_O"));
    RT_SAME("pyrs_layout_find", NULL, RT_BOUND(layout_find)("METH_OO"));
    for (int kind = -1; kind <= PYRS_LAYOUT_DATA + 1; kind++) {
        RT_SAME("pyrs_layout_kind_name", RT_C(layout_kind_name)(kind),
                RT_BOUND(layout_kind_name)(kind));
    }
    RT_TEXT("pyrs_layout_kind_name", "bitfield", RT_C(layout_kind_name)(PYRS_LAYOUT_BITFIELD));
}

#define COMPARE_RUNTIME(name, expected)                                                            \
    RT_EQUAL("pyrs_" #name, expected, RT_C(name)());                                               \
    RT_EQUAL("pyrs_" #name, expected, RT_BOUND(name)())

/* The check itself: nothing differs, it looked at something, and what was raised stays raised. */
static void compare_check(PyThreadState *ts)
{
    struct pyrs_mismatch in_c = {"untouched", 1, 2, 0};
    struct pyrs_mismatch bound = in_c;
    PyErr_SetString(PyExc_ValueError, "stays");
    RT_EQUAL("pyrs_runtime_check", PYRS_OK, RT_C(runtime_check)(ts, &in_c));
    RT_EQUAL("pyrs_runtime_check", PYRS_OK, RT_BOUND(runtime_check)(ts, &bound));
    RT_TEXT("pyrs_runtime_check", NULL, in_c.item);
    RT_HOLDS("pyrs_runtime_check", in_c.compared > 20, "more than 20 items compared");
    RT_EQUAL("pyrs_runtime_check", in_c.compared, bound.compared);
    RT_HOLDS("pyrs_runtime_check", PyErr_ExceptionMatches(PyExc_ValueError), "stays raised");
    PyErr_Clear();
}

static void compare_require(PyThreadState *ts)
{
    RT_EQUAL("pyrs_runtime_require", PYRS_OK, RT_C(runtime_require)(ts));
    RT_EQUAL("pyrs_runtime_require", PYRS_OK, RT_BOUND(runtime_require)(ts));
    RT_SAME("pyrs_runtime_require", NULL, PyErr_Occurred());
}

void rt_calls_library(void)
{
    compare_version();
    compare_status();
    compare_layout();
    COMPARE_RUNTIME(runtime_version_hex, rt_eval_int("__import__('sys').hexversion"));
    COMPARE_RUNTIME(runtime_is_debug,
                    rt_eval_true("hasattr(__import__('sys'), 'gettotalrefcount')", NULL));
    COMPARE_RUNTIME(
        runtime_is_free_threaded,
        rt_eval_true("bool(__import__('sysconfig').get_config_var('Py_GIL_DISABLED'))", NULL));
    COMPARE_RUNTIME(runtime_is_initialized, 1);
    COMPARE_RUNTIME(runtime_is_finalizing, 0);
    compare_check(PyThreadState_Get());
    compare_require(PyThreadState_Get());
}
