/* SPDX-License-Identifier: MIT */
/*
 * Random sequences of what counts references, from every state of the count. Each way has an object
 * of its own; after every step all five must say the same, have the same bytes, the same number of
 * ends and the same total. proptest, on Rust's side, makes the sequences and shortens one that
 * fails.
 */
#include "behaviour.h"
#include "raising.h"

#include <stdio.h>
#include <string.h>

#define WAYS 5 /* CPython's is the first */

static const char *const way_names[WAYS] = {"CPython", "C", "the twin", "Rust's binding", "Rust"};

static rt_operation *way_of(const struct rt_behaviour *behaviour, size_t way)
{
    return way == 0 ? behaviour->cpython : behaviour->ways[way - 1];
}

/* How often each operation was part of a sequence, and how many sequences ended the object. */
static struct {
    unsigned runs[UINT8_MAX];
    unsigned ends;
} seen;

/* One object for each way, and what the last operation said and added to the total. */
struct play {
    struct rt_subject subjects[WAYS];
    uint64_t said[WAYS];
    Py_ssize_t totals[WAYS];
};

static void begin(struct play *play, const struct rt_state *state)
{
    for (size_t way = 0; way < WAYS; way++) {
        rt_subject_reset(&play->subjects[way], state);
        play->totals[way] = 0;
        play->said[way] = 0;
    }
}

/* What no caller may do in this state is left out, in all ways: a part of a sequence is one too. */
static int is_allowed(const struct rt_behaviour *behaviour, const struct rt_subject *subject)
{
    return rt_may_incref(&subject->object) &&
           (!behaviour->gives_back || rt_may_decref(&subject->object));
}

/* The first way that differs from CPython's after one step, or 0. */
static size_t step(struct play *play, const struct rt_behaviour *behaviour)
{
    for (size_t way = 0; way < WAYS; way++) {
        play->said[way] =
            rt_operate(way_of(behaviour, way), &play->subjects[way], &play->totals[way]);
    }
    for (size_t way = 1; way < WAYS; way++) {
        if (play->said[way] != play->said[0] || play->totals[way] != play->totals[0] ||
            memcmp(&play->subjects[way], &play->subjects[0], sizeof play->subjects[0]) != 0) {
            return way;
        }
    }
    return 0;
}

/* The same for a whole sequence. An object that has ended is not used any more. */
static size_t play_all(struct play *play, const struct rt_state *state, const uint8_t *operations,
                       size_t count)
{
    size_t differs = 0;
    begin(play, state);
    for (size_t i = 0; i < count && differs == 0 && play->subjects[0].ended == 0; i++) {
        const struct rt_behaviour *behaviour = rt_behaviour_at(operations[i]);
        if (is_allowed(behaviour, &play->subjects[0])) {
            differs = step(play, behaviour);
            seen.runs[operations[i]]++;
        }
    }
    return differs;
}

static int play_for_rust(uint32_t state, const uint8_t *operations, size_t count)
{
    struct play play;
    size_t differs = play_all(&play, rt_state_at(state), operations, count);
    seen.ends += play.subjects[0].ended != 0;
    return differs != 0;
}

/* What a way said, added to the total, ended, left in its place, and its count as bytes. */
static void describe(char *out, size_t size, const struct play *play, size_t way)
{
    const struct rt_subject *subject = &play->subjects[way];
    int written = snprintf(out, size, "said %lld, total %+lld, ended %d, place %s, count",
                           (long long)play->said[way], (long long)play->totals[way], subject->ended,
                           subject->place == NULL ? "empty" : "full");
    for (size_t i = 0; i < RT_COUNT_SIZE && written > 0 && (size_t)written < size; i++) {
        unsigned byte = ((const unsigned char *)&subject->object)[i];
        written += snprintf(out + written, size - (size_t)written, " %02x", byte);
    }
}

static void report(const struct pyrs_echo_sequence *sequence)
{
    struct play play;
    char item[1024], expected[256], found[256];
    const struct rt_state *state = rt_state_at(sequence->state);
    size_t way = play_all(&play, state, sequence->operations, sequence->count);
    int written = snprintf(item, sizeof item, "%s, from %s %u:", way_names[way], state->name,
                           (unsigned)sequence->state);
    for (size_t i = 0; i < sequence->count && written > 0 && (size_t)written < sizeof item; i++) {
        written += snprintf(item + written, sizeof item - (size_t)written, " %s",
                            rt_behaviour_at(sequence->operations[i])->function);
    }
    describe(expected, sizeof expected, &play, 0);
    describe(found, sizeof found, &play, way);
    rt_drift(item, expected, found, RT_HERE);
}

/* Sequences in which some operation never ran, or no object ever ended, would not say much. */
static void compare_coverage(void)
{
    for (size_t i = 0; i < rt_behaviour_count(); i++) {
        RT_HOLDS(rt_behaviour_at(i)->function, seen.runs[i] > 0, "part of a sequence");
    }
    RT_HOLDS("sequences", seen.ends > 0, "an object that ended");
}

void rt_sequences(void)
{
    struct pyrs_echo_sequence shortest;
    memset(&seen, 0, sizeof seen);
    int played = pyrs_echo_sequences(play_for_rust, (uint32_t)rt_state_count(),
                                     (uint8_t)rt_behaviour_count(), PYRS_ECHO_STEPS, &shortest);
    RT_HOLDS("sequences", played > 0 || played == -1, "sequences to play");
    if (played == -1) {
        report(&shortest);
    } else {
        compare_coverage();
    }
    rt_sequences_error();
}
