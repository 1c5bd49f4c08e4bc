/* SPDX-License-Identifier: MIT */
#include <pyrs/unstable/recursion.h>

/* The one definition of each function that has its body in the header. */
extern inline int pyrs_recursion_remaining(PyThreadState *ts);
extern inline int pyrs_recursion_limit(PyThreadState *ts);

#if PYRS_LAYOUT_MINOR >= 14

/* The stack grows downwards on every platform that CPython supports. */
size_t pyrs_recursion_stack_room(PyThreadState *ts)
{
    const struct pyrs_thread_state_impl *impl = (const struct pyrs_thread_state_impl *)ts;
    uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    return here > impl->c_stack_soft_limit ? here - impl->c_stack_soft_limit : 0;
}

#else

size_t pyrs_recursion_stack_room(PyThreadState *ts)
{
    (void)ts;
    return SIZE_MAX;
}

#endif
