/* SPDX-License-Identifier: MIT */
/*
 * rounds.h - a round trip for every public function: whatever it takes is given back. Included
 * where LK_ROUND(function, statements) makes something of each; `f` is the function, through one of
 * the ways to call it, and the subjects are those of leaks.c.
 *
 * What succeeds in pyrs_immortalize() leaks by intent, so that only its refusals are here.
 */

/* Failures become exceptions, which end with the round. */
#define LK_DROP_EXCEPTION PyErr_Clear()
#define LK_RAISE PyErr_SetNone(PyExc_ValueError)
#define LK_NEW_FLOAT PyFloat_FromDouble(1.5)

/* The library and the interpreter. */
LK_ROUND(abi_compatible, (void)f(PYRS_ABI_CURRENT))
LK_ROUND(abi_current, (void)f())
LK_ROUND(version, (void)f())
LK_ROUND(version_string, (void)f())
LK_ROUND(status_name, (void)f(PYRS_ERR_BUSY))
LK_ROUND(status_text, (void)f(PYRS_ERR_BUSY))
LK_ROUND(layout_at, (void)f(0))
LK_ROUND(layout_count, (void)f())
LK_ROUND(layout_find, (void)f("PyObject.ob_type"))
LK_ROUND(layout_kind_name, (void)f(PYRS_LAYOUT_INIT))
LK_ROUND(layout_profile, (void)f())
LK_ROUND(runtime_check, struct pyrs_mismatch out; (void)f(ts, &out))
LK_ROUND(runtime_is_debug, (void)f())
LK_ROUND(runtime_is_finalizing, (void)f())
LK_ROUND(runtime_is_free_threaded, (void)f())
LK_ROUND(runtime_is_initialized, (void)f())
LK_ROUND(runtime_require, (void)f(ts))
LK_ROUND(runtime_version_hex, (void)f())

/* Reading objects. */
LK_ROUND(bytes_data, (void)f(bytes))
LK_ROUND(bytes_size, (void)f(bytes))
LK_ROUND(dict_size, (void)f(dict))
LK_ROUND(float_value, (void)f(real))
LK_ROUND(list_capacity, (void)f(list))
LK_ROUND(list_item, (void)f(list, 0))
LK_ROUND(list_items, (void)f(list))
LK_ROUND(list_size, (void)f(list))
LK_ROUND(long_as_int64, int64_t out; (void)f(number, &out))
LK_ROUND(long_compact_value, (void)f(small))
LK_ROUND(long_digit, (void)f(number, 0))
LK_ROUND(long_digit_count, (void)f(number))
LK_ROUND(long_is_compact, (void)f(number))
LK_ROUND(long_sign, (void)f(number))
LK_ROUND(object_has_flags, (void)f(list, Py_TPFLAGS_LIST_SUBCLASS))
LK_ROUND(object_is_exact, (void)f(list, &PyList_Type))
LK_ROUND(object_is_instance, (void)f(list, &PyTuple_Type))
LK_ROUND(object_is_none, (void)f(list))
LK_ROUND(object_size, (void)f(tuple))
LK_ROUND(object_type, (void)f(list))
LK_ROUND(str_cached_utf8, Py_ssize_t out; (void)f(text, &out))
LK_ROUND(str_data, (void)f(text))
LK_ROUND(str_interned, (void)f(text))
LK_ROUND(str_is_ascii, (void)f(text))
LK_ROUND(str_is_compact, (void)f(text))
LK_ROUND(str_is_ready, (void)f(text))
LK_ROUND(str_kind, (void)f(text))
LK_ROUND(str_length, (void)f(text))
LK_ROUND(str_read, (void)f(text, 0))
LK_ROUND(tuple_item, (void)f(tuple, 0))
LK_ROUND(tuple_items, (void)f(tuple))
LK_ROUND(tuple_size, (void)f(tuple))
LK_ROUND(type_base, (void)f(&PyList_Type))
LK_ROUND(type_basicsize, (void)f(&PyList_Type))
LK_ROUND(type_flags, (void)f(&PyList_Type))
LK_ROUND(type_has_flags, (void)f(&PyList_Type, Py_TPFLAGS_LIST_SUBCLASS))
LK_ROUND(type_itemsize, (void)f(&PyList_Type))
LK_ROUND(type_name, (void)f(&PyList_Type))
LK_ROUND(gc_head_of, (void)f(list))
LK_ROUND(gc_is_finalized, (void)f(list))
LK_ROUND(gc_is_tracked, (void)f(list))
LK_ROUND(gc_track, PyObject_GC_UnTrack(list); f(list))
LK_ROUND(gc_untrack, f(list); PyObject_GC_Track(list))
LK_ROUND(gc_visit, (void)f(list, visit_nothing, NULL); (void)f(NULL, visit_nothing, NULL))

