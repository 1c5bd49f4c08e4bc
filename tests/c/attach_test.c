/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/attach.h>
#include <pyrs/entry.h>

#include <pthread.h>

/* What an attachment looks like that nobody filled. */
static const struct pyrs_attachment untouched = {(PyThreadState *)8, (void *)8, 4711};

static void assert_untouched(const struct pyrs_attachment *attachment)
{
    assert_ptr_equal(attachment->thread_state, untouched.thread_state);
    assert_ptr_equal(attachment->guard, untouched.guard);
    assert_int_equal(attachment->kind, untouched.kind);
}

/* Detached, as in a thread that Python knows and that is at work elsewhere. */
static void detach(void)
{
    fake_attach(NULL);
}

static void attach_of_an_attached_thread_does_nothing(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = untouched;
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    assert_int_equal(attachment.kind, PYRS_ATTACH_NESTED);
    assert_ptr_equal(attachment.thread_state, fake_main_thread());
    assert_int_equal(fake_calls("PyEval_RestoreThread"), 0);
}

static void attach_nested_release_leaves_the_thread_attached(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = {0};
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    pyrs_thread_state_release(&attachment);
    assert_ptr_equal(pyrs_thread_state_current(), fake_main_thread());
}

static void attach_of_a_detached_thread_resumes_its_own_state(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = {0};
    detach();
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    assert_int_equal(attachment.kind, PYRS_ATTACH_RESUMED);
    assert_ptr_equal(attachment.thread_state, fake_main_thread());
    assert_ptr_equal(pyrs_thread_state_current(), fake_main_thread());
    pyrs_thread_state_release(&attachment);
    assert_null(pyrs_thread_state_current());
    assert_int_equal(fake_calls("PyThreadState_New"), 0);
}

static void attach_release_empties_the_attachment(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = {0};
    detach();
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    pyrs_thread_state_release(&attachment);
    assert_int_equal(attachment.kind, PYRS_ATTACH_NONE);
    assert_null(attachment.thread_state);
    assert_null(attachment.guard);
    pyrs_thread_state_release(&attachment);
    assert_int_equal(fake_calls("PyEval_SaveThread"), 1);
}

static void attach_is_refused_where_there_is_no_interpreter(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = untouched;
    detach();
    fake.initialized = 0;
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_ERR_NOT_INITIALIZED);
    assert_untouched(&attachment);
    assert_null(pyrs_thread_state_current());
}

static void attach_is_refused_while_the_interpreter_ends(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = untouched;
    detach();
    fake.finalizing = 1;
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_ERR_FINALIZING);
    assert_untouched(&attachment);
    assert_null(pyrs_thread_state_current());
}

static void attach_without_memory_for_a_thread_state_is_refused(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = untouched;
    detach();
    fake_set_own(NULL);
    fake_refuse("PyThreadState_New");
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_ERR_NO_MEMORY);
    assert_untouched(&attachment);
    assert_null(pyrs_thread_state_current());
    assert_int_equal(fake_calls("PyInterpreterGuard_Close"), PYRS_LAYOUT_MINOR >= 15);
}

#if PYRS_LAYOUT_MINOR >= 15

static void attach_holds_finalization_back_until_the_release(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = {0};
    detach();
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    assert_non_null(attachment.guard);
    assert_int_equal(fake_calls("PyInterpreterGuard_Close"), 0);
    pyrs_thread_state_release(&attachment);
    assert_int_equal(fake_calls("PyInterpreterGuard_Close"), 1);
    assert_int_equal(fake_calls("PyInterpreterView_Close"), 1);
}

static void attach_is_refused_where_no_guard_is_given(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = untouched;
    detach();
    fake_refuse("PyInterpreterGuard_FromView");
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_ERR_FINALIZING);
    fake_refuse("PyInterpreterView_FromMain");
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_ERR_NO_MEMORY);
    assert_untouched(&attachment);
    assert_int_equal(fake_calls("PyInterpreterView_Close"), 1);
}

#endif

/* ---- threads that Python does not know ---- */

/* What happened in such a thread; cmocka's assertions are for the main one. */
struct foreign {
    int status[3];
    int kind[2];
    int alive_after_release;
    int drop;
    int alive_after_drop;
    PyThreadState *seen[2];
    PyThreadState *current_after_release;
    int keep_attached;
};

