/* SPDX-License-Identifier: MIT */
/*
 * Arguments by value, from C into Rust and from Rust into C: one of each kind, each with a value of
 * its own, so that one that arrives in another's place shows.
 */
#include "called.h"

/* Cut short or extended, each would be another value. */
static struct pyrs_echo_arguments distinct(void)
{
    static const char pointed = 'p';
    return (struct pyrs_echo_arguments){.object = Py_None,
                                        .size = PY_SSIZE_T_MIN + 0x0102,
                                        .byte = 0xa9,
                                        .number = -0x11121314,
                                        .word = 0xb1b2b3b4,
                                        .long_word = 0xc1c2c3c4c5c6c7c8,
                                        .real = -0.0625,
                                        .pointer = &pointed};
}

static void compare(const char *how, const struct pyrs_echo_arguments *found)
{
    struct pyrs_echo_arguments expected = distinct();
    RT_SAME(how, expected.object, found->object);
    RT_EQUAL(how, expected.size, found->size);
    RT_EQUAL(how, expected.byte, found->byte);
    RT_EQUAL(how, expected.number, found->number);
    RT_EQUAL(how, expected.word, found->word);
    RT_EQUAL(how, expected.long_word, found->long_word);
    RT_BYTES(how, &expected.real, &found->real, sizeof expected.real);
    RT_SAME(how, expected.pointer, found->pointer);
}

/* What Rust calls: every argument into the member of its name. */
static int take(void *data, PyObject *object, Py_ssize_t size, uint8_t byte, int number,
                uint32_t word, uint64_t long_word, double real, const void *pointer)
{
    struct pyrs_echo_arguments *out = data;
    *out = (struct pyrs_echo_arguments){object, size, byte, number, word, long_word, real, pointer};
    return 7;
}

void rt_calls_arguments(void)
{
    struct pyrs_echo_arguments sent = distinct();
    struct pyrs_echo_arguments found = {0};
    RT_EQUAL("pyrs_echo_arguments_store", 0,
             pyrs_echo_arguments_store(sent.object, sent.size, sent.byte, sent.number, sent.word,
                                       sent.long_word, sent.real, sent.pointer, &found));
    compare("pyrs_echo_arguments_store", &found);
    found = pyrs_echo_arguments_return(sent);
    compare("pyrs_echo_arguments_return", &found);
    found = (struct pyrs_echo_arguments){0};
    RT_EQUAL("pyrs_echo_arguments_call", 7, pyrs_echo_arguments_call(take, &found, &sent));
    compare("pyrs_echo_arguments_call", &found);
}
