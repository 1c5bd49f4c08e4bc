/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/chain.h>

static PyObject *exception(const char *text)
{
    return fake_exception(PyExc_ValueError, text);
}

static PyObject *context_of(PyObject *exc)
{
    return ((struct pyrs_base_exception_object *)exc)->context;
}

/* Contexts from first to last; each exception is owned by the one before it. */
static void link_contexts(PyObject *const *excs, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++) {
        PyException_SetContext(excs[i], excs[i + 1]);
    }
}

static void chain_handled_is_null_outside_of_all_handlers(void **state)
{
    (void)state;
    assert_null(pyrs_error_handled(fake_main_thread()));
    assert_null(pyrs_error_handled_get(fake_main_thread()));
}

static void chain_handled_is_the_top_of_the_stack(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = exception("handled");
    PYRS_THREAD_STATE(ts)->exc_info->exc_value = exc;
    assert_ptr_equal(pyrs_error_handled(ts), exc);
    assert_int_equal(fake_count(exc), 1);
}

/* A generator has a level of its own, which is empty while it handles nothing. */
static void chain_handled_looks_below_empty_levels(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = exception("handled");
    struct pyrs_err_stackitem bottom = {0};
    struct pyrs_err_stackitem with_none = {0};
    struct pyrs_err_stackitem with_null = {0};
    bottom.exc_value = exc;
    with_none.exc_value = &_Py_NoneStruct;
    with_none.previous_item = &bottom;
    with_null.previous_item = &with_none;
    PYRS_THREAD_STATE(ts)->exc_info = &with_null;
    assert_ptr_equal(pyrs_error_handled(ts), exc);
    bottom.exc_value = &_Py_NoneStruct;
    assert_null(pyrs_error_handled(ts));
}

static void chain_handled_get_is_a_new_reference(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = exception("handled");
    PYRS_THREAD_STATE(ts)->exc_info->exc_value = exc;
    assert_ptr_equal(pyrs_error_handled_get(ts), exc);
    assert_int_equal(fake_count(exc), 2);
}

static void chain_handled_set_takes_a_reference_and_gives_the_old_one_back(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *old = exception("old");
    PyObject *new = exception("new");
    PYRS_THREAD_STATE(ts)->exc_info->exc_value = old;
    pyrs_error_handled_set(ts, new);
    assert_ptr_equal(pyrs_error_handled(ts), new);
    assert_int_equal(fake_count(new), 2);
    assert_true(fake_is_dead(old));
}

static void chain_handled_set_takes_none_for_nothing(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PYRS_THREAD_STATE(ts)->exc_info->exc_value = exception("old");
    pyrs_error_handled_set(ts, &_Py_NoneStruct);
    assert_null(PYRS_THREAD_STATE(ts)->exc_info->exc_value);
    pyrs_error_handled_set(ts, NULL);
    assert_null(PYRS_THREAD_STATE(ts)->exc_info->exc_value);
}

static void chain_sets_the_exception_with_the_earlier_one_as_context(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *earlier = exception("earlier");
    PyObject *exc = exception("later");
    pyrs_error_restore(ts, earlier);
    pyrs_error_chain(ts, exc);
    assert_ptr_equal(fake_raised(ts), exc);
    assert_ptr_equal(context_of(exc), earlier);
    assert_int_equal(fake_count(exc), 1);
    assert_int_equal(fake_count(earlier), 1);
}

static void chain_without_an_earlier_exception_only_sets(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = exception("later");
    pyrs_error_chain(ts, exc);
    assert_ptr_equal(fake_raised(ts), exc);
    assert_null(context_of(exc));
}

static void chain_of_an_exception_with_itself_is_no_circle(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *exc = exception("once");
    pyrs_error_restore(ts, exc);
    pyrs_error_chain(ts, pyrs_new_ref(exc));
    assert_ptr_equal(fake_raised(ts), exc);
    assert_null(context_of(exc));
    assert_int_equal(fake_count(exc), 1);
}

/* earlier -> middle -> exc: hanging the whole of it behind exc would close a circle. */
static void chain_cuts_the_exception_out_of_the_contexts_behind_it(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *excs[] = {exception("earlier"), exception("middle"), exception("exc")};
    PyObject *exc = pyrs_new_ref(excs[2]);
    link_contexts(excs, 3);
    pyrs_error_restore(ts, excs[0]);
    pyrs_error_chain(ts, exc);
    assert_ptr_equal(context_of(exc), excs[0]);
    assert_ptr_equal(context_of(excs[0]), excs[1]);
    assert_null(context_of(excs[1]));
    assert_int_equal(fake_count(exc), 1);
}

/* Somebody else made a circle: the walk has to end all the same. */
static void chain_ends_in_a_circle_that_was_there_before(void **state)
{
    (void)state;
    PyThreadState *ts = fake_main_thread();
    PyObject *excs[] = {exception("a"), exception("b"), exception("c"), exception("d")};
    PyObject *exc = exception("later");
    link_contexts(excs, 4);
    PyException_SetContext(excs[3], pyrs_new_ref(excs[1]));
    pyrs_error_restore(ts, excs[0]);
    pyrs_error_chain(ts, exc);
    assert_ptr_equal(context_of(exc), excs[0]);
    assert_ptr_equal(context_of(excs[3]), excs[1]);
    PyException_SetContext(excs[3], NULL);
}

static void chain_context_and_cause_are_set_and_got(void **state)
{
    (void)state;
    PyObject *exc = exception("exc");
    PyObject *context = exception("context");
    PyObject *cause = exception("cause");
    pyrs_error_set_context(exc, context);
    pyrs_error_set_cause(exc, cause);
    assert_ptr_equal(pyrs_error_context(exc), context);
    assert_ptr_equal(pyrs_error_cause(exc), cause);
    assert_int_equal(fake_count(context), 2);
    assert_int_equal(fake_count(cause), 2);
}

static void chain_context_and_cause_may_be_taken_away(void **state)
{
    (void)state;
    PyObject *exc = exception("exc");
    PyObject *context = exception("context");
    pyrs_error_set_context(exc, context);
    pyrs_error_set_context(exc, NULL);
    pyrs_error_set_cause(exc, NULL);
    assert_true(fake_is_dead(context));
    assert_null(pyrs_error_context(exc));
    assert_null(pyrs_error_cause(exc));
}

int chain_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(chain_handled_is_null_outside_of_all_handlers),
        FAKE_TEST(chain_handled_is_the_top_of_the_stack),
        FAKE_TEST(chain_handled_looks_below_empty_levels),
        FAKE_TEST(chain_handled_get_is_a_new_reference),
        FAKE_TEST(chain_handled_set_takes_a_reference_and_gives_the_old_one_back),
        FAKE_TEST(chain_handled_set_takes_none_for_nothing),
        FAKE_TEST(chain_sets_the_exception_with_the_earlier_one_as_context),
        FAKE_TEST(chain_without_an_earlier_exception_only_sets),
        FAKE_TEST(chain_of_an_exception_with_itself_is_no_circle),
        FAKE_TEST(chain_cuts_the_exception_out_of_the_contexts_behind_it),
        FAKE_TEST(chain_ends_in_a_circle_that_was_there_before),
        FAKE_TEST(chain_context_and_cause_are_set_and_got),
        FAKE_TEST(chain_context_and_cause_may_be_taken_away),
    };
    return cmocka_run_group_tests_name("chain", tests, NULL, NULL);
}