static void *attach_twice(void *data)
{
    struct foreign *foreign = data;
    for (int i = 0; i < 2; i++) {
        struct pyrs_attachment attachment = {0};
        foreign->status[i] = pyrs_thread_state_attach(&attachment);
        foreign->kind[i] = attachment.kind;
        foreign->seen[i] = attachment.thread_state;
        if (!foreign->keep_attached) {
            pyrs_thread_state_release(&attachment);
        }
    }
    foreign->current_after_release = pyrs_thread_state_current();
    foreign->alive_after_release = fake_live_threads();
    return NULL;
}

static void *attach_and_drop(void *data)
{
    struct foreign *foreign = data;
    struct pyrs_attachment attachment = {0};
    foreign->status[0] = pyrs_thread_state_attach(&attachment);
    foreign->status[1] = pyrs_thread_state_drop_kept();
    pyrs_thread_state_release(&attachment);
    foreign->alive_after_release = fake_live_threads();
    foreign->drop = pyrs_thread_state_drop_kept();
    foreign->alive_after_drop = fake_live_threads();
    foreign->status[2] = pyrs_thread_state_drop_kept();
    return NULL;
}

/* The interpreter ends while the thread lives on without it. */
static void *attach_and_outlive(void *data)
{
    struct foreign *foreign = data;
    struct pyrs_attachment attachment = {0};
    foreign->status[0] = pyrs_thread_state_attach(&attachment);
    pyrs_thread_state_release(&attachment);
    fake.at_exit();
    foreign->drop = pyrs_thread_state_drop_kept();
    return NULL;
}

/* The main thread is detached, so that another one can be attached. */
static struct foreign in_thread(void *(*body)(void *), int keep_attached)
{
    struct foreign foreign = {.keep_attached = keep_attached};
    pthread_t thread;
    detach();
    assert_int_equal(pthread_create(&thread, NULL, body, &foreign), 0);
    pthread_join(thread, NULL);
    return foreign;
}

static void attach_of_a_foreign_thread_makes_a_state_and_keeps_it(void **state)
{
    (void)state;
    struct foreign foreign = in_thread(attach_twice, 0);
    assert_int_equal(foreign.status[0], PYRS_OK);
    assert_int_equal(foreign.kind[0], PYRS_ATTACH_CREATED);
    assert_int_equal(foreign.alive_after_release, 1);
    assert_null(foreign.current_after_release);
}

static void attach_of_a_foreign_thread_uses_its_state_again(void **state)
{
    (void)state;
    struct foreign foreign = in_thread(attach_twice, 0);
    assert_int_equal(foreign.status[1], PYRS_OK);
    assert_int_equal(foreign.kind[1], PYRS_ATTACH_RESUMED);
    assert_ptr_equal(foreign.seen[1], foreign.seen[0]);
    assert_int_equal(fake_calls("PyThreadState_New"), 1);
}

static void attach_state_of_a_foreign_thread_ends_with_the_thread(void **state)
{
    (void)state;
    in_thread(attach_twice, 0);
    assert_int_equal(fake_live_threads(), 0);
    assert_int_equal(fake_calls("PyThreadState_Clear"), 1);
}

static void attach_state_of_a_thread_that_never_released_ends_too(void **state)
{
    (void)state;
    struct foreign foreign = in_thread(attach_twice, 1);
    assert_int_equal(foreign.kind[1], PYRS_ATTACH_NESTED);
    assert_int_equal(fake_live_threads(), 0);
}

static const char *const what_may_fail[] = {"Py_AtExit", "PyImport_ImportModule",
                                            "PyObject_GetAttrString", "PyCMethod_New",
                                            "PyObject_CallOneArg"};

/* What would end unnoticed must not be kept. */
static void attach_state_is_temporary_where_its_end_cannot_be_watched(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof what_may_fail / sizeof what_may_fail[0]; i++) {
        fake_refuse(what_may_fail[i]);
        struct foreign foreign = in_thread(attach_twice, 0);
        assert_int_equal(foreign.kind[0], PYRS_ATTACH_TEMPORARY);
        assert_int_equal(foreign.kind[1], PYRS_ATTACH_CREATED);
        assert_int_equal(fake_live_threads(), 0);
        fake.at_exit();
    }
}

static void attach_kept_state_can_be_dropped_before_the_thread_ends(void **state)
{
    (void)state;
    struct foreign foreign = in_thread(attach_and_drop, 0);
    assert_int_equal(foreign.status[1], PYRS_ERR_BUSY);
    assert_int_equal(foreign.alive_after_release, 1);
    assert_int_equal(foreign.drop, PYRS_OK);
    assert_int_equal(foreign.alive_after_drop, 0);
    assert_int_equal(foreign.status[2], PYRS_OK);
}

