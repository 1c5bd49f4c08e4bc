/* SPDX-License-Identifier: MIT */
#include <pyrs/unstable/frame.h>

/* The one definition of each function that has its body in the header. */
extern inline struct pyrs_interpreter_frame *pyrs_frame_current(PyThreadState *ts);
extern inline struct pyrs_interpreter_frame *
pyrs_frame_previous(const struct pyrs_interpreter_frame *frame);
extern inline PyObject *pyrs_frame_executable(const struct pyrs_interpreter_frame *frame);
extern inline int pyrs_frame_owner(const struct pyrs_interpreter_frame *frame);
extern inline size_t pyrs_frame_stack_room(PyThreadState *ts);
