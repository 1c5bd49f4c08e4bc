/* SPDX-License-Identifier: MIT */
#include <pyrs/mutex.h>

/* The one definition of each function that has its body in the header. */
extern inline int pyrs_mutex_try_lock(struct pyrs_mutex *mutex);
extern inline void pyrs_mutex_lock(struct pyrs_mutex *mutex);
extern inline void pyrs_mutex_unlock(struct pyrs_mutex *mutex);
extern inline int pyrs_mutex_is_locked(struct pyrs_mutex *mutex);

#if PYRS_LAYOUT_MINOR >= 13

void pyrs_mutex_lock_slow(struct pyrs_mutex *mutex)
{
    PyMutex_Lock((PyMutex *)mutex);
}

void pyrs_mutex_unlock_slow(struct pyrs_mutex *mutex)
{
    PyMutex_Unlock((PyMutex *)mutex);
}

#else

#include <pthread.h>
#include <pyrs/thread_state.h>

/*
 * Where threads wait. A mutex is too small to hold them, so its address picks one of a few places;
 * two mutexes that share one only wake each other's threads in vain.
 */
struct place {
    pthread_mutex_t lock;
    pthread_cond_t unlocked;
};

#define PLACE                                                                                      \
    {                                                                                              \
        PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER                                        \
    }
#define PLACES 16

static struct place places[PLACES] = {PLACE, PLACE, PLACE, PLACE, PLACE, PLACE, PLACE, PLACE,
                                      PLACE, PLACE, PLACE, PLACE, PLACE, PLACE, PLACE, PLACE};

static struct place *place_of(const struct pyrs_mutex *mutex)
{
    /* Neighbours are often fields of neighbouring objects: the low bits alone say little. */
    uintptr_t address = (uintptr_t)mutex;
    return &places[(address ^ (address >> 4) ^ (address >> 9)) % PLACES];
}

static int change(struct pyrs_mutex *mutex, uint8_t from, int add)
{
    uint8_t to = (uint8_t)(from | add);
    return __atomic_compare_exchange_n(&mutex->_bits, &from, to, 0, __ATOMIC_ACQUIRE,
                                       __ATOMIC_RELAXED);
}

/* Whoever waits has said so under the lock of the place, so the unlock cannot pass unseen. */
static void wait_and_lock(struct pyrs_mutex *mutex, struct place *place)
{
    for (;;) {
        uint8_t bits = __atomic_load_n(&mutex->_bits, __ATOMIC_RELAXED);
        if ((bits & PYRS_LOCKED) == 0) {
            if (change(mutex, bits, PYRS_LOCKED)) {
                return;
            }
        } else if ((bits & PYRS_HAS_PARKED) != 0 || change(mutex, bits, PYRS_HAS_PARKED)) {
            pthread_cond_wait(&place->unlocked, &place->lock);
        }
    }
}

void pyrs_mutex_lock_slow(struct pyrs_mutex *mutex)
{
    struct place *place = place_of(mutex);
    PyThreadState *ts = pyrs_thread_state_current();
    if (ts != NULL) {
        PyEval_SaveThread();
    }
    pthread_mutex_lock(&place->lock);
    wait_and_lock(mutex, place);
    pthread_mutex_unlock(&place->lock);
    if (ts != NULL) {
        PyEval_RestoreThread(ts);
    }
}

void pyrs_mutex_unlock_slow(struct pyrs_mutex *mutex)
{
    struct place *place = place_of(mutex);
    pthread_mutex_lock(&place->lock);
    __atomic_store_n(&mutex->_bits, PYRS_UNLOCKED, __ATOMIC_RELEASE);
    pthread_cond_broadcast(&place->unlocked);
    pthread_mutex_unlock(&place->lock);
}

#endif
