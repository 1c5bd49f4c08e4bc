// SPDX-License-Identifier: MIT
// DO NOT EDIT. Made from include/pyrs/pyrs.h and include/pyrs/layout/cp314td-ilp32le-b.h by
//     cargo run -p pyrs-bindgen -- bindings
// The values of FACTS are rustc's own; only their names come from the header.

include!("shared/cp314td_ilp32a4le_functions.rs");
include!("shared/cp314td_ilp32a4le_facts.rs");

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
    pub tp_finalize: pyrs_destructor,
    pub tp_vectorcall: pyrs_vectorcallfunc,
    pub tp_watched: ::core::ffi::c_uchar,
    pub reserved_217: [::core::ffi::c_uchar; 1usize],
    pub tp_versions_used: u16,
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
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_long_object {
    pub ob_base: pyrs_object,
    pub lv_tag: usize,
    pub ob_digit: [u32; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_float_object {
    pub ob_base: pyrs_object,
    pub reserved_20: [::core::ffi::c_uchar; 4usize],
    pub ob_fval: f64,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_bytes_object {
    pub ob_base: pyrs_var_object,
    pub ob_shash: Py_hash_t,
    pub ob_sval: [::core::ffi::c_char; 1usize],
    pub reserved_29: [::core::ffi::c_uchar; 3usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_ascii_object {
    pub ob_base: pyrs_object,
    pub length: Py_ssize_t,
    pub hash: Py_hash_t,
    pub state: u32,
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
    pub ml_doc: *const ::core::ffi::c_char,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_member_def {
    pub name: *const ::core::ffi::c_char,
    pub type_: ::core::ffi::c_int,
    pub offset: Py_ssize_t,
    pub flags: ::core::ffi::c_int,
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
    pub pfunc: *mut ::core::ffi::c_void,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_type_spec {
    pub name: *const ::core::ffi::c_char,
    pub basicsize: ::core::ffi::c_int,
    pub itemsize: ::core::ffi::c_int,
    pub flags: ::core::ffi::c_uint,
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
    pub reserved_45: [::core::ffi::c_uchar; 3usize],
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
    pub _whence: ::core::ffi::c_int,
    pub state: ::core::ffi::c_int,
    pub py_recursion_remaining: ::core::ffi::c_int,
    pub py_recursion_limit: ::core::ffi::c_int,
    pub recursion_headroom: ::core::ffi::c_int,
    pub tracing: ::core::ffi::c_int,
    pub what_event: ::core::ffi::c_int,
    pub current_frame: *mut pyrs_interpreter_frame,
    pub c_profilefunc: *mut ::core::ffi::c_void,
    pub c_tracefunc: *mut ::core::ffi::c_void,
    pub c_profileobj: *mut PyObject,
    pub c_traceobj: *mut PyObject,
    pub current_exception: *mut PyObject,
    pub exc_info: *mut pyrs_err_stackitem,
    pub dict: *mut PyObject,
    pub gilstate_counter: ::core::ffi::c_int,
    pub async_exc: *mut PyObject,
    pub thread_id: ::core::ffi::c_ulong,
    pub native_thread_id: ::core::ffi::c_ulong,
    pub delete_later: *mut PyObject,
    pub critical_section: usize,
    pub reserved_108: [::core::ffi::c_uchar; 12usize],
    pub context: *mut PyObject,
    pub reserved_124: [::core::ffi::c_uchar; 4usize],
    pub context_ver: u64,
    pub id: u64,
    pub datastack_chunk: *mut ::core::ffi::c_void,
    pub datastack_top: *mut *mut PyObject,
    pub datastack_limit: *mut *mut PyObject,
    pub exc_state: pyrs_err_stackitem,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_thread_state_impl {
    pub reserved_0: [::core::ffi::c_uchar; 704usize],
    pub refcount: Py_ssize_t,
    pub c_stack_top: usize,
    pub c_stack_soft_limit: usize,
    pub c_stack_hard_limit: usize,
    pub asyncio_running_loop: *mut PyObject,
    pub asyncio_running_task: *mut PyObject,
    pub reserved_728: [::core::ffi::c_uchar; 11496usize],
    pub tid: usize,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_interpreter_frame {
    pub f_executable: usize,
    pub previous: *mut pyrs_interpreter_frame,
    pub reserved_8: [::core::ffi::c_uchar; 4usize],
    pub f_globals: *mut PyObject,
    pub f_builtins: *mut PyObject,
    pub f_locals: *mut PyObject,
    pub frame_obj: *mut PyObject,
    pub instr_ptr: *mut ::core::ffi::c_void,
    pub reserved_32: [::core::ffi::c_uchar; 10usize],
    pub owner: ::core::ffi::c_char,
    pub reserved_43: [::core::ffi::c_uchar; 1usize],
    pub localsplus: [*mut ::core::ffi::c_void; 1usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_interpreter_state {
    pub reserved_0: [::core::ffi::c_uchar; 4usize],
    pub recursion_limit: ::core::ffi::c_int,
    pub gil: *mut ::core::ffi::c_void,
    pub own_gil: ::core::ffi::c_int,
    pub reserved_16: [::core::ffi::c_uchar; 8usize],
    pub npending: i32,
    pub reserved_28: [::core::ffi::c_uchar; 3620usize],
    pub next: *mut PyInterpreterState,
    pub reserved_3652: [::core::ffi::c_uchar; 4usize],
    pub id: i64,
    pub reserved_3664: [::core::ffi::c_uchar; 4usize],
    pub requires_idref: ::core::ffi::c_int,
    pub reserved_3672: [::core::ffi::c_uchar; 4usize],
    pub _initialized: ::core::ffi::c_int,
    pub reserved_3680: [::core::ffi::c_uchar; 4usize],
    pub finalizing: ::core::ffi::c_int,
    pub reserved_3688: [::core::ffi::c_uchar; 8usize],
    pub next_unique_id: u64,
    pub head: *mut PyThreadState,
    pub reserved_3708: [::core::ffi::c_uchar; 4usize],
    pub main: *mut PyThreadState,
    pub reserved_3716: [::core::ffi::c_uchar; 12usize],
    pub runtime: *mut pyrs_runtime_state,
    pub _finalizing: *mut PyThreadState,
    pub _finalizing_id: ::core::ffi::c_ulong,
    pub reserved_3740: [::core::ffi::c_uchar; 8usize],
    pub enabled: ::core::ffi::c_int,
    pub reserved_3752: [::core::ffi::c_uchar; 104usize],
    pub collecting: ::core::ffi::c_int,
    pub reserved_3860: [::core::ffi::c_uchar; 48usize],
    pub sysdict: *mut PyObject,
    pub builtins: *mut PyObject,
    pub reserved_3916: [::core::ffi::c_uchar; 4usize],
    pub modules: *mut PyObject,
    pub reserved_3924: [::core::ffi::c_uchar; 4usize],
    pub importlib: *mut PyObject,
    pub reserved_3932: [::core::ffi::c_uchar; 12usize],
    pub import_func: *mut PyObject,
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_runtime_state {
    pub cookie: [::core::ffi::c_char; 8usize],
    pub version: u64,
    pub free_threaded: u64,
    pub reserved_24: [::core::ffi::c_uchar; 744usize],
    pub preinitialized: ::core::ffi::c_int,
    pub core_initialized: ::core::ffi::c_int,
    pub initialized: ::core::ffi::c_int,
    pub _finalizing: *mut PyThreadState,
    pub _finalizing_id: ::core::ffi::c_ulong,
    pub reserved_788: [::core::ffi::c_uchar; 8usize],
    pub head: *mut PyInterpreterState,
    pub main: *mut PyInterpreterState,
    pub reserved_804: [::core::ffi::c_uchar; 12usize],
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
    pub thread_id: u64,
    pub native_thread_id: u64,
    pub datastack_chunk: u64,
    pub status: u64,
    pub reserved_248: [::core::ffi::c_uchar; 8usize],
    pub previous: u64,
    pub executable: u64,
    pub instr_ptr: u64,
    pub localsplus: u64,
    pub owner: u64,
    pub reserved_296: [::core::ffi::c_uchar; 104usize],
    pub pyobject_size: u64,
    pub ob_type: u64,
    pub type_object_size: u64,
    pub tp_name: u64,
    pub tp_repr: u64,
    pub tp_flags: u64,
    pub tuple_object_size: u64,
    pub tuple_object_ob_item: u64,
    pub tuple_object_ob_size: u64,
    pub list_object_size: u64,
    pub list_object_ob_item: u64,
    pub list_object_ob_size: u64,
    pub reserved_496: [::core::ffi::c_uchar; 32usize],
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
    pub reserved_648: [::core::ffi::c_uchar; 64usize],
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
pub const PYRS_LAYOUT_PROFILE: &[u8; 18] = b"cp314td-ilp32le-b\0";
pub const PYRS_LAYOUT_MINOR: u32 = 14;
pub const PYRS_LAYOUT_FREE_THREADED: u32 = 1;
pub const PYRS_LAYOUT_DEBUG: u32 = 1;
pub const PYRS_LAYOUT_POINTER_SIZE: u32 = 4;
pub const PYRS_LAYOUT_LONG_SIZE: u32 = 4;
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
pub const PYRS_MOD_CREATE: u32 = 1;
pub const PYRS_MOD_EXEC: u32 = 2;
pub const PYRS_MOD_MULTIPLE_INTERPRETERS: u32 = 3;
pub const PYRS_MOD_GIL: u32 = 4;
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
pub const PYRS_MP_LENGTH: u32 = 4;
pub const PYRS_MP_SUBSCRIPT: u32 = 5;
pub const PYRS_MP_ASS_SUBSCRIPT: u32 = 3;
pub const PYRS_SQ_LENGTH: u32 = 45;
pub const PYRS_SQ_ITEM: u32 = 44;
pub const PYRS_SQ_CONTAINS: u32 = 41;
pub const PYRS_BF_GETBUFFER: u32 = 1;
pub const PYRS_BF_RELEASEBUFFER: u32 = 2;
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
pub const PYRS_PY_VECTORCALL_ARGUMENTS_OFFSET: u32 = 2147483648;
pub const PYRS_PYTHON_API_VERSION: u32 = 1013;
pub const PYRS_PYTHON_ABI_VERSION: u32 = 3;
pub const PYRS_IMMORTAL_INITIAL_REFCNT: u32 = 1342177280;
pub const PYRS_IMMORTAL_MINIMUM_REFCNT: u32 = 1073741824;
pub const PYRS_STATIC_IMMORTAL_INITIAL_REFCNT: u32 = 1879048192;
pub const PYRS_IMMORTAL_FLAGS: u32 = 1;
pub const PYRS_STATICALLY_ALLOCATED_FLAG: u32 = 4;
pub const PYRS_IMMORTAL_REFCNT_LOCAL: u32 = 4294967295;
pub const PYRS_REF_SHARED_SHIFT: u32 = 2;
pub const PYRS_REF_SHARED_FLAG_MASK: u32 = 3;
pub const PYRS_REF_SHARED_INIT: u32 = 0;
pub const PYRS_REF_MAYBE_WEAKREF: u32 = 1;
pub const PYRS_REF_QUEUED: u32 = 2;
pub const PYRS_REF_MERGED: u32 = 3;
pub const PYRS_REF_DEFERRED: u32 = 268435455;
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
pub const PYRS_THREADSTATE_WHENCE_GILSTATE: u32 = 4;
pub const PYRS_TRACE_CALL: u32 = 0;
pub const PYRS_TRACE_EXCEPTION: u32 = 1;
pub const PYRS_TRACE_LINE: u32 = 2;
pub const PYRS_TRACE_RETURN: u32 = 3;
pub const PYRS_TRACE_C_CALL: u32 = 4;
pub const PYRS_TRACE_C_EXCEPTION: u32 = 5;
pub const PYRS_TRACE_C_RETURN: u32 = 6;
pub const PYRS_TRACE_OPCODE: u32 = 7;
pub const PYRS_FRAME_OWNED_BY_CSTACK: u32 = 4;
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
pub const PYRS_INIT_OBJECT_HEAD_SIZE: u32 = 20;
pub const PYRS_INIT_OBJECT_HEAD: &[u8; 21] = b"\0\0\0\0\x04\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0";
pub const PYRS_INIT_VAROBJECT_HEAD_SIZE: u32 = 24;
pub const PYRS_INIT_VAROBJECT_HEAD: &[u8; 25] = b"\0\0\0\0\x04\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0\0\0\0";
pub const PYRS_INIT_MODULEDEF_HEAD_SIZE: u32 = 32;
pub const PYRS_INIT_MODULEDEF_HEAD: &[u8; 33] = b"\0\0\0\0\x04\0\0\0\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
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
    pyrs_object { ob_tid: 0, ob_flags: 4, ob_mutex: 6, ob_gc_bits: 7, ob_ref_local: 8, ob_ref_shared: 12, ob_type: 16, }
    pyrs_var_object { ob_base: 0, ob_size: 20, }
    pyrs_type_object { ob_base: 0, tp_name: 24, tp_basicsize: 28, tp_itemsize: 32, tp_dealloc: 36, tp_vectorcall_offset: 40, tp_getattr: 44, tp_setattr: 48, tp_as_async: 52, tp_repr: 56, tp_as_number: 60, tp_as_sequence: 64, tp_as_mapping: 68, tp_hash: 72, tp_call: 76, tp_str: 80, tp_getattro: 84, tp_setattro: 88, tp_as_buffer: 92, tp_flags: 96, tp_doc: 100, tp_traverse: 104, tp_clear: 108, tp_richcompare: 112, tp_weaklistoffset: 116, tp_iter: 120, tp_iternext: 124, tp_methods: 128, tp_members: 132, tp_getset: 136, tp_base: 140, tp_dict: 144, tp_descr_get: 148, tp_descr_set: 152, tp_dictoffset: 156, tp_init: 160, tp_alloc: 164, tp_new: 168, tp_free: 172, tp_is_gc: 176, tp_bases: 180, tp_mro: 184, tp_cache: 188, tp_subclasses: 192, tp_weaklist: 196, tp_del: 200, tp_version_tag: 204, tp_finalize: 208, tp_vectorcall: 212, tp_watched: 216, tp_versions_used: 218, }
    pyrs_async_methods { am_await: 0, am_aiter: 4, am_anext: 8, am_send: 12, }
    pyrs_number_methods { nb_add: 0, nb_subtract: 4, nb_multiply: 8, nb_remainder: 12, nb_divmod: 16, nb_power: 20, nb_negative: 24, nb_positive: 28, nb_absolute: 32, nb_bool: 36, nb_invert: 40, nb_lshift: 44, nb_rshift: 48, nb_and: 52, nb_xor: 56, nb_or: 60, nb_int: 64, nb_reserved: 68, nb_float: 72, nb_inplace_add: 76, nb_inplace_subtract: 80, nb_inplace_multiply: 84, nb_inplace_remainder: 88, nb_inplace_power: 92, nb_inplace_lshift: 96, nb_inplace_rshift: 100, nb_inplace_and: 104, nb_inplace_xor: 108, nb_inplace_or: 112, nb_floor_divide: 116, nb_true_divide: 120, nb_inplace_floor_divide: 124, nb_inplace_true_divide: 128, nb_index: 132, nb_matrix_multiply: 136, nb_inplace_matrix_multiply: 140, }
    pyrs_mapping_methods { mp_length: 0, mp_subscript: 4, mp_ass_subscript: 8, }
    pyrs_sequence_methods { sq_length: 0, sq_concat: 4, sq_repeat: 8, sq_item: 12, was_sq_slice: 16, sq_ass_item: 20, was_sq_ass_slice: 24, sq_contains: 28, sq_inplace_concat: 32, sq_inplace_repeat: 36, }
    pyrs_buffer_procs { bf_getbuffer: 0, bf_releasebuffer: 4, }
    pyrs_heap_type_object { ht_type: 0, as_async: 220, as_number: 236, as_mapping: 380, as_sequence: 392, as_buffer: 432, ht_name: 440, ht_slots: 444, ht_qualname: 448, ht_cached_keys: 452, ht_module: 456, _ht_tpname: 460, ht_token: 464, getitem: 468, getitem_version: 472, init: 476, unique_id: 480, }
    pyrs_buffer { buf: 0, obj: 4, len: 8, itemsize: 12, readonly: 16, ndim: 20, format: 24, shape: 28, strides: 32, suboffsets: 36, internal: 40, }
    pyrs_long_value { lv_tag: 0, ob_digit: 4, }
    pyrs_long_object { ob_base: 0, lv_tag: 20, ob_digit: 24, }
    pyrs_float_object { ob_base: 0, ob_fval: 24, }
    pyrs_bytes_object { ob_base: 0, ob_shash: 24, ob_sval: 28, }
    pyrs_ascii_object { ob_base: 0, length: 20, hash: 24, state: 28, }
    pyrs_compact_unicode_object { _base: 0, utf8_length: 32, utf8: 36, }
    pyrs_unicode_object { _base: 0, data: 40, }
    pyrs_tuple_object { ob_base: 0, ob_hash: 24, ob_item: 28, }
    pyrs_list_object { ob_base: 0, ob_item: 24, allocated: 28, }
    pyrs_dict_object { ob_base: 0, ma_used: 20, _ma_watcher_tag: 24, ma_keys: 32, ma_values: 36, }
    pyrs_cfunction_object { ob_base: 0, m_ml: 20, m_self: 24, m_module: 28, m_weakreflist: 32, vectorcall: 36, }
    pyrs_method_def { ml_name: 0, ml_meth: 4, ml_flags: 8, ml_doc: 12, }
    pyrs_member_def { name: 0, type_: 4, offset: 8, flags: 12, doc: 16, }
    pyrs_getset_def { name: 0, get: 4, set: 8, doc: 12, closure: 16, }
    pyrs_type_slot { slot: 0, pfunc: 4, }
    pyrs_type_spec { name: 0, basicsize: 4, itemsize: 8, flags: 12, slots: 16, }
    pyrs_module_def_base { ob_base: 0, m_init: 20, m_index: 24, m_copy: 28, }
    pyrs_module_def_slot { slot: 0, value: 4, }
    pyrs_module_def { m_base: 0, m_name: 32, m_doc: 36, m_size: 40, m_methods: 44, m_slots: 48, m_traverse: 52, m_clear: 56, m_free: 60, }
    pyrs_gc_head { _gc_next: 0, _gc_prev: 4, }
    pyrs_critical_section { _cs_prev: 0, _cs_mutex: 4, }
    pyrs_critical_section2 { _cs_base: 0, _cs_mutex2: 8, }
    pyrs_base_exception_object { ob_base: 0, dict: 20, args: 24, notes: 28, traceback: 32, context: 36, cause: 40, suppress_context: 44, }
    pyrs_err_stackitem { exc_value: 0, previous_item: 4, }
    pyrs_thread_state { prev: 0, next: 4, interp: 8, eval_breaker: 12, _status: 16, holds_gil: 20, _whence: 24, state: 28, py_recursion_remaining: 32, py_recursion_limit: 36, recursion_headroom: 40, tracing: 44, what_event: 48, current_frame: 52, c_profilefunc: 56, c_tracefunc: 60, c_profileobj: 64, c_traceobj: 68, current_exception: 72, exc_info: 76, dict: 80, gilstate_counter: 84, async_exc: 88, thread_id: 92, native_thread_id: 96, delete_later: 100, critical_section: 104, context: 120, context_ver: 128, id: 136, datastack_chunk: 144, datastack_top: 148, datastack_limit: 152, exc_state: 156, }
    pyrs_thread_state_impl { refcount: 704, c_stack_top: 708, c_stack_soft_limit: 712, c_stack_hard_limit: 716, asyncio_running_loop: 720, asyncio_running_task: 724, tid: 12224, }
    pyrs_interpreter_frame { f_executable: 0, previous: 4, f_globals: 12, f_builtins: 16, f_locals: 20, frame_obj: 24, instr_ptr: 28, owner: 42, localsplus: 44, }
    pyrs_interpreter_state { recursion_limit: 4, gil: 8, own_gil: 12, npending: 24, next: 3648, id: 3656, requires_idref: 3668, _initialized: 3676, finalizing: 3684, next_unique_id: 3696, head: 3704, main: 3712, runtime: 3728, _finalizing: 3732, _finalizing_id: 3736, enabled: 3748, collecting: 3856, sysdict: 3908, builtins: 3912, modules: 3920, importlib: 3928, import_func: 3944, }
    pyrs_runtime_state { cookie: 0, version: 8, free_threaded: 16, preinitialized: 768, core_initialized: 772, initialized: 776, _finalizing: 780, _finalizing_id: 784, head: 796, main: 800, main_thread: 816, main_tstate: 820, }
    pyrs_debug_offsets { cookie: 0, version: 8, free_threaded: 16, finalizing: 32, interpreters_head: 40, interpreter_state_size: 48, id: 56, interpreter_state_next: 64, threads_head: 72, threads_main: 80, imports_modules: 96, sysdict: 104, builtins: 112, ceval_gil: 120, thread_state_size: 176, prev: 184, thread_state_next: 192, interp: 200, current_frame: 208, thread_id: 216, native_thread_id: 224, datastack_chunk: 232, status: 240, previous: 256, executable: 264, instr_ptr: 272, localsplus: 280, owner: 288, pyobject_size: 400, ob_type: 408, type_object_size: 416, tp_name: 424, tp_repr: 432, tp_flags: 440, tuple_object_size: 448, tuple_object_ob_item: 456, tuple_object_ob_size: 464, list_object_size: 472, list_object_ob_item: 480, list_object_ob_size: 488, dict_object_size: 528, ma_keys: 536, ma_values: 544, float_object_size: 552, ob_fval: 560, long_object_size: 568, lv_tag: 576, ob_digit: 584, bytes_object_size: 592, bytes_object_ob_size: 600, ob_sval: 608, unicode_object_size: 616, state: 624, length: 632, asciiobject_size: 640, eval_breaker: 712, }
}
