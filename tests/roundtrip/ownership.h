/* SPDX-License-Identifier: MIT */
/*
 * ownership.h - Python's part of the group `ownership`, which has through(), raising(),
 * panicking(), swapping() and handling() from C.
 */
#ifndef PYRS_TESTS_OWNERSHIP_H
#define PYRS_TESTS_OWNERSHIP_H

/* An exception with everything, on its way through native code: taken by one, set by the other. */
#define RT_OWNERSHIP_THROUGH                                                                       \
    "import sys\n"                                                                                 \
    "class Sent(ValueError): pass\n"                                                               \
    "class Mine(Exception): pass\n"                                                                \
    "def names(e):\n"                                                                              \
    "    tb, found = e.__traceback__, []\n"                                                        \
    "    while tb: found.append(tb.tb_frame.f_code.co_name); tb = tb.tb_next\n"                    \
    "    return found\n"                                                                           \
    "def passing(who):\n"                                                                          \
    "    cause, sent = OSError('cause'), Sent('sent', who)\n"                                      \
    "    def thrower():\n"                                                                         \
    "        try: raise KeyError('context')\n"                                                     \
    "        except KeyError: raise sent from cause\n"                                             \
    "    try: through(who, lambda: thrower())\n"                                                   \
    "    except Sent as e:\n"                                                                      \
    "        yield 'pyrs_error_restore', 'the same object', e is sent\n"                           \
    "        yield 'pyrs_error_take', 'its arguments', e.args == ('sent', who)\n"                  \
    "        yield 'pyrs_error_take', 'its traceback', names(e) == ['passing', '<lambda>', "       \
    "'thrower']\n"                                                                                 \
    "        yield 'pyrs_error_take', 'its cause', e.__cause__ is cause\n"                         \
    "        yield 'pyrs_error_take', 'its context', type(e.__context__) is KeyError\n"            \
    "        yield 'pyrs_error_take', 'its context unshown', e.__suppress_context__\n"             \
    "    else: yield 'pyrs_error_restore', 'an exception', False\n"                                \
    "    yield 'pyrs_error_take', 'nothing where nothing is raised', through(who, int) == 0\n"

/* An exception that native code makes, inside a handler: with that context, caught by its type. */
#define RT_OWNERSHIP_RAISING                                                                       \
    "def made(who):\n"                                                                             \
    "    before = KeyError('handled')\n"                                                           \
    "    try:\n"                                                                                   \
    "        try: raise before\n"                                                                  \
    "        except KeyError:\n"                                                                   \
    "            both = handling()\n"                                                              \
    "            yield 'pyrs_error_handled', 'from C', both[0] is before\n"                        \
    "            yield 'pyrs_error_handled', 'from Rust', both[1] is before\n"                     \
    "            raising(who, Mine, 'gr\\u00fc\\u00df dich')\n"                                    \
    "    except Mine as e:\n"                                                                      \
    "        yield 'pyrs_error_set_string', 'its text', e.args == ('gr\\u00fc\\u00df dich',)\n"    \
    "        yield 'pyrs_error_set_string', 'its context', e.__context__ is before\n"              \
    "        yield 'pyrs_error_set_string', 'its traceback', names(e) == ['made']\n"               \
    "    yield 'pyrs_error_handled', 'none any more', handling() == (None, None)\n"                \
    "def panicked():\n"                                                                            \
    "    try: panicking()\n"                                                                       \
    "    except RuntimeError as e:\n"                                                              \
    "        yield 'pyrs_error_set_panic', 'its message', 'asked to panic' in str(e)\n"            \
    "    else: yield 'pyrs_error_set_panic', 'an exception', False\n"

/* The same once more, many times: what a round leaves behind, rounds leave behind many times. A
 * release build counts blocks of memory, and a reference to a class that lives on is none. */
#define RT_OWNERSHIP_ROUNDS                                                                        \
    "def one_round():\n"                                                                           \
    "    items = [object(), 2**70, 'text', (), None, ValueError(), int]\n"                         \
    "    counts = [sys.getrefcount(i) for i in items]\n"                                           \
    "    swapping(items)\n"                                                                        \
    "    after = [sys.getrefcount(i) for i in items]\n"                                            \
    "    found = [('pyrs_new_ref', 'the same counts', counts == after)]\n"                         \
    "    for who in 'cc', 'cr', 'rc', 'rr': found.extend(passing(who))\n"                          \
    "    for who in 'c', 'r': found.extend(made(who))\n"                                           \
    "    found.extend(panicked())\n"                                                               \
    "    return found\n"                                                                           \
    "def leaked(rounds=20):\n"                                                                     \
    "    import gc\n"                                                                              \
    "    count = getattr(sys, 'gettotalrefcount', sys.getallocatedblocks)\n"                       \
    "    def some():\n"                                                                            \
    "        for _ in range(rounds): one_round()\n"                                                \
    "        gc.collect()\n"                                                                       \
    "        return count() + sys.getrefcount(Sent) + sys.getrefcount(Mine)\n"                     \
    "    some()\n"                                                                                 \
    "    growth = -some() + some()\n"                                                              \
    "    return '' if growth < rounds else '%d in %d rounds' % (growth, rounds)\n"

#define RT_OWNERSHIP_SCRIPT RT_OWNERSHIP_THROUGH RT_OWNERSHIP_RAISING RT_OWNERSHIP_ROUNDS

#endif
