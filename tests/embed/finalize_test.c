/* SPDX-License-Identifier: MIT */
/*
 * An interpreter that ends a thousand times while threads go in and out: each thread is told, none
 * is killed, and none is left waiting. One process lives through many interpreters here; where each
 * has a process of its own is tests/stress/finalize.py.
 */
#define _GNU_SOURCE
#include "interpreter.h"
#include "join.h"
#include "visitor.h"

#include <criterion/criterion.h>
#include <stdio.h>

/* Criterion runs tests side by side, each in a process of its own. Sanitised, a life takes twice as
 * long, and the thousand are lived in the other build. */
#ifdef __SANITIZE_ADDRESS__
#define LIVES 100
#else
#define LIVES 500
#endif

/* Every other time the end comes at once, so that threads meet it before their first attach. */
static void let_them_in(struct st_visitor *visitors)
{
    while (!st_visitors_were_in(visitors)) {
        Py_BEGIN_ALLOW_THREADS nanosleep(&(struct timespec){0, 50000}, NULL);
        Py_END_ALLOW_THREADS
    }
}

static int live_once(int life)
{
    struct st_visitor visitors[ST_VISITORS];
    struct pyrs_mismatch mismatch;
    int total = 0;
    embed_start();
    /* What every user of pyrs does first; from here on the end is noticed. */
    cr_assert_eq(pyrs_runtime_check(PyThreadState_Get(), &mismatch), PYRS_OK);
    cr_assert_eq(st_visitors_start(visitors), 0);
    if (life % 2 == 0) {
        let_them_in(visitors);
    }
    embed_end();
    struct timespec deadline = rt_deadline();
    for (int i = 0; i < ST_VISITORS; i++) {
        cr_assert_str_eq(st_visitor_answer(&visitors[i], &deadline), "refused",
                         "visitor %s of life %d: %s", st_visit_name(i), life,
                         pyrs_status_name(visitors[i].answer));
        total += visitors[i].attached;
    }
    return total;
}

static void live_often(void)
{
    int attached = 0;
    for (int life = 0; life < LIVES; life++) {
        attached += live_once(life);
    }
    cr_assert_geq(attached, LIVES / 2 * ST_VISITORS);
    printf("compared finalize %d\n", LIVES * ST_VISITORS);
}

Test(finalize, answers_every_thread_in_hundreds_of_lives)
{
    live_often();
}

Test(finalize, answers_every_thread_in_as_many_more)
{
    live_often();
}