/* The interpreter has freed it: touching it again would be a use after free. */
static void attach_kept_state_of_an_interpreter_that_ended_is_left_alone(void **state)
{
    (void)state;
    struct foreign foreign = in_thread(attach_and_outlive, 0);
    assert_int_equal(foreign.status[0], PYRS_OK);
    assert_int_equal(foreign.drop, PYRS_ERR_NOT_INITIALIZED);
    assert_int_equal(fake_calls("PyThreadState_Clear"), 0);
}

static void attach_drop_without_a_kept_state_is_fine(void **state)
{
    (void)state;
    detach();
    assert_int_equal(pyrs_thread_state_drop_kept(), PYRS_OK);
}

#if PYRS_LAYOUT_FREE_THREADED

/* What other threads have given back of this thread's objects, and what waits beside it. */
static uintptr_t events;

/* It attaches with an exception that is set, and is asked to merge meanwhile. */
static void *attach_after_others_gave_back(void *data)
{
    struct foreign *foreign = data;
    struct pyrs_attachment attachment = {0};
    foreign->status[0] = pyrs_thread_state_attach(&attachment);
    PyThreadState *ts = attachment.thread_state;
    PyErr_SetNone(PyExc_KeyError);
    pyrs_thread_state_release(&attachment);
    PYRS_THREAD_STATE(ts)->eval_breaker |= events;
    foreign->status[1] = pyrs_thread_state_attach(&attachment);
    foreign->kind[1] = pyrs_error_matches(ts, PyExc_KeyError);
    pyrs_error_clear(ts);
    foreign->drop = PYRS_THREAD_STATE(ts)->eval_breaker == 0;
    pyrs_thread_state_release(&attachment);
    return NULL;
}

static void attach_again_merges_what_others_have_given_back(void **state)
{
    (void)state;
    events = PYRS_PY_EVAL_EXPLICIT_MERGE_BIT;
    struct foreign foreign = in_thread(attach_after_others_gave_back, 0);
    assert_int_equal(foreign.status[1], PYRS_OK);
    assert_int_equal(fake_calls("_Py_HandlePending"), 1);
    assert_true(foreign.drop);
    assert_int_equal(foreign.kind[1], 1);
}

/* A signal that came just then, say. Who attaches cannot do anything about it. */
static void attach_again_keeps_to_itself_what_a_merge_raises(void **state)
{
    (void)state;
    events = PYRS_PY_EVAL_EXPLICIT_MERGE_BIT;
    fake_refuse("_Py_HandlePending");
    struct foreign foreign = in_thread(attach_after_others_gave_back, 0);
    assert_int_equal(foreign.status[1], PYRS_OK);
    assert_int_equal(fake_calls("PyErr_WriteUnraisable"), 1);
    assert_int_equal(foreign.kind[1], 1);
}

/* It is for Python code to catch, which merges too. */
static void attach_again_leaves_an_asynchronous_exception_alone(void **state)
{
    (void)state;
    events = PYRS_PY_EVAL_EXPLICIT_MERGE_BIT | PYRS_PY_ASYNC_EXCEPTION_BIT;
    in_thread(attach_after_others_gave_back, 0);
    events = PYRS_PY_SIGNALS_PENDING_BIT;
    in_thread(attach_after_others_gave_back, 0);
    assert_int_equal(fake_calls("_Py_HandlePending"), 0);
}

/* A thread of Python's runs Python code, and expects signals there. */
static void attach_of_a_thread_of_pythons_merges_nothing(void **state)
{
    (void)state;
    struct pyrs_attachment attachment = {0};
    detach();
    PYRS_THREAD_STATE(fake_main_thread())->eval_breaker = PYRS_PY_EVAL_EXPLICIT_MERGE_BIT;
    assert_int_equal(pyrs_thread_state_attach(&attachment), PYRS_OK);
    pyrs_thread_state_release(&attachment);
    assert_int_equal(fake_calls("_Py_HandlePending"), 0);
}

#endif

/* ---- detach and reattach ---- */

static void attach_detach_and_reattach_keep_the_thread_state(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    struct pyrs_detachment detachment = {NULL};
    assert_int_equal(pyrs_thread_state_detach(ts, &detachment), PYRS_OK);
    assert_null(pyrs_thread_state_current());
    assert_ptr_equal(detachment.thread_state, ts);
    assert_int_equal(pyrs_thread_state_reattach(&detachment), PYRS_OK);
    assert_ptr_equal(pyrs_thread_state_current(), ts);
}

