/* SPDX-License-Identifier: MIT */
/*
 * mutex.h - a lock of one byte that never deadlocks with the interpreter.
 *
 * From 3.13 on it is CPython's PyMutex; before that pyrs brings its own of the same shape. A thread
 * that has to wait detaches for that time, so that the holder may attach. Zero bytes are an
 * unlocked mutex; there is nothing to destroy. It is not recursive.
 */
#ifndef PYRS_MUTEX_H
#define PYRS_MUTEX_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

#if PYRS_LAYOUT_MINOR < 13
/* The mutex of versions that have none. Bit 0: locked. Bit 1: somebody waits. */
struct pyrs_mutex {
    uint8_t _bits;
};
#define PYRS_UNLOCKED 0
#define PYRS_LOCKED 1
#define PYRS_HAS_PARKED 2
#endif

/**
 * Wait for a mutex that is taken. Call pyrs_mutex_lock(), which tries without waiting first.
 *
 * @param mutex  borrowed, not NULL
 *
 * Thread:  any; an attached thread detaches while it waits
 * Errors:  none
 * Mirrors: Python/lock.c PyMutex_Lock
 * @since 0.1
 */
PYRS_API void pyrs_mutex_lock_slow(struct pyrs_mutex *mutex);

/**
 * Unlock a mutex that others wait for. Call pyrs_mutex_unlock(), which needs no call if nobody
 * does.
 *
 * @param mutex  borrowed, not NULL, locked
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/lock.c PyMutex_Unlock
 * @since 0.1
 */
PYRS_API void pyrs_mutex_unlock_slow(struct pyrs_mutex *mutex);

/**
 * Lock a mutex if that is possible at once.
 *
 * @param mutex  borrowed, not NULL
 * @return       1, and an unlock is due; 0 if it is taken
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Include/internal/pycore_lock.h PyMutex_LockFast
 * @since 0.1
 */
PYRS_INLINE int pyrs_mutex_try_lock(struct pyrs_mutex *mutex)
{
    uint8_t bits = __atomic_load_n(&mutex->_bits, __ATOMIC_RELAXED);
    uint8_t locked = (uint8_t)(bits | PYRS_LOCKED);
    return (bits & PYRS_LOCKED) == 0 &&
           __atomic_compare_exchange_n(&mutex->_bits, &bits, locked, 0, __ATOMIC_ACQUIRE,
                                       __ATOMIC_RELAXED);
}

/**
 * Lock a mutex, waiting as long as it takes.
 *
 * @param mutex  borrowed, not NULL, not held by this thread
 *
 * Thread:  any; an attached thread detaches while it waits
 * Errors:  none
 * Mirrors: Include/cpython/lock.h PyMutex_Lock
 * @since 0.1
 */
PYRS_INLINE void pyrs_mutex_lock(struct pyrs_mutex *mutex)
{
    uint8_t expected = PYRS_UNLOCKED;
    if (!__atomic_compare_exchange_n(&mutex->_bits, &expected, PYRS_LOCKED, 0, __ATOMIC_ACQUIRE,
                                     __ATOMIC_RELAXED)) {
        pyrs_mutex_lock_slow(mutex);
    }
}

/**
 * Unlock a mutex. Any thread may do it.
 *
 * @param mutex  borrowed, not NULL, locked
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Include/cpython/lock.h PyMutex_Unlock
 * @since 0.1
 */
PYRS_INLINE void pyrs_mutex_unlock(struct pyrs_mutex *mutex)
{
    uint8_t expected = PYRS_LOCKED;
    if (!__atomic_compare_exchange_n(&mutex->_bits, &expected, PYRS_UNLOCKED, 0, __ATOMIC_RELEASE,
                                     __ATOMIC_RELAXED)) {
        pyrs_mutex_unlock_slow(mutex);
    }
}

/**
 * Is a mutex locked, by anybody?
 *
 * @param mutex  borrowed, not NULL
 * @return       1 or 0, at this moment
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/lock.c PyMutex_IsLocked
 * @since 0.1
 */
PYRS_INLINE int pyrs_mutex_is_locked(struct pyrs_mutex *mutex)
{
    return (__atomic_load_n(&mutex->_bits, __ATOMIC_RELAXED) & PYRS_LOCKED) != 0;
}

PYRS_END_DECLS

#endif