/* Counting references: of an object that lives on, and of one that ends. */
LK_ROUND(clear, PyObject *place = LK_NEW_FLOAT; f(&place))
LK_ROUND(decref, f(Py_NewRef(list)); f(LK_NEW_FLOAT))
LK_ROUND(decref_deferred, (void)f(Py_NewRef(list)); (void)f(LK_NEW_FLOAT); pyrs_decref_drain(ts))
LK_ROUND(decref_drain, pyrs_decref_deferred(Py_NewRef(list)); (void)f(ts))
LK_ROUND(decref_n, PyObject *row[] = {Py_NewRef(list), NULL, LK_NEW_FLOAT}; f(row, 3))
LK_ROUND(decref_pending, (void)f())
LK_ROUND(enable_try_incref, f(list))
LK_ROUND(immortalize, (void)f(list); (void)f(text))
LK_ROUND(incref, f(list); Py_DECREF(list))
LK_ROUND(is_immortal, (void)f(list))
LK_ROUND(is_owned, (void)f(list))
LK_ROUND(is_unique, (void)f(list))
LK_ROUND(new_ref, Py_DECREF(f(list)))
LK_ROUND(owner_id, (void)f())
LK_ROUND(ref_shared_state, (void)f(list))
LK_ROUND(refcnt, (void)f(list))
LK_ROUND(set_ref, PyObject *place = LK_NEW_FLOAT; f(&place, Py_NewRef(list)); f(&place, NULL))
LK_ROUND(
    try_incref, if (f(list)) { Py_DECREF(list); })
LK_ROUND(xdecref, f(LK_NEW_FLOAT); f(NULL))
LK_ROUND(xincref, f(list); f(NULL); Py_DECREF(list))
LK_ROUND(xnew_ref, Py_XDECREF(f(list)); Py_XDECREF(f(NULL)))

/* Exceptions. */
LK_ROUND(check_int, (void)f(ts, -1); LK_DROP_EXCEPTION; LK_RAISE; (void)f(ts, 0); LK_DROP_EXCEPTION)
LK_ROUND(check_pointer, (void)f(ts, NULL); LK_DROP_EXCEPTION; LK_RAISE; (void)f(ts, list);
         LK_DROP_EXCEPTION)
LK_ROUND(error_cause, Py_XDECREF(f(exc)))
LK_ROUND(error_chain, LK_RAISE; f(ts, Py_NewRef(other)); LK_DROP_EXCEPTION;
         PyException_SetContext(other, NULL))
LK_ROUND(error_clear, LK_RAISE; f(ts))
LK_ROUND(error_context, Py_XDECREF(f(exc)))
LK_ROUND(error_given_matches, (void)f(ts, exc, PyExc_ValueError))
LK_ROUND(error_handled, (void)f(ts))
LK_ROUND(error_handled_get, PyErr_SetHandledException(exc); Py_XDECREF(f(ts));
         PyErr_SetHandledException(NULL))
LK_ROUND(error_handled_set, f(ts, exc); f(ts, NULL))
LK_ROUND(error_is_set, (void)f(ts))
LK_ROUND(error_matches, LK_RAISE; (void)f(ts, PyExc_ValueError); LK_DROP_EXCEPTION)
LK_ROUND(error_no_memory, f(ts); LK_DROP_EXCEPTION)
LK_ROUND(error_occurred, LK_RAISE; (void)f(ts); LK_DROP_EXCEPTION)
LK_ROUND(error_restore, f(ts, Py_NewRef(other)); f(ts, NULL))
LK_ROUND(error_set, f(ts, PyExc_ValueError, list); LK_DROP_EXCEPTION)
LK_ROUND(error_set_cause, f(other, Py_NewRef(exc)); f(other, NULL))
LK_ROUND(error_set_context, f(other, Py_NewRef(exc)); f(other, NULL))
LK_ROUND(error_set_none, f(ts, PyExc_ValueError); LK_DROP_EXCEPTION)
LK_ROUND(error_set_panic, LK_RAISE; f(ts, "panic", 5); LK_DROP_EXCEPTION)
LK_ROUND(error_set_status, f(ts, PYRS_ERR_BUSY); LK_DROP_EXCEPTION)
LK_ROUND(error_set_string, f(ts, PyExc_ValueError, "text"); LK_DROP_EXCEPTION)
LK_ROUND(error_set_text, f(ts, PyExc_ValueError, "bad \xff", 5); LK_DROP_EXCEPTION)
LK_ROUND(error_take, LK_RAISE; Py_XDECREF(f(ts)))
LK_ROUND(error_write_unraisable, LK_RAISE; f(ts, list))

