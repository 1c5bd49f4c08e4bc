// SPDX-License-Identifier: MIT
// DO NOT EDIT. Made from include/pyrs/pyrs.h and include/pyrs/layout/cp315td-lp64le.h by
//     cargo run -p pyrs-bindgen -- bindings
// The values of FACTS are rustc's own; only their names come from the header.

include!("shared/cp315td_lp64be_functions.rs");
include!("shared/cp315td_lp64be_facts.rs");

#[repr(C)]
#[derive(Debug)]
pub struct _object {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct _typeobject {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct _longobject {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct _ts {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct _is {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct _frame {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyCodeObject {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyModuleDef {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyModuleDef_Slot {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyMethodDef {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyMemberDef {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyGetSetDef {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PySlot {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct _err_stackitem {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct pyruntimestate {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyMutex {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyCriticalSection2 {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyInterpreterGuard {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyInterpreterView {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug)]
pub struct PyABIInfo {
    _unused: [u8; 0],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_mutex {
    pub _bits: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_object {
    pub ob_tid: usize,
    pub ob_flags: u16,
    pub ob_mutex: pyrs_mutex,
    pub ob_gc_bits: u8,
    pub ob_ref_local: u32,
    pub ob_ref_shared: Py_ssize_t,
    pub ob_type: *mut PyTypeObject,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_var_object {
    pub ob_base: pyrs_object,
    pub ob_size: Py_ssize_t,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_type_object {
    pub ob_base: pyrs_var_object,
    pub tp_name: *const ::core::ffi::c_char,
    pub tp_basicsize: Py_ssize_t,
    pub tp_itemsize: Py_ssize_t,
    pub tp_dealloc: pyrs_destructor,
    pub tp_vectorcall_offset: Py_ssize_t,
    pub tp_getattr: pyrs_getattrfunc,
    pub tp_setattr: pyrs_setattrfunc,
    pub tp_as_async: *mut pyrs_async_methods,
    pub tp_repr: pyrs_reprfunc,
    pub tp_as_number: *mut pyrs_number_methods,
    pub tp_as_sequence: *mut pyrs_sequence_methods,
    pub tp_as_mapping: *mut pyrs_mapping_methods,
    pub tp_hash: pyrs_hashfunc,
    pub tp_call: pyrs_ternaryfunc,
    pub tp_str: pyrs_reprfunc,
    pub tp_getattro: pyrs_getattrofunc,
    pub tp_setattro: pyrs_setattrofunc,
    pub tp_as_buffer: *mut pyrs_buffer_procs,
    pub tp_flags: ::core::ffi::c_ulong,
    pub tp_doc: *const ::core::ffi::c_char,
    pub tp_traverse: pyrs_traverseproc,
    pub tp_clear: pyrs_inquiry,
    pub tp_richcompare: pyrs_richcmpfunc,
    pub tp_weaklistoffset: Py_ssize_t,
    pub tp_iter: pyrs_getiterfunc,
    pub tp_iternext: pyrs_iternextfunc,
    pub tp_methods: *mut pyrs_method_def,
    pub tp_members: *mut pyrs_member_def,
    pub tp_getset: *mut pyrs_getset_def,
    pub tp_base: *mut PyTypeObject,
    pub tp_dict: *mut PyObject,
    pub tp_descr_get: pyrs_descrgetfunc,
    pub tp_descr_set: pyrs_descrsetfunc,
    pub tp_dictoffset: Py_ssize_t,
    pub tp_init: pyrs_initproc,
    pub tp_alloc: pyrs_allocfunc,
    pub tp_new: pyrs_newfunc,
    pub tp_free: pyrs_freefunc,
    pub tp_is_gc: pyrs_inquiry,
    pub tp_bases: *mut PyObject,
    pub tp_mro: *mut PyObject,
    pub tp_cache: *mut PyObject,
    pub tp_subclasses: *mut ::core::ffi::c_void,
    pub tp_weaklist: *mut PyObject,
    pub tp_del: pyrs_destructor,
    pub tp_version_tag: ::core::ffi::c_uint,
    pub reserved_404: [::core::ffi::c_uchar; 4usize],
    pub tp_finalize: pyrs_destructor,
    pub tp_vectorcall: pyrs_vectorcallfunc,
    pub tp_watched: ::core::ffi::c_uchar,
    pub reserved_425: [::core::ffi::c_uchar; 1usize],
    pub tp_versions_used: u16,
    pub reserved_428: [::core::ffi::c_uchar; 4usize],
    pub _tp_iteritem: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_async_methods {
    pub am_await: pyrs_unaryfunc,
    pub am_aiter: pyrs_unaryfunc,
    pub am_anext: pyrs_unaryfunc,
    pub am_send: pyrs_sendfunc,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_number_methods {
    pub nb_add: pyrs_binaryfunc,
    pub nb_subtract: pyrs_binaryfunc,
    pub nb_multiply: pyrs_binaryfunc,
    pub nb_remainder: pyrs_binaryfunc,
    pub nb_divmod: pyrs_binaryfunc,
    pub nb_power: pyrs_ternaryfunc,
    pub nb_negative: pyrs_unaryfunc,
    pub nb_positive: pyrs_unaryfunc,
    pub nb_absolute: pyrs_unaryfunc,
    pub nb_bool: pyrs_inquiry,
    pub nb_invert: pyrs_unaryfunc,
    pub nb_lshift: pyrs_binaryfunc,
    pub nb_rshift: pyrs_binaryfunc,
    pub nb_and: pyrs_binaryfunc,
    pub nb_xor: pyrs_binaryfunc,
    pub nb_or: pyrs_binaryfunc,
    pub nb_int: pyrs_unaryfunc,
    pub nb_reserved: *mut ::core::ffi::c_void,
    pub nb_float: pyrs_unaryfunc,
    pub nb_inplace_add: pyrs_binaryfunc,
    pub nb_inplace_subtract: pyrs_binaryfunc,
    pub nb_inplace_multiply: pyrs_binaryfunc,
    pub nb_inplace_remainder: pyrs_binaryfunc,
    pub nb_inplace_power: pyrs_ternaryfunc,
    pub nb_inplace_lshift: pyrs_binaryfunc,
    pub nb_inplace_rshift: pyrs_binaryfunc,
    pub nb_inplace_and: pyrs_binaryfunc,
    pub nb_inplace_xor: pyrs_binaryfunc,
    pub nb_inplace_or: pyrs_binaryfunc,
    pub nb_floor_divide: pyrs_binaryfunc,
    pub nb_true_divide: pyrs_binaryfunc,
    pub nb_inplace_floor_divide: pyrs_binaryfunc,
    pub nb_inplace_true_divide: pyrs_binaryfunc,
    pub nb_index: pyrs_unaryfunc,
    pub nb_matrix_multiply: pyrs_binaryfunc,
    pub nb_inplace_matrix_multiply: pyrs_binaryfunc,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_mapping_methods {
    pub mp_length: pyrs_lenfunc,
    pub mp_subscript: pyrs_binaryfunc,
    pub mp_ass_subscript: pyrs_objobjargproc,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_sequence_methods {
    pub sq_length: pyrs_lenfunc,
    pub sq_concat: pyrs_binaryfunc,
    pub sq_repeat: pyrs_ssizeargfunc,
    pub sq_item: pyrs_ssizeargfunc,
    pub was_sq_slice: *mut ::core::ffi::c_void,
    pub sq_ass_item: pyrs_ssizeobjargproc,
    pub was_sq_ass_slice: *mut ::core::ffi::c_void,
    pub sq_contains: pyrs_objobjproc,
    pub sq_inplace_concat: pyrs_binaryfunc,
    pub sq_inplace_repeat: pyrs_ssizeargfunc,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_buffer_procs {
    pub bf_getbuffer: pyrs_getbufferproc,
    pub bf_releasebuffer: pyrs_releasebufferproc,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_heap_type_object {
    pub ht_type: pyrs_type_object,
    pub as_async: pyrs_async_methods,
    pub as_number: pyrs_number_methods,
    pub as_mapping: pyrs_mapping_methods,
    pub as_sequence: pyrs_sequence_methods,
    pub as_buffer: pyrs_buffer_procs,
    pub ht_name: *mut PyObject,
    pub ht_slots: *mut PyObject,
    pub ht_qualname: *mut PyObject,
    pub ht_cached_keys: *mut ::core::ffi::c_void,
    pub ht_module: *mut PyObject,
    pub _ht_tpname: *mut ::core::ffi::c_char,
    pub ht_token: *mut ::core::ffi::c_void,
    pub getitem: *mut PyObject,
    pub getitem_version: u32,
    pub reserved_948: [::core::ffi::c_uchar; 4usize],
    pub init: *mut PyObject,
    pub unique_id: Py_ssize_t,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_buffer {
    pub buf: *mut ::core::ffi::c_void,
    pub obj: *mut PyObject,
    pub len: Py_ssize_t,
    pub itemsize: Py_ssize_t,
    pub readonly: ::core::ffi::c_int,
    pub ndim: ::core::ffi::c_int,
    pub format: *mut ::core::ffi::c_char,
    pub shape: *mut Py_ssize_t,
    pub strides: *mut Py_ssize_t,
    pub suboffsets: *mut Py_ssize_t,
    pub internal: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_long_value {
    pub lv_tag: usize,
    pub ob_digit: [u32; 1usize],
    pub reserved_12: [::core::ffi::c_uchar; 4usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_long_object {
    pub ob_base: pyrs_object,
    pub lv_tag: usize,
    pub ob_digit: [u32; 1usize],
    pub reserved_44: [::core::ffi::c_uchar; 4usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_float_object {
    pub ob_base: pyrs_object,
    pub ob_fval: f64,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_bytes_object {
    pub ob_base: pyrs_var_object,
    pub ob_shash: Py_hash_t,
    pub ob_sval: [::core::ffi::c_char; 1usize],
    pub reserved_49: [::core::ffi::c_uchar; 7usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_ascii_object {
    pub ob_base: pyrs_object,
    pub length: Py_ssize_t,
    pub hash: Py_hash_t,
    pub state: u32,
    pub reserved_52: [::core::ffi::c_uchar; 4usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_compact_unicode_object {
    pub _base: pyrs_ascii_object,
    pub utf8_length: Py_ssize_t,
    pub utf8: *mut ::core::ffi::c_char,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_unicode_object {
    pub _base: pyrs_compact_unicode_object,
    pub data: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_tuple_object {
    pub ob_base: pyrs_var_object,
    pub ob_hash: Py_hash_t,
    pub ob_item: [*mut PyObject; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_list_object {
    pub ob_base: pyrs_var_object,
    pub ob_item: *mut *mut PyObject,
    pub allocated: Py_ssize_t,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_dict_object {
    pub ob_base: pyrs_object,
    pub ma_used: Py_ssize_t,
    pub _ma_watcher_tag: u64,
    pub ma_keys: *mut ::core::ffi::c_void,
    pub ma_values: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_cfunction_object {
    pub ob_base: pyrs_object,
    pub m_ml: *mut pyrs_method_def,
    pub m_self: *mut PyObject,
    pub m_module: *mut PyObject,
    pub m_weakreflist: *mut PyObject,
    pub vectorcall: pyrs_vectorcallfunc,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_method_def {
    pub ml_name: *const ::core::ffi::c_char,
    pub ml_meth: pyrs_cfunction,
    pub ml_flags: ::core::ffi::c_int,
    pub reserved_20: [::core::ffi::c_uchar; 4usize],
    pub ml_doc: *const ::core::ffi::c_char,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_member_def {
    pub name: *const ::core::ffi::c_char,
    pub type_: ::core::ffi::c_int,
    pub reserved_12: [::core::ffi::c_uchar; 4usize],
    pub offset: Py_ssize_t,
    pub flags: ::core::ffi::c_int,
    pub reserved_28: [::core::ffi::c_uchar; 4usize],
    pub doc: *const ::core::ffi::c_char,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_getset_def {
    pub name: *const ::core::ffi::c_char,
    pub get: pyrs_getter,
    pub set: pyrs_setter,
    pub doc: *const ::core::ffi::c_char,
    pub closure: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_type_slot {
    pub slot: ::core::ffi::c_int,
    pub reserved_4: [::core::ffi::c_uchar; 4usize],
    pub pfunc: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_type_spec {
    pub name: *const ::core::ffi::c_char,
    pub basicsize: ::core::ffi::c_int,
    pub itemsize: ::core::ffi::c_int,
    pub flags: ::core::ffi::c_uint,
    pub reserved_20: [::core::ffi::c_uchar; 4usize],
    pub slots: *mut pyrs_type_slot,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_module_def_base {
    pub ob_base: pyrs_object,
    pub m_init: *mut ::core::ffi::c_void,
    pub m_index: Py_ssize_t,
    pub m_copy: *mut PyObject,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_module_def_slot {
    pub slot: ::core::ffi::c_int,
    pub reserved_4: [::core::ffi::c_uchar; 4usize],
    pub value: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_module_def {
    pub m_base: pyrs_module_def_base,
    pub m_name: *const ::core::ffi::c_char,
    pub m_doc: *const ::core::ffi::c_char,
    pub m_size: Py_ssize_t,
    pub m_methods: *mut pyrs_method_def,
    pub m_slots: *mut pyrs_module_def_slot,
    pub m_traverse: pyrs_traverseproc,
    pub m_clear: pyrs_inquiry,
    pub m_free: pyrs_freefunc,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_gc_head {
    pub _gc_next: usize,
    pub _gc_prev: usize,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_critical_section {
    pub _cs_prev: usize,
    pub _cs_mutex: *mut pyrs_mutex,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_critical_section2 {
    pub _cs_base: pyrs_critical_section,
    pub _cs_mutex2: *mut pyrs_mutex,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_base_exception_object {
    pub ob_base: pyrs_object,
    pub dict: *mut PyObject,
    pub args: *mut PyObject,
    pub notes: *mut PyObject,
    pub traceback: *mut PyObject,
    pub context: *mut PyObject,
    pub cause: *mut PyObject,
    pub suppress_context: ::core::ffi::c_char,
    pub reserved_81: [::core::ffi::c_uchar; 7usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_err_stackitem {
    pub exc_value: *mut PyObject,
    pub previous_item: *mut pyrs_err_stackitem,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_thread_state {
    pub prev: *mut PyThreadState,
    pub next: *mut PyThreadState,
    pub interp: *mut PyInterpreterState,
    pub eval_breaker: usize,
    pub _status: u32,
    pub holds_gil: ::core::ffi::c_int,
    pub gil_requested: ::core::ffi::c_int,
    pub _whence: ::core::ffi::c_int,
    pub state: ::core::ffi::c_int,
    pub py_recursion_remaining: ::core::ffi::c_int,
    pub py_recursion_limit: ::core::ffi::c_int,
    pub recursion_headroom: ::core::ffi::c_int,
    pub tracing: ::core::ffi::c_int,
    pub what_event: ::core::ffi::c_int,
    pub current_frame: *mut pyrs_interpreter_frame,
    pub base_frame: *mut pyrs_interpreter_frame,
    pub reserved_88: [::core::ffi::c_uchar; 16usize],
    pub c_profilefunc: *mut ::core::ffi::c_void,
    pub c_tracefunc: *mut ::core::ffi::c_void,
    pub c_profileobj: *mut PyObject,
    pub c_traceobj: *mut PyObject,
    pub current_exception: *mut PyObject,
    pub exc_info: *mut pyrs_err_stackitem,
    pub dict: *mut PyObject,
    pub gilstate_counter: ::core::ffi::c_int,
    pub reserved_164: [::core::ffi::c_uchar; 4usize],
    pub async_exc: *mut PyObject,
    pub thread_id: ::core::ffi::c_ulong,
    pub native_thread_id: ::core::ffi::c_ulong,
    pub delete_later: *mut PyObject,
    pub critical_section: usize,
    pub reserved_208: [::core::ffi::c_uchar; 24usize],
    pub context: *mut PyObject,
    pub context_ver: u64,
    pub id: u64,
    pub datastack_chunk: *mut ::core::ffi::c_void,
    pub datastack_top: *mut *mut PyObject,
    pub datastack_limit: *mut *mut PyObject,
    pub reserved_280: [::core::ffi::c_uchar; 8usize],
    pub exc_state: pyrs_err_stackitem,
    pub reserved_304: [::core::ffi::c_uchar; 560usize],
    pub counter: Py_ssize_t,
    pub delete_on_release: ::core::ffi::c_int,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_thread_state_impl {
    pub reserved_0: [::core::ffi::c_uchar; 976usize],
    pub refcount: Py_ssize_t,
    pub c_stack_top: usize,
    pub c_stack_soft_limit: usize,
    pub c_stack_hard_limit: usize,
    pub reserved_1008: [::core::ffi::c_uchar; 16usize],
    pub asyncio_running_loop: *mut PyObject,
    pub asyncio_running_task: *mut PyObject,
    pub reserved_1040: [::core::ffi::c_uchar; 17032usize],
    pub tid: usize,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_interpreter_frame {
    pub f_executable: usize,
    pub previous: *mut pyrs_interpreter_frame,
    pub reserved_16: [::core::ffi::c_uchar; 8usize],
    pub f_globals: *mut PyObject,
    pub f_builtins: *mut PyObject,
    pub f_locals: *mut PyObject,
    pub frame_obj: *mut PyObject,
    pub instr_ptr: *mut ::core::ffi::c_void,
    pub reserved_64: [::core::ffi::c_uchar; 14usize],
    pub owner: ::core::ffi::c_char,
    pub reserved_79: [::core::ffi::c_uchar; 1usize],
    pub localsplus: [*mut ::core::ffi::c_void; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_interpreter_state {
    pub reserved_0: [::core::ffi::c_uchar; 8usize],
    pub recursion_limit: ::core::ffi::c_int,
    pub reserved_12: [::core::ffi::c_uchar; 4usize],
    pub gil: *mut ::core::ffi::c_void,
    pub own_gil: ::core::ffi::c_int,
    pub reserved_28: [::core::ffi::c_uchar; 16usize],
    pub npending: i32,
    pub reserved_48: [::core::ffi::c_uchar; 7216usize],
    pub next: *mut PyInterpreterState,
    pub id: i64,
    pub reserved_7280: [::core::ffi::c_uchar; 8usize],
    pub requires_idref: ::core::ffi::c_int,
    pub reserved_7292: [::core::ffi::c_uchar; 12usize],
    pub _initialized: ::core::ffi::c_int,
    pub reserved_7308: [::core::ffi::c_uchar; 4usize],
    pub finalizing: ::core::ffi::c_int,
    pub reserved_7316: [::core::ffi::c_uchar; 12usize],
    pub next_unique_id: u64,
    pub head: *mut PyThreadState,
    pub reserved_7344: [::core::ffi::c_uchar; 8usize],
    pub main: *mut PyThreadState,
    pub reserved_7360: [::core::ffi::c_uchar; 16usize],
    pub runtime: *mut pyrs_runtime_state,
    pub _finalizing: *mut PyThreadState,
    pub _finalizing_id: ::core::ffi::c_ulong,
    pub enabled: ::core::ffi::c_int,
    pub reserved_7404: [::core::ffi::c_uchar; 108usize],
    pub collecting: ::core::ffi::c_int,
    pub reserved_7516: [::core::ffi::c_uchar; 60usize],
    pub sysdict: *mut PyObject,
    pub builtins: *mut PyObject,
    pub modules: *mut PyObject,
    pub reserved_7600: [::core::ffi::c_uchar; 8usize],
    pub importlib: *mut PyObject,
    pub reserved_7616: [::core::ffi::c_uchar; 16usize],
    pub import_func: *mut PyObject,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_runtime_state {
    pub cookie: [::core::ffi::c_char; 8usize],
    pub version: u64,
    pub free_threaded: u64,
    pub reserved_24: [::core::ffi::c_uchar; 872usize],
    pub preinitialized: ::core::ffi::c_int,
    pub core_initialized: ::core::ffi::c_int,
    pub initialized: ::core::ffi::c_int,
    pub reserved_908: [::core::ffi::c_uchar; 4usize],
    pub _finalizing: *mut PyThreadState,
    pub _finalizing_id: ::core::ffi::c_ulong,
    pub reserved_928: [::core::ffi::c_uchar; 8usize],
    pub head: *mut PyInterpreterState,
    pub main: *mut PyInterpreterState,
    pub reserved_952: [::core::ffi::c_uchar; 8usize],
    pub main_thread: ::core::ffi::c_ulong,
    pub main_tstate: *mut PyThreadState,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_debug_offsets {
    pub cookie: [::core::ffi::c_char; 8usize],
    pub version: u64,
    pub free_threaded: u64,
    pub reserved_24: [::core::ffi::c_uchar; 8usize],
    pub finalizing: u64,
    pub interpreters_head: u64,
    pub interpreter_state_size: u64,
    pub id: u64,
    pub interpreter_state_next: u64,
    pub threads_head: u64,
    pub threads_main: u64,
    pub reserved_88: [::core::ffi::c_uchar; 8usize],
    pub imports_modules: u64,
    pub sysdict: u64,
    pub builtins: u64,
    pub ceval_gil: u64,
    pub reserved_128: [::core::ffi::c_uchar; 48usize],
    pub thread_state_size: u64,
    pub prev: u64,
    pub thread_state_next: u64,
    pub interp: u64,
    pub current_frame: u64,
    pub base_frame: u64,
    pub reserved_224: [::core::ffi::c_uchar; 16usize],
    pub thread_id: u64,
    pub native_thread_id: u64,
    pub datastack_chunk: u64,
    pub status: u64,
    pub holds_gil: u64,
    pub gil_requested: u64,
    pub current_exception: u64,
    pub reserved_296: [::core::ffi::c_uchar; 24usize],
    pub previous: u64,
    pub executable: u64,
    pub instr_ptr: u64,
    pub localsplus: u64,
    pub owner: u64,
    pub reserved_360: [::core::ffi::c_uchar; 104usize],
    pub pyobject_size: u64,
    pub ob_type: u64,
    pub type_object_size: u64,
    pub tp_name: u64,
    pub tp_repr: u64,
    pub tp_flags: u64,
    pub tp_basicsize: u64,
    pub tp_dictoffset: u64,
    pub heap_type_object_size: u64,
    pub ht_cached_keys: u64,
    pub tuple_object_size: u64,
    pub tuple_object_ob_item: u64,
    pub tuple_object_ob_size: u64,
    pub list_object_size: u64,
    pub list_object_ob_item: u64,
    pub list_object_ob_size: u64,
    pub reserved_592: [::core::ffi::c_uchar; 32usize],
    pub dict_object_size: u64,
    pub ma_keys: u64,
    pub ma_values: u64,
    pub float_object_size: u64,
    pub ob_fval: u64,
    pub long_object_size: u64,
    pub lv_tag: u64,
    pub ob_digit: u64,
    pub bytes_object_size: u64,
    pub bytes_object_ob_size: u64,
    pub ob_sval: u64,
    pub unicode_object_size: u64,
    pub state: u64,
    pub length: u64,
    pub asciiobject_size: u64,
    pub compactunicodeobject_size: u64,
    pub reserved_752: [::core::ffi::c_uchar; 88usize],
    pub eval_breaker: u64,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_layout_item {
    pub name: *const ::core::ffi::c_char,
    pub bytes: *const ::core::ffi::c_uchar,
    pub value: u64,
    pub offset: u32,
    pub size: u32,
    pub kind: u16,
    pub shift: u8,
    pub width: u8,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_thread_own {
    pub ts: *mut PyThreadState,
    pub reading: ::core::ffi::c_uchar,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_attachment {
    pub thread_state: *mut PyThreadState,
    pub guard: *mut ::core::ffi::c_void,
    pub kind: ::core::ffi::c_int,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_detachment {
    pub thread_state: *mut PyThreadState,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_mismatch {
    pub item: *const ::core::ffi::c_char,
    pub expected: u64,
    pub found: u64,
    pub compared: u32,
}
pub const PYRS_VERSION_MAJOR: u32 = 0;
pub const PYRS_VERSION_MINOR: u32 = 1;
pub const PYRS_VERSION_PATCH: u32 = 0;
pub const PYRS_VERSION_HEX: u32 = 256;
pub const PYRS_ABI_CURRENT: u32 = 1;
pub const PYRS_ABI_MIN_COMPATIBLE: u32 = 1;
pub const PYRS_LAYOUT_PROFILE: &[u8; 15] = b"cp315td-lp64le\0";
pub const PYRS_LAYOUT_MINOR: u32 = 15;
pub const PYRS_LAYOUT_FREE_THREADED: u32 = 1;
pub const PYRS_LAYOUT_DEBUG: u32 = 1;
pub const PYRS_LAYOUT_POINTER_SIZE: u32 = 8;
pub const PYRS_LAYOUT_LONG_SIZE: u32 = 8;
pub const PYRS_LAYOUT_INT64_ALIGN: u32 = 8;
pub const PYRS_LAYOUT_BIG_ENDIAN: u32 = 0;
pub const PYRS_TPFLAGS_DEFAULT: u32 = 0;
pub const PYRS_TPFLAGS_BASETYPE: u32 = 1024;
pub const PYRS_TPFLAGS_HAVE_GC: u32 = 16384;
pub const PYRS_TPFLAGS_DISALLOW_INSTANTIATION: u32 = 128;
pub const PYRS_TPFLAGS_IMMUTABLETYPE: u32 = 256;
pub const PYRS_TPFLAGS_HAVE_VECTORCALL: u32 = 2048;
pub const PYRS_TPFLAGS_METHOD_DESCRIPTOR: u32 = 131072;
pub const PYRS_TPFLAGS_SEQUENCE: u32 = 32;
pub const PYRS_TPFLAGS_MAPPING: u32 = 64;
pub const PYRS_TPFLAGS_MANAGED_DICT: u32 = 16;
pub const PYRS_TPFLAGS_IS_ABSTRACT: u32 = 1048576;
pub const PYRS_TPFLAGS_HAVE_FINALIZE: u32 = 1;
pub const PYRS_TPFLAGS_HAVE_VERSION_TAG: u32 = 262144;
pub const PYRS_TPFLAGS_MANAGED_WEAKREF: u32 = 8;
pub const PYRS_TPFLAGS_ITEMS_AT_END: u32 = 8388608;
pub const PYRS_TPFLAGS_INLINE_VALUES: u32 = 4;
pub const PYRS_TPFLAGS_HEAPTYPE: u32 = 512;
pub const PYRS_TPFLAGS_READY: u32 = 4096;
pub const PYRS_TPFLAGS_READYING: u32 = 8192;
pub const PYRS_TPFLAGS_VALID_VERSION_TAG: u32 = 524288;
pub const PYRS_TPFLAGS_LONG_SUBCLASS: u32 = 16777216;
pub const PYRS_TPFLAGS_LIST_SUBCLASS: u32 = 33554432;
pub const PYRS_TPFLAGS_TUPLE_SUBCLASS: u32 = 67108864;
pub const PYRS_TPFLAGS_BYTES_SUBCLASS: u32 = 134217728;
pub const PYRS_TPFLAGS_UNICODE_SUBCLASS: u32 = 268435456;
pub const PYRS_TPFLAGS_DICT_SUBCLASS: u32 = 536870912;
pub const PYRS_TPFLAGS_BASE_EXC_SUBCLASS: u32 = 1073741824;
pub const PYRS_TPFLAGS_TYPE_SUBCLASS: u32 = 2147483648;
pub const PYRS_TPFLAGS_MATCH_SELF: u32 = 4194304;
pub const PYRS_TPFLAGS_STATIC_BUILTIN: u32 = 2;
pub const PYRS_METH_VARARGS: u32 = 1;
pub const PYRS_METH_KEYWORDS: u32 = 2;
pub const PYRS_METH_NOARGS: u32 = 4;
pub const PYRS_METH_O: u32 = 8;
pub const PYRS_METH_CLASS: u32 = 16;
pub const PYRS_METH_STATIC: u32 = 32;
pub const PYRS_METH_COEXIST: u32 = 64;
pub const PYRS_METH_FASTCALL: u32 = 128;
pub const PYRS_METH_METHOD: u32 = 512;
pub const PYRS_T_SHORT: u32 = 0;
pub const PYRS_T_INT: u32 = 1;
pub const PYRS_T_LONG: u32 = 2;
pub const PYRS_T_FLOAT: u32 = 3;
pub const PYRS_T_DOUBLE: u32 = 4;
pub const PYRS_T_STRING: u32 = 5;
pub const PYRS_T_OBJECT: u32 = 6;
pub const PYRS_T_CHAR: u32 = 7;
pub const PYRS_T_BYTE: u32 = 8;
pub const PYRS_T_UBYTE: u32 = 9;
pub const PYRS_T_USHORT: u32 = 10;
pub const PYRS_T_UINT: u32 = 11;
pub const PYRS_T_ULONG: u32 = 12;
pub const PYRS_T_STRING_INPLACE: u32 = 13;
pub const PYRS_T_BOOL: u32 = 14;
pub const PYRS_T_OBJECT_EX: u32 = 16;
pub const PYRS_T_LONGLONG: u32 = 17;
pub const PYRS_T_ULONGLONG: u32 = 18;
pub const PYRS_T_PYSSIZET: u32 = 19;
pub const PYRS_T_NONE: u32 = 20;
pub const PYRS_READONLY: u32 = 1;
pub const PYRS_RELATIVE_OFFSET: u32 = 8;
pub const PYRS_MOD_CREATE: u32 = 84;
pub const PYRS_MOD_EXEC: u32 = 85;
pub const PYRS_MOD_MULTIPLE_INTERPRETERS: u32 = 86;
pub const PYRS_MOD_GIL: u32 = 87;
pub const PYRS_MOD_NAME: u32 = 100;
pub const PYRS_MOD_DOC: u32 = 101;
pub const PYRS_MOD_STATE_SIZE: u32 = 102;
pub const PYRS_MOD_METHODS: u32 = 103;
pub const PYRS_MOD_STATE_TRAVERSE: u32 = 104;
pub const PYRS_MOD_STATE_CLEAR: u32 = 105;
pub const PYRS_MOD_STATE_FREE: u32 = 106;
pub const PYRS_MOD_ABI: u32 = 109;
pub const PYRS_MOD_TOKEN: u32 = 110;
pub const PYRS_TP_ALLOC: u32 = 47;
pub const PYRS_TP_BASE: u32 = 48;
pub const PYRS_TP_BASES: u32 = 49;
pub const PYRS_TP_CALL: u32 = 50;
pub const PYRS_TP_CLEAR: u32 = 51;
pub const PYRS_TP_DEALLOC: u32 = 52;
pub const PYRS_TP_DOC: u32 = 56;
pub const PYRS_TP_FINALIZE: u32 = 80;
pub const PYRS_TP_FREE: u32 = 74;
pub const PYRS_TP_GETATTRO: u32 = 58;
pub const PYRS_TP_GETSET: u32 = 73;
pub const PYRS_TP_HASH: u32 = 59;
pub const PYRS_TP_INIT: u32 = 60;
pub const PYRS_TP_ITER: u32 = 62;
pub const PYRS_TP_ITERNEXT: u32 = 63;
pub const PYRS_TP_MEMBERS: u32 = 72;
pub const PYRS_TP_METHODS: u32 = 64;
pub const PYRS_TP_NEW: u32 = 65;
pub const PYRS_TP_REPR: u32 = 66;
pub const PYRS_TP_RICHCOMPARE: u32 = 67;
pub const PYRS_TP_SETATTRO: u32 = 69;
pub const PYRS_TP_STR: u32 = 70;
pub const PYRS_TP_TRAVERSE: u32 = 71;
pub const PYRS_NB_BOOL: u32 = 9;
pub const PYRS_NB_INDEX: u32 = 13;
pub const PYRS_MP_LENGTH: u32 = 91;
pub const PYRS_MP_SUBSCRIPT: u32 = 5;
pub const PYRS_MP_ASS_SUBSCRIPT: u32 = 90;
pub const PYRS_SQ_LENGTH: u32 = 45;
pub const PYRS_SQ_ITEM: u32 = 44;
pub const PYRS_SQ_CONTAINS: u32 = 41;
pub const PYRS_BF_GETBUFFER: u32 = 88;
pub const PYRS_BF_RELEASEBUFFER: u32 = 89;
pub const PYRS_AM_AWAIT: u32 = 77;
pub const PYRS_AM_AITER: u32 = 78;
pub const PYRS_AM_ANEXT: u32 = 79;
pub const PYRS_AM_SEND: u32 = 81;
pub const PYRS_TP_VECTORCALL: u32 = 82;
pub const PYRS_TP_TOKEN: u32 = 83;
pub const PYRS_LT: u32 = 0;
pub const PYRS_LE: u32 = 1;
pub const PYRS_EQ: u32 = 2;
pub const PYRS_NE: u32 = 3;
pub const PYRS_GT: u32 = 4;
pub const PYRS_GE: u32 = 5;
pub const PYRS_BUF_SIMPLE: u32 = 0;
pub const PYRS_BUF_WRITABLE: u32 = 1;
pub const PYRS_BUF_FORMAT: u32 = 4;
pub const PYRS_BUF_ND: u32 = 8;
pub const PYRS_BUF_STRIDES: u32 = 24;
pub const PYRS_BUF_C_CONTIGUOUS: u32 = 56;
pub const PYRS_BUF_F_CONTIGUOUS: u32 = 88;
pub const PYRS_BUF_ANY_CONTIGUOUS: u32 = 152;
pub const PYRS_BUF_INDIRECT: u32 = 280;
pub const PYRS_BUF_CONTIG: u32 = 9;
pub const PYRS_BUF_CONTIG_RO: u32 = 8;
pub const PYRS_BUF_FULL: u32 = 285;
pub const PYRS_BUF_FULL_RO: u32 = 284;
pub const PYRS_PY_VECTORCALL_ARGUMENTS_OFFSET: i64 = -9223372036854775808;
pub const PYRS_PYTHON_API_VERSION: u32 = 1013;
pub const PYRS_PYTHON_ABI_VERSION: u32 = 3;
pub const PYRS_IMMORTAL_INITIAL_REFCNT: u32 = 3221225472;
pub const PYRS_IMMORTAL_MINIMUM_REFCNT: u32 = 2147483648;
pub const PYRS_STATIC_IMMORTAL_INITIAL_REFCNT: u64 = 1407378104778752;
pub const PYRS_IMMORTAL_FLAGS: u32 = 1;
pub const PYRS_STATICALLY_ALLOCATED_FLAG: u32 = 4;
pub const PYRS_IMMORTAL_REFCNT_LOCAL: u32 = 4294967295;
pub const PYRS_REF_SHARED_SHIFT: u32 = 2;
pub const PYRS_REF_SHARED_FLAG_MASK: u32 = 3;
pub const PYRS_REF_SHARED_INIT: u32 = 0;
pub const PYRS_REF_MAYBE_WEAKREF: u32 = 1;
pub const PYRS_REF_QUEUED: u32 = 2;
pub const PYRS_REF_MERGED: u32 = 3;
pub const PYRS_REF_DEFERRED: u64 = 1152921504606846975;
pub const PYRS_UNOWNED_TID: u32 = 0;
pub const PYRS_GC_PREV_SHIFT: u32 = 2;
pub const PYRS_GC_PREV_MASK_FINALIZED: u32 = 1;
pub const PYRS_GC_PREV_MASK_COLLECTING: u32 = 2;
pub const PYRS_GC_BITS_TRACKED: u32 = 1;
pub const PYRS_GC_BITS_FINALIZED: u32 = 2;
pub const PYRS_GC_BITS_UNREACHABLE: u32 = 4;
pub const PYRS_GC_BITS_FROZEN: u32 = 8;
pub const PYRS_GC_BITS_SHARED: u32 = 16;
pub const PYRS_GC_BITS_DEFERRED: u32 = 64;
pub const PYRS_GC_BITS_ALIVE: u32 = 32;
pub const PYRS_LONG_SHIFT: u32 = 30;
pub const PYRS_LONG_BASE: u32 = 1073741824;
pub const PYRS_LONG_MASK: u32 = 1073741823;
pub const PYRS_LONG_SIGN_MASK: u32 = 3;
pub const PYRS_LONG_NON_SIZE_BITS: u32 = 3;
pub const PYRS_UNICODE_1BYTE_KIND: u32 = 1;
pub const PYRS_UNICODE_2BYTE_KIND: u32 = 2;
pub const PYRS_UNICODE_4BYTE_KIND: u32 = 4;
pub const PYRS_SSTATE_NOT_INTERNED: u32 = 0;
pub const PYRS_SSTATE_INTERNED_MORTAL: u32 = 1;
pub const PYRS_SSTATE_INTERNED_IMMORTAL: u32 = 2;
pub const PYRS_SSTATE_INTERNED_IMMORTAL_STATIC: u32 = 3;
pub const PYRS_LOCKED: u32 = 1;
pub const PYRS_UNLOCKED: u32 = 0;
pub const PYRS_HAS_PARKED: u32 = 2;
pub const PYRS_THREAD_DETACHED: u32 = 0;
pub const PYRS_THREAD_ATTACHED: u32 = 1;
pub const PYRS_THREAD_SUSPENDED: u32 = 2;
pub const PYRS_THREAD_SHUTTING_DOWN: u32 = 3;
pub const PYRS_PY_GIL_DROP_REQUEST_BIT: u32 = 1;
pub const PYRS_PY_SIGNALS_PENDING_BIT: u32 = 2;
pub const PYRS_PY_CALLS_TO_DO_BIT: u32 = 4;
pub const PYRS_PY_ASYNC_EXCEPTION_BIT: u32 = 8;
pub const PYRS_PY_GC_SCHEDULED_BIT: u32 = 16;
pub const PYRS_PY_EVAL_PLEASE_STOP_BIT: u32 = 32;
pub const PYRS_PY_EVAL_EXPLICIT_MERGE_BIT: u32 = 64;
pub const PYRS_PY_EVAL_EVENTS_BITS: u32 = 8;
pub const PYRS_PY_EVAL_EVENTS_MASK: u32 = 255;
pub const PYRS_THREADSTATE_WHENCE_NOTSET: i32 = -1;
pub const PYRS_THREADSTATE_WHENCE_UNKNOWN: u32 = 0;
pub const PYRS_THREADSTATE_WHENCE_INIT: u32 = 1;
pub const PYRS_THREADSTATE_WHENCE_FINI: u32 = 2;
pub const PYRS_THREADSTATE_WHENCE_THREADING: u32 = 3;
pub const PYRS_THREADSTATE_WHENCE_EXEC: u32 = 5;
pub const PYRS_THREADSTATE_WHENCE_C_API: u32 = 4;
pub const PYRS_TRACE_CALL: u32 = 0;
pub const PYRS_TRACE_EXCEPTION: u32 = 1;
pub const PYRS_TRACE_LINE: u32 = 2;
pub const PYRS_TRACE_RETURN: u32 = 3;
pub const PYRS_TRACE_C_CALL: u32 = 4;
pub const PYRS_TRACE_C_EXCEPTION: u32 = 5;
pub const PYRS_TRACE_C_RETURN: u32 = 6;
pub const PYRS_TRACE_OPCODE: u32 = 7;
pub const PYRS_FRAME_OWNED_BY_INTERPRETER: u32 = 3;
pub const PYRS_FRAME_OWNED_BY_THREAD: u32 = 0;
pub const PYRS_FRAME_OWNED_BY_GENERATOR: u32 = 1;
pub const PYRS_FRAME_OWNED_BY_FRAME_OBJECT: u32 = 2;
pub const PYRS_ASCII_OBJECT_INTERNED_SHIFT: u32 = 0;
pub const PYRS_ASCII_OBJECT_INTERNED_MASK: u32 = 255;
pub const PYRS_ASCII_OBJECT_KIND_SHIFT: u32 = 8;
pub const PYRS_ASCII_OBJECT_KIND_MASK: u32 = 7;
pub const PYRS_ASCII_OBJECT_COMPACT_SHIFT: u32 = 11;
pub const PYRS_ASCII_OBJECT_COMPACT_MASK: u32 = 1;
pub const PYRS_ASCII_OBJECT_ASCII_SHIFT: u32 = 12;
pub const PYRS_ASCII_OBJECT_ASCII_MASK: u32 = 1;
pub const PYRS_ASCII_OBJECT_STATICALLY_ALLOCATED_SHIFT: u32 = 13;
pub const PYRS_ASCII_OBJECT_STATICALLY_ALLOCATED_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_INITIALIZED_SHIFT: u32 = 0;
pub const PYRS_THREAD_STATE_INITIALIZED_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_BOUND_SHIFT: u32 = 1;
pub const PYRS_THREAD_STATE_BOUND_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_UNBOUND_SHIFT: u32 = 2;
pub const PYRS_THREAD_STATE_UNBOUND_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_BOUND_GILSTATE_SHIFT: u32 = 3;
pub const PYRS_THREAD_STATE_BOUND_GILSTATE_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_ACTIVE_SHIFT: u32 = 4;
pub const PYRS_THREAD_STATE_ACTIVE_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_FINALIZING_SHIFT: u32 = 5;
pub const PYRS_THREAD_STATE_FINALIZING_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_CLEARED_SHIFT: u32 = 6;
pub const PYRS_THREAD_STATE_CLEARED_MASK: u32 = 1;
pub const PYRS_THREAD_STATE_FINALIZED_SHIFT: u32 = 7;
pub const PYRS_THREAD_STATE_FINALIZED_MASK: u32 = 1;
pub const PYRS_INIT_OBJECT_HEAD_SIZE: u32 = 32;
pub const PYRS_INIT_OBJECT_HEAD: &[u8; 33] = b"\0\0\0\0\0\0\0\0\x04\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
pub const PYRS_INIT_VAROBJECT_HEAD_SIZE: u32 = 40;
pub const PYRS_INIT_VAROBJECT_HEAD: &[u8; 41] = b"\0\0\0\0\0\0\0\0\x04\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
pub const PYRS_INIT_MODULEDEF_HEAD_SIZE: u32 = 56;
pub const PYRS_INIT_MODULEDEF_HEAD: &[u8; 57] = b"\0\0\0\0\0\0\0\0\x04\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
pub const PYRS_INIT_MUTEX_SIZE: u32 = 1;
pub const PYRS_INIT_MUTEX: &[u8; 2] = b"\0\0";
pub const PYRS_OK: pyrs_status = 0;
pub const PYRS_ERR_EXCEPTION: pyrs_status = -1;
pub const PYRS_ERR_ARGUMENT: pyrs_status = -2;
pub const PYRS_ERR_NO_MEMORY: pyrs_status = -3;
pub const PYRS_ERR_NOT_INITIALIZED: pyrs_status = -4;
pub const PYRS_ERR_FINALIZING: pyrs_status = -5;
pub const PYRS_ERR_NOT_ATTACHED: pyrs_status = -6;
pub const PYRS_ERR_NESTED_ENTRY: pyrs_status = -7;
pub const PYRS_ERR_NOT_FOUND: pyrs_status = -8;
pub const PYRS_ERR_MISMATCH: pyrs_status = -9;
pub const PYRS_ERR_MISSING_EXCEPTION: pyrs_status = -10;
pub const PYRS_ERR_STRAY_EXCEPTION: pyrs_status = -11;
pub const PYRS_ERR_UNSUPPORTED: pyrs_status = -12;
pub const PYRS_ERR_BUSY: pyrs_status = -13;
pub const PYRS_ERR_SUBINTERPRETER: pyrs_status = -14;
pub const PYRS_STATUS_LAST: pyrs_status = -14;
pub const PYRS_LAYOUT_RECORD: pyrs_layout_kind = 1;
pub const PYRS_LAYOUT_FIELD: pyrs_layout_kind = 2;
pub const PYRS_LAYOUT_BITFIELD: pyrs_layout_kind = 3;
pub const PYRS_LAYOUT_CONST: pyrs_layout_kind = 4;
pub const PYRS_LAYOUT_INIT: pyrs_layout_kind = 5;
pub const PYRS_LAYOUT_FUNC: pyrs_layout_kind = 6;
pub const PYRS_LAYOUT_DATA: pyrs_layout_kind = 7;
pub const PYRS_ATTACH_NONE: pyrs_attach_kind = 0;
pub const PYRS_ATTACH_NESTED: pyrs_attach_kind = 1;
pub const PYRS_ATTACH_RESUMED: pyrs_attach_kind = 2;
pub const PYRS_ATTACH_CREATED: pyrs_attach_kind = 3;
pub const PYRS_ATTACH_TEMPORARY: pyrs_attach_kind = 4;
/// Items that may change in any release of pyrs.
pub mod unstable {
    #[allow(unused_imports)]
    use super::*;
    unsafe extern "C" {
        /// The innermost frame of a thread state.
        pub fn pyrs_frame_current(ts: *mut PyThreadState) -> *mut pyrs_interpreter_frame;
        /// The frame that called a frame. It may belong to C code: see pyrs_frame_owner().
        pub fn pyrs_frame_previous(
            frame: *const pyrs_interpreter_frame,
        ) -> *mut pyrs_interpreter_frame;
        /// What a frame executes: a code object, where it is Python code.
        pub fn pyrs_frame_executable(
            frame: *const pyrs_interpreter_frame,
        ) -> *mut PyObject;
        /// Who holds the memory of a frame: PYRS_FRAME_OWNED_BY_THREAD and so on.
        pub fn pyrs_frame_owner(
            frame: *const pyrs_interpreter_frame,
        ) -> ::core::ffi::c_int;
        /// How much room is left in the chunk of memory that frames are put into.
        pub fn pyrs_frame_stack_room(ts: *mut PyThreadState) -> usize;
        /// The words in front of a collected object.
        pub fn pyrs_gc_head_of(op: *mut PyObject) -> *mut pyrs_gc_head;
        /// Does the collector look at the object?
        pub fn pyrs_gc_is_tracked(op: *mut PyObject) -> ::core::ffi::c_int;
        /// Has the finalizer of the object run already?
        pub fn pyrs_gc_is_finalized(op: *mut PyObject) -> ::core::ffi::c_int;
        /// Have the collector look at an object from now on: the last step of making one, when its traverse function may be called.
        pub fn pyrs_gc_track(op: *mut PyObject);
        /// Hide an object from the collector: the first step of ending one, before its members go.
        pub fn pyrs_gc_untrack(op: *mut PyObject);
        /// Show the collector one member, in a traverse function, which returns at once what is not 0 here. The class of an instance is a member too, if it was made at run time.
        pub fn pyrs_gc_visit(
            op: *mut PyObject,
            visit: pyrs_visitproc,
            arg: *mut ::core::ffi::c_void,
        ) -> ::core::ffi::c_int;
        /// The newest thread state of an interpreter.
        pub fn pyrs_interpreter_first_thread(
            interp: *mut PyInterpreterState,
        ) -> *mut PyThreadState;
        /// The thread state made before another of the same interpreter.
        pub fn pyrs_interpreter_next_thread(
            ts: *mut PyThreadState,
        ) -> *mut PyThreadState;
        /// The interpreter made before another.
        pub fn pyrs_interpreter_next(
            interp: *mut PyInterpreterState,
        ) -> *mut PyInterpreterState;
        /// The table of imported modules: sys.modules, as the interpreter itself keeps it.
        pub fn pyrs_interpreter_modules(
            interp: *mut PyInterpreterState,
        ) -> *mut PyObject;
        /// How many levels deeper Python calls may go. On 3.11 native calls draw on the same budget.
        pub fn pyrs_recursion_remaining(ts: *mut PyThreadState) -> ::core::ffi::c_int;
        /// How many levels deep Python calls may go: sys.getrecursionlimit() of this thread.
        pub fn pyrs_recursion_limit(ts: *mut PyThreadState) -> ::core::ffi::c_int;
        /// How much of the C stack is left before native recursion raises RecursionError.
        pub fn pyrs_recursion_stack_room(ts: *mut PyThreadState) -> usize;
    }
}

crate::assert_offsets! {
    pyrs_mutex { _bits: 0, }
    pyrs_object { ob_tid: 0, ob_flags: 8, ob_mutex: 10, ob_gc_bits: 11, ob_ref_local: 12, ob_ref_shared: 16, ob_type: 24, }
    pyrs_var_object { ob_base: 0, ob_size: 32, }
    pyrs_type_object { ob_base: 0, tp_name: 40, tp_basicsize: 48, tp_itemsize: 56, tp_dealloc: 64, tp_vectorcall_offset: 72, tp_getattr: 80, tp_setattr: 88, tp_as_async: 96, tp_repr: 104, tp_as_number: 112, tp_as_sequence: 120, tp_as_mapping: 128, tp_hash: 136, tp_call: 144, tp_str: 152, tp_getattro: 160, tp_setattro: 168, tp_as_buffer: 176, tp_flags: 184, tp_doc: 192, tp_traverse: 200, tp_clear: 208, tp_richcompare: 216, tp_weaklistoffset: 224, tp_iter: 232, tp_iternext: 240, tp_methods: 248, tp_members: 256, tp_getset: 264, tp_base: 272, tp_dict: 280, tp_descr_get: 288, tp_descr_set: 296, tp_dictoffset: 304, tp_init: 312, tp_alloc: 320, tp_new: 328, tp_free: 336, tp_is_gc: 344, tp_bases: 352, tp_mro: 360, tp_cache: 368, tp_subclasses: 376, tp_weaklist: 384, tp_del: 392, tp_version_tag: 400, tp_finalize: 408, tp_vectorcall: 416, tp_watched: 424, tp_versions_used: 426, _tp_iteritem: 432, }
    pyrs_async_methods { am_await: 0, am_aiter: 8, am_anext: 16, am_send: 24, }
    pyrs_number_methods { nb_add: 0, nb_subtract: 8, nb_multiply: 16, nb_remainder: 24, nb_divmod: 32, nb_power: 40, nb_negative: 48, nb_positive: 56, nb_absolute: 64, nb_bool: 72, nb_invert: 80, nb_lshift: 88, nb_rshift: 96, nb_and: 104, nb_xor: 112, nb_or: 120, nb_int: 128, nb_reserved: 136, nb_float: 144, nb_inplace_add: 152, nb_inplace_subtract: 160, nb_inplace_multiply: 168, nb_inplace_remainder: 176, nb_inplace_power: 184, nb_inplace_lshift: 192, nb_inplace_rshift: 200, nb_inplace_and: 208, nb_inplace_xor: 216, nb_inplace_or: 224, nb_floor_divide: 232, nb_true_divide: 240, nb_inplace_floor_divide: 248, nb_inplace_true_divide: 256, nb_index: 264, nb_matrix_multiply: 272, nb_inplace_matrix_multiply: 280, }
    pyrs_mapping_methods { mp_length: 0, mp_subscript: 8, mp_ass_subscript: 16, }
    pyrs_sequence_methods { sq_length: 0, sq_concat: 8, sq_repeat: 16, sq_item: 24, was_sq_slice: 32, sq_ass_item: 40, was_sq_ass_slice: 48, sq_contains: 56, sq_inplace_concat: 64, sq_inplace_repeat: 72, }
    pyrs_buffer_procs { bf_getbuffer: 0, bf_releasebuffer: 8, }
    pyrs_heap_type_object { ht_type: 0, as_async: 440, as_number: 472, as_mapping: 760, as_sequence: 784, as_buffer: 864, ht_name: 880, ht_slots: 888, ht_qualname: 896, ht_cached_keys: 904, ht_module: 912, _ht_tpname: 920, ht_token: 928, getitem: 936, getitem_version: 944, init: 952, unique_id: 960, }
    pyrs_buffer { buf: 0, obj: 8, len: 16, itemsize: 24, readonly: 32, ndim: 36, format: 40, shape: 48, strides: 56, suboffsets: 64, internal: 72, }
    pyrs_long_value { lv_tag: 0, ob_digit: 8, }
    pyrs_long_object { ob_base: 0, lv_tag: 32, ob_digit: 40, }
    pyrs_float_object { ob_base: 0, ob_fval: 32, }
    pyrs_bytes_object { ob_base: 0, ob_shash: 40, ob_sval: 48, }
    pyrs_ascii_object { ob_base: 0, length: 32, hash: 40, state: 48, }
    pyrs_compact_unicode_object { _base: 0, utf8_length: 56, utf8: 64, }
    pyrs_unicode_object { _base: 0, data: 72, }
    pyrs_tuple_object { ob_base: 0, ob_hash: 40, ob_item: 48, }
    pyrs_list_object { ob_base: 0, ob_item: 40, allocated: 48, }
    pyrs_dict_object { ob_base: 0, ma_used: 32, _ma_watcher_tag: 40, ma_keys: 48, ma_values: 56, }
    pyrs_cfunction_object { ob_base: 0, m_ml: 32, m_self: 40, m_module: 48, m_weakreflist: 56, vectorcall: 64, }
    pyrs_method_def { ml_name: 0, ml_meth: 8, ml_flags: 16, ml_doc: 24, }
    pyrs_member_def { name: 0, type_: 8, offset: 16, flags: 24, doc: 32, }
    pyrs_getset_def { name: 0, get: 8, set: 16, doc: 24, closure: 32, }
    pyrs_type_slot { slot: 0, pfunc: 8, }
    pyrs_type_spec { name: 0, basicsize: 8, itemsize: 12, flags: 16, slots: 24, }
    pyrs_module_def_base { ob_base: 0, m_init: 32, m_index: 40, m_copy: 48, }
    pyrs_module_def_slot { slot: 0, value: 8, }
    pyrs_module_def { m_base: 0, m_name: 56, m_doc: 64, m_size: 72, m_methods: 80, m_slots: 88, m_traverse: 96, m_clear: 104, m_free: 112, }
    pyrs_gc_head { _gc_next: 0, _gc_prev: 8, }
    pyrs_critical_section { _cs_prev: 0, _cs_mutex: 8, }
    pyrs_critical_section2 { _cs_base: 0, _cs_mutex2: 16, }
    pyrs_base_exception_object { ob_base: 0, dict: 32, args: 40, notes: 48, traceback: 56, context: 64, cause: 72, suppress_context: 80, }
    pyrs_err_stackitem { exc_value: 0, previous_item: 8, }
    pyrs_thread_state { prev: 0, next: 8, interp: 16, eval_breaker: 24, _status: 32, holds_gil: 36, gil_requested: 40, _whence: 44, state: 48, py_recursion_remaining: 52, py_recursion_limit: 56, recursion_headroom: 60, tracing: 64, what_event: 68, current_frame: 72, base_frame: 80, c_profilefunc: 104, c_tracefunc: 112, c_profileobj: 120, c_traceobj: 128, current_exception: 136, exc_info: 144, dict: 152, gilstate_counter: 160, async_exc: 168, thread_id: 176, native_thread_id: 184, delete_later: 192, critical_section: 200, context: 232, context_ver: 240, id: 248, datastack_chunk: 256, datastack_top: 264, datastack_limit: 272, exc_state: 288, counter: 864, delete_on_release: 872, }
    pyrs_thread_state_impl { refcount: 976, c_stack_top: 984, c_stack_soft_limit: 992, c_stack_hard_limit: 1000, asyncio_running_loop: 1024, asyncio_running_task: 1032, tid: 18072, }
    pyrs_interpreter_frame { f_executable: 0, previous: 8, f_globals: 24, f_builtins: 32, f_locals: 40, frame_obj: 48, instr_ptr: 56, owner: 78, localsplus: 80, }
    pyrs_interpreter_state { recursion_limit: 8, gil: 16, own_gil: 24, npending: 44, next: 7264, id: 7272, requires_idref: 7288, _initialized: 7304, finalizing: 7312, next_unique_id: 7328, head: 7336, main: 7352, runtime: 7376, _finalizing: 7384, _finalizing_id: 7392, enabled: 7400, collecting: 7512, sysdict: 7576, builtins: 7584, modules: 7592, importlib: 7608, import_func: 7632, }
    pyrs_runtime_state { cookie: 0, version: 8, free_threaded: 16, preinitialized: 896, core_initialized: 900, initialized: 904, _finalizing: 912, _finalizing_id: 920, head: 936, main: 944, main_thread: 960, main_tstate: 968, }
    pyrs_debug_offsets { cookie: 0, version: 8, free_threaded: 16, finalizing: 32, interpreters_head: 40, interpreter_state_size: 48, id: 56, interpreter_state_next: 64, threads_head: 72, threads_main: 80, imports_modules: 96, sysdict: 104, builtins: 112, ceval_gil: 120, thread_state_size: 176, prev: 184, thread_state_next: 192, interp: 200, current_frame: 208, base_frame: 216, thread_id: 240, native_thread_id: 248, datastack_chunk: 256, status: 264, holds_gil: 272, gil_requested: 280, current_exception: 288, previous: 320, executable: 328, instr_ptr: 336, localsplus: 344, owner: 352, pyobject_size: 464, ob_type: 472, type_object_size: 480, tp_name: 488, tp_repr: 496, tp_flags: 504, tp_basicsize: 512, tp_dictoffset: 520, heap_type_object_size: 528, ht_cached_keys: 536, tuple_object_size: 544, tuple_object_ob_item: 552, tuple_object_ob_size: 560, list_object_size: 568, list_object_ob_item: 576, list_object_ob_size: 584, dict_object_size: 624, ma_keys: 632, ma_values: 640, float_object_size: 648, ob_fval: 656, long_object_size: 664, lv_tag: 672, ob_digit: 680, bytes_object_size: 688, bytes_object_ob_size: 696, ob_sval: 704, unicode_object_size: 712, state: 720, length: 728, asciiobject_size: 736, compactunicodeobject_size: 744, eval_breaker: 840, }
}