static void attach_detach_of_a_state_that_is_not_attached_is_refused(void **state)
{
    (void)state;
    struct pyrs_detachment detachment = {(PyThreadState *)8};
    PyThreadState *other = fake_thread(fake_interpreter(0));
    assert_int_equal(pyrs_thread_state_detach(other, &detachment), PYRS_ERR_NOT_ATTACHED);
    assert_ptr_equal(detachment.thread_state, (PyThreadState *)8);
    assert_ptr_equal(pyrs_thread_state_current(), fake_main_thread());
}

static void attach_detach_within_two_entries_is_refused(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    struct pyrs_detachment detachment = {(PyThreadState *)8};
    assert_int_equal(pyrs_entry_enter(ts), 1);
    assert_int_equal(pyrs_entry_enter(ts), 2);
    assert_int_equal(pyrs_thread_state_detach(ts, &detachment), PYRS_ERR_NESTED_ENTRY);
    assert_ptr_equal(detachment.thread_state, (PyThreadState *)8);
    assert_int_equal(pyrs_entry_leave(ts), 1);
    assert_int_equal(pyrs_thread_state_detach(ts, &detachment), PYRS_OK);
    assert_int_equal(pyrs_thread_state_reattach(&detachment), PYRS_OK);
    pyrs_clear(&PYRS_THREAD_STATE(ts)->dict);
}

static void attach_reattach_is_refused_while_the_interpreter_ends(void **state)
{
    (void)state;
    struct pyrs_detachment detachment = {NULL};
    assert_int_equal(pyrs_thread_state_detach(fake_main_thread(), &detachment), PYRS_OK);
    fake.finalizing = 1;
    assert_int_equal(pyrs_thread_state_reattach(&detachment), PYRS_ERR_FINALIZING);
    assert_null(pyrs_thread_state_current());
    fake.initialized = 0;
    fake.finalizing = 0;
    fake.at_exit();
    assert_int_equal(pyrs_thread_state_reattach(&detachment), PYRS_ERR_NOT_INITIALIZED);
}

int attach_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(attach_of_an_attached_thread_does_nothing),
        FAKE_TEST(attach_nested_release_leaves_the_thread_attached),
        FAKE_TEST(attach_of_a_detached_thread_resumes_its_own_state),
        FAKE_TEST(attach_release_empties_the_attachment),
        FAKE_TEST(attach_is_refused_where_there_is_no_interpreter),
        FAKE_TEST(attach_is_refused_while_the_interpreter_ends),
        FAKE_TEST(attach_without_memory_for_a_thread_state_is_refused),
#if PYRS_LAYOUT_MINOR >= 15
        FAKE_TEST(attach_holds_finalization_back_until_the_release),
        FAKE_TEST(attach_is_refused_where_no_guard_is_given),
#endif
        FAKE_TEST(attach_of_a_foreign_thread_makes_a_state_and_keeps_it),
        FAKE_TEST(attach_of_a_foreign_thread_uses_its_state_again),
        FAKE_TEST(attach_state_of_a_foreign_thread_ends_with_the_thread),
        FAKE_TEST(attach_state_of_a_thread_that_never_released_ends_too),
        FAKE_TEST(attach_state_is_temporary_where_its_end_cannot_be_watched),
        FAKE_TEST(attach_kept_state_can_be_dropped_before_the_thread_ends),
        FAKE_TEST(attach_kept_state_of_an_interpreter_that_ended_is_left_alone),
        FAKE_TEST(attach_drop_without_a_kept_state_is_fine),
#if PYRS_LAYOUT_FREE_THREADED
        FAKE_TEST(attach_again_merges_what_others_have_given_back),
        FAKE_TEST(attach_again_keeps_to_itself_what_a_merge_raises),
        FAKE_TEST(attach_again_leaves_an_asynchronous_exception_alone),
        FAKE_TEST(attach_of_a_thread_of_pythons_merges_nothing),
#endif
        FAKE_TEST(attach_detach_and_reattach_keep_the_thread_state),
        FAKE_TEST(attach_detach_of_a_state_that_is_not_attached_is_refused),
        FAKE_TEST(attach_detach_within_two_entries_is_refused),
        FAKE_TEST(attach_reattach_is_refused_while_the_interpreter_ends),
    };
    return cmocka_run_group_tests_name("attach", tests, NULL, NULL);
}