/* Threads, interpreters and frames. */
LK_ROUND(entry_depth, (void)f(ts))
LK_ROUND(entry_enter, (void)f(ts); pyrs_entry_leave(ts))
LK_ROUND(entry_leave, pyrs_entry_enter(ts); (void)f(ts))
LK_ROUND(frame_current, (void)f(ts))
LK_ROUND(frame_executable, (void)f(pyrs_frame_current(ts)))
LK_ROUND(frame_owner, (void)f(pyrs_frame_current(ts)))
LK_ROUND(frame_previous, (void)f(pyrs_frame_current(ts)))
LK_ROUND(frame_stack_room, (void)f(ts))
LK_ROUND(interpreter_first_thread, (void)f(interp))
LK_ROUND(interpreter_id, (void)f(interp))
LK_ROUND(interpreter_modules, (void)f(interp))
LK_ROUND(interpreter_next, (void)f(interp))
LK_ROUND(interpreter_next_thread, (void)f(ts))
LK_ROUND(recursion_enter, (void)f(ts, " in a round trip"); pyrs_recursion_leave(ts))
LK_ROUND(recursion_leave, (void)pyrs_recursion_enter(ts, " in a round trip"); f(ts))
LK_ROUND(recursion_limit, (void)f(ts))
LK_ROUND(recursion_remaining, (void)f(ts))
LK_ROUND(recursion_stack_room, (void)f(ts))
LK_ROUND(signals_check, (void)f(ts))
LK_ROUND(signals_pending, (void)f(ts))
LK_ROUND(thread_state_attach, struct pyrs_attachment a = {0}; (void)f(&a);
         pyrs_thread_state_release(&a); LK_DETACHED((void)f(&a); pyrs_thread_state_release(&a)))
LK_ROUND(thread_state_attach_slow, struct pyrs_attachment a = {0}; (void)f(&a);
         pyrs_thread_state_release(&a); LK_DETACHED((void)f(&a); pyrs_thread_state_release(&a)))
LK_ROUND(thread_state_current, (void)f(); LK_DETACHED((void)f()))
LK_ROUND(thread_state_detach, struct pyrs_detachment d; (void)f(ts, &d);
         pyrs_thread_state_reattach(&d))
/* In a thread of its own, whose state is made and freed in each round. */
LK_ROUND(thread_state_drop_kept, struct pyrs_attachment a = {0}; (void)pyrs_thread_state_attach(&a);
         pyrs_thread_state_release(&a); (void)f())
LK_ROUND(thread_state_id, (void)f(ts))
LK_ROUND(thread_state_interpreter, (void)f(ts))
LK_ROUND(thread_state_is_attached, (void)f(ts))
LK_ROUND(thread_state_is_main_interpreter, (void)f(ts))
LK_ROUND(thread_state_reattach, struct pyrs_detachment d; (void)pyrs_thread_state_detach(ts, &d);
         (void)f(&d))
LK_ROUND(thread_state_release, struct pyrs_attachment a = {0}; (void)pyrs_thread_state_attach(&a);
         f(&a); LK_DETACHED((void)pyrs_thread_state_attach(&a); f(&a)))
LK_ROUND(thread_state_release_slow, struct pyrs_attachment a = {0};
         (void)pyrs_thread_state_attach(&a); f(&a);
         LK_DETACHED((void)pyrs_thread_state_attach(&a); f(&a)))
LK_ROUND(thread_state_peek, (void)f(); LK_DETACHED((void)f()))
LK_ROUND(thread_state_thread_id, (void)f(ts))

/* Locks. */
LK_ROUND(critical_section_begin, struct pyrs_critical_section c; f(&c, list);
         pyrs_critical_section_end(&c))
LK_ROUND(critical_section_end, struct pyrs_critical_section c;
         pyrs_critical_section_begin(&c, list); f(&c))
LK_ROUND(critical_section2_begin, struct pyrs_critical_section2 c; f(&c, list, dict);
         pyrs_critical_section2_end(&c))
LK_ROUND(critical_section2_end, struct pyrs_critical_section2 c;
         pyrs_critical_section2_begin(&c, list, dict); f(&c))
LK_ROUND(mutex_is_locked, (void)f(&mutex))
LK_ROUND(mutex_lock, f(&mutex); pyrs_mutex_unlock(&mutex))
LK_ROUND(mutex_lock_slow, f(&mutex); pyrs_mutex_unlock(&mutex))
LK_ROUND(
    mutex_try_lock, if (f(&mutex)) { pyrs_mutex_unlock(&mutex); })
LK_ROUND(mutex_unlock, pyrs_mutex_lock(&mutex); f(&mutex))
LK_ROUND(mutex_unlock_slow, pyrs_mutex_lock(&mutex); f(&mutex))
