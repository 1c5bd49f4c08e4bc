// SPDX-License-Identifier: MIT
// DO NOT EDIT. Made from include/pyrs/pyrs.h and include/pyrs/layout/cp315-lp64le.h by
//     cargo run -p pyrs-bindgen -- bindings
// The values of FACTS are rustc's own; only their names come from the header.

pub type Py_ssize_t = isize;
pub type Py_hash_t = Py_ssize_t;
pub type PyObject = _object;
pub type PyTypeObject = _typeobject;
pub type PyLongObject = _longobject;
pub type PyThreadState = _ts;
pub type PyInterpreterState = _is;
pub type PyFrameObject = _frame;
pub type _PyErr_StackItem = _err_stackitem;
pub type _PyRuntimeState = pyruntimestate;
pub type PyThreadStateToken = ::core::ffi::c_void;
pub type Py_UCS4 = u32;
pub type Py_buffer = pyrs_buffer;
pub type PyType_Spec = pyrs_type_spec;
pub type PyGILState_STATE = ::core::ffi::c_uint;
pub type pyrs_freefunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut ::core::ffi::c_void),
>;
pub type pyrs_destructor = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject),
>;
pub type pyrs_inquiry = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject) -> ::core::ffi::c_int,
>;
pub type pyrs_visitproc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut ::core::ffi::c_void,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_traverseproc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: pyrs_visitproc,
        arg3: *mut ::core::ffi::c_void,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_allocfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyTypeObject, arg2: Py_ssize_t) -> *mut PyObject,
>;
pub type pyrs_newfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyTypeObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> *mut PyObject,
>;
pub type pyrs_initproc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_getattrfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut ::core::ffi::c_char,
    ) -> *mut PyObject,
>;
pub type pyrs_setattrfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut ::core::ffi::c_char,
        arg3: *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_getattrofunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject,
>;
pub type pyrs_setattrofunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_descrgetfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> *mut PyObject,
>;
pub type pyrs_descrsetfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_getter = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut ::core::ffi::c_void,
    ) -> *mut PyObject,
>;
pub type pyrs_setter = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut ::core::ffi::c_void,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_reprfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject,
>;
pub type pyrs_hashfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject) -> Py_hash_t,
>;
pub type pyrs_richcmpfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: ::core::ffi::c_int,
    ) -> *mut PyObject,
>;
pub type pyrs_getiterfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject,
>;
pub type pyrs_iternextfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject,
>;
pub type pyrs_sendfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_vectorcallfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *const *mut PyObject,
        arg3: usize,
        arg4: *mut PyObject,
    ) -> *mut PyObject,
>;
pub type pyrs_cfunction = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject,
>;
pub type pyrs_cfunction_keywords = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> *mut PyObject,
>;
pub type pyrs_cfunction_fast = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *const *mut PyObject,
        arg3: Py_ssize_t,
    ) -> *mut PyObject,
>;
pub type pyrs_cfunction_fast_keywords = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *const *mut PyObject,
        arg3: Py_ssize_t,
        arg4: *mut PyObject,
    ) -> *mut PyObject,
>;
pub type pyrs_module_init = ::core::option::Option<
    unsafe extern "C" fn() -> *mut PyObject,
>;
pub type pyrs_tracefunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyFrameObject,
        arg3: ::core::ffi::c_int,
        arg4: *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_eval_frame = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyThreadState,
        arg2: *mut pyrs_interpreter_frame,
        arg3: ::core::ffi::c_int,
    ) -> *mut PyObject,
>;
pub type pyrs_on_delete = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut ::core::ffi::c_void),
>;
pub type pyrs_unaryfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject) -> *mut PyObject,
>;
pub type pyrs_binaryfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> *mut PyObject,
>;
pub type pyrs_ternaryfunc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> *mut PyObject,
>;
pub type pyrs_lenfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject) -> Py_ssize_t,
>;
pub type pyrs_ssizeargfunc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: Py_ssize_t) -> *mut PyObject,
>;
pub type pyrs_ssizeobjargproc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: Py_ssize_t,
        arg3: *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_objobjproc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut PyObject) -> ::core::ffi::c_int,
>;
pub type pyrs_objobjargproc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut PyObject,
        arg3: *mut PyObject,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_getbufferproc = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut PyObject,
        arg2: *mut pyrs_buffer,
        arg3: ::core::ffi::c_int,
    ) -> ::core::ffi::c_int,
>;
pub type pyrs_releasebufferproc = ::core::option::Option<
    unsafe extern "C" fn(arg1: *mut PyObject, arg2: *mut pyrs_buffer),
>;
pub type pyrs_status = ::core::ffi::c_int;
pub type pyrs_layout_kind = ::core::ffi::c_uint;
pub type pyrs_attach_kind = ::core::ffi::c_uint;
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
pub struct pyrs_object {
    pub ob_refcnt: u32,
    pub ob_overflow: u16,
    pub ob_flags: u16,
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
    pub reserved_388: [::core::ffi::c_uchar; 4usize],
    pub tp_finalize: pyrs_destructor,
    pub tp_vectorcall: pyrs_vectorcallfunc,
    pub tp_watched: ::core::ffi::c_uchar,
    pub reserved_409: [::core::ffi::c_uchar; 1usize],
    pub tp_versions_used: u16,
    pub reserved_412: [::core::ffi::c_uchar; 4usize],
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
    pub reserved_932: [::core::ffi::c_uchar; 4usize],
    pub init: *mut PyObject,
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
    pub reserved_28: [::core::ffi::c_uchar; 4usize],
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
    pub reserved_33: [::core::ffi::c_uchar; 7usize],
}
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct pyrs_ascii_object {
    pub ob_base: pyrs_object,
    pub length: Py_ssize_t,
    pub hash: Py_hash_t,
    pub state: u32,
    pub reserved_36: [::core::ffi::c_uchar; 4usize],
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
pub struct pyrs_mutex {
    pub _bits: u8,
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
    pub reserved_65: [::core::ffi::c_uchar; 7usize],
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
    pub reserved_64: [::core::ffi::c_uchar; 10usize],
    pub owner: ::core::ffi::c_char,
    pub reserved_75: [::core::ffi::c_uchar; 5usize],
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
    pub reserved_7640: [::core::ffi::c_uchar; 800usize],
    pub feature_flags: ::core::ffi::c_ulong,
    pub dict: *mut PyObject,
    pub reserved_8456: [::core::ffi::c_uchar; 16usize],
    pub eval_frame: *mut ::core::ffi::c_void,
    pub reserved_8480: [::core::ffi::c_uchar; 2408usize],
    pub audit_hooks: *mut PyObject,
    pub reserved_10896: [::core::ffi::c_uchar; 214232usize],
    pub finalization_guards: usize,
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
    pub reserved_976: [::core::ffi::c_uchar; 9232usize],
    pub check_enabled: ::core::ffi::c_int,
    pub reserved_10212: [::core::ffi::c_uchar; 4usize],
    pub autoInterpreterState: *mut PyInterpreterState,
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
pub const PYRS_LAYOUT_PROFILE: &[u8; 13] = b"cp315-lp64le\0";
pub const PYRS_LAYOUT_MINOR: u32 = 15;
pub const PYRS_LAYOUT_FREE_THREADED: u32 = 0;
pub const PYRS_LAYOUT_DEBUG: u32 = 0;
pub const PYRS_LAYOUT_POINTER_SIZE: u32 = 8;
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
pub const PYRS_REF_DEFERRED: u64 = 1152921504606846975;
pub const PYRS_GC_PREV_SHIFT: u32 = 2;
pub const PYRS_GC_PREV_MASK_FINALIZED: u32 = 1;
pub const PYRS_GC_PREV_MASK_COLLECTING: u32 = 2;
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
pub const PYRS_ASCII_OBJECT_INTERNED_MASK: u32 = 3;
pub const PYRS_ASCII_OBJECT_KIND_SHIFT: u32 = 2;
pub const PYRS_ASCII_OBJECT_KIND_MASK: u32 = 7;
pub const PYRS_ASCII_OBJECT_COMPACT_SHIFT: u32 = 5;
pub const PYRS_ASCII_OBJECT_COMPACT_MASK: u32 = 1;
pub const PYRS_ASCII_OBJECT_ASCII_SHIFT: u32 = 6;
pub const PYRS_ASCII_OBJECT_ASCII_MASK: u32 = 1;
pub const PYRS_ASCII_OBJECT_STATICALLY_ALLOCATED_SHIFT: u32 = 7;
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
pub const PYRS_INIT_OBJECT_HEAD_SIZE: u32 = 16;
pub const PYRS_INIT_OBJECT_HEAD: &[u8; 17] = b"\0\0\0\xC0\0\0\x05\0\0\0\0\0\0\0\0\0\0";
pub const PYRS_INIT_VAROBJECT_HEAD_SIZE: u32 = 24;
pub const PYRS_INIT_VAROBJECT_HEAD: &[u8; 25] = b"\0\0\0\xC0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
pub const PYRS_INIT_MODULEDEF_HEAD_SIZE: u32 = 40;
pub const PYRS_INIT_MODULEDEF_HEAD: &[u8; 41] = b"\0\0\0\xC0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
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
pub const PYRS_STATUS_LAST: pyrs_status = -13;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_object"][::core::mem::size_of::<pyrs_object>() - 16usize];
    ["Alignment of pyrs_object"][::core::mem::align_of::<pyrs_object>() - 8usize];
    [
        "Offset of field: pyrs_object::ob_refcnt",
    ][::core::mem::offset_of!(pyrs_object, ob_refcnt) - 0usize];
    [
        "Offset of field: pyrs_object::ob_overflow",
    ][::core::mem::offset_of!(pyrs_object, ob_overflow) - 4usize];
    [
        "Offset of field: pyrs_object::ob_flags",
    ][::core::mem::offset_of!(pyrs_object, ob_flags) - 6usize];
    [
        "Offset of field: pyrs_object::ob_type",
    ][::core::mem::offset_of!(pyrs_object, ob_type) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_var_object"][::core::mem::size_of::<pyrs_var_object>() - 24usize];
    [
        "Alignment of pyrs_var_object",
    ][::core::mem::align_of::<pyrs_var_object>() - 8usize];
    [
        "Offset of field: pyrs_var_object::ob_base",
    ][::core::mem::offset_of!(pyrs_var_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_var_object::ob_size",
    ][::core::mem::offset_of!(pyrs_var_object, ob_size) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_type_object"][::core::mem::size_of::<pyrs_type_object>() - 424usize];
    [
        "Alignment of pyrs_type_object",
    ][::core::mem::align_of::<pyrs_type_object>() - 8usize];
    [
        "Offset of field: pyrs_type_object::ob_base",
    ][::core::mem::offset_of!(pyrs_type_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_type_object::tp_name",
    ][::core::mem::offset_of!(pyrs_type_object, tp_name) - 24usize];
    [
        "Offset of field: pyrs_type_object::tp_basicsize",
    ][::core::mem::offset_of!(pyrs_type_object, tp_basicsize) - 32usize];
    [
        "Offset of field: pyrs_type_object::tp_itemsize",
    ][::core::mem::offset_of!(pyrs_type_object, tp_itemsize) - 40usize];
    [
        "Offset of field: pyrs_type_object::tp_dealloc",
    ][::core::mem::offset_of!(pyrs_type_object, tp_dealloc) - 48usize];
    [
        "Offset of field: pyrs_type_object::tp_vectorcall_offset",
    ][::core::mem::offset_of!(pyrs_type_object, tp_vectorcall_offset) - 56usize];
    [
        "Offset of field: pyrs_type_object::tp_getattr",
    ][::core::mem::offset_of!(pyrs_type_object, tp_getattr) - 64usize];
    [
        "Offset of field: pyrs_type_object::tp_setattr",
    ][::core::mem::offset_of!(pyrs_type_object, tp_setattr) - 72usize];
    [
        "Offset of field: pyrs_type_object::tp_as_async",
    ][::core::mem::offset_of!(pyrs_type_object, tp_as_async) - 80usize];
    [
        "Offset of field: pyrs_type_object::tp_repr",
    ][::core::mem::offset_of!(pyrs_type_object, tp_repr) - 88usize];
    [
        "Offset of field: pyrs_type_object::tp_as_number",
    ][::core::mem::offset_of!(pyrs_type_object, tp_as_number) - 96usize];
    [
        "Offset of field: pyrs_type_object::tp_as_sequence",
    ][::core::mem::offset_of!(pyrs_type_object, tp_as_sequence) - 104usize];
    [
        "Offset of field: pyrs_type_object::tp_as_mapping",
    ][::core::mem::offset_of!(pyrs_type_object, tp_as_mapping) - 112usize];
    [
        "Offset of field: pyrs_type_object::tp_hash",
    ][::core::mem::offset_of!(pyrs_type_object, tp_hash) - 120usize];
    [
        "Offset of field: pyrs_type_object::tp_call",
    ][::core::mem::offset_of!(pyrs_type_object, tp_call) - 128usize];
    [
        "Offset of field: pyrs_type_object::tp_str",
    ][::core::mem::offset_of!(pyrs_type_object, tp_str) - 136usize];
    [
        "Offset of field: pyrs_type_object::tp_getattro",
    ][::core::mem::offset_of!(pyrs_type_object, tp_getattro) - 144usize];
    [
        "Offset of field: pyrs_type_object::tp_setattro",
    ][::core::mem::offset_of!(pyrs_type_object, tp_setattro) - 152usize];
    [
        "Offset of field: pyrs_type_object::tp_as_buffer",
    ][::core::mem::offset_of!(pyrs_type_object, tp_as_buffer) - 160usize];
    [
        "Offset of field: pyrs_type_object::tp_flags",
    ][::core::mem::offset_of!(pyrs_type_object, tp_flags) - 168usize];
    [
        "Offset of field: pyrs_type_object::tp_doc",
    ][::core::mem::offset_of!(pyrs_type_object, tp_doc) - 176usize];
    [
        "Offset of field: pyrs_type_object::tp_traverse",
    ][::core::mem::offset_of!(pyrs_type_object, tp_traverse) - 184usize];
    [
        "Offset of field: pyrs_type_object::tp_clear",
    ][::core::mem::offset_of!(pyrs_type_object, tp_clear) - 192usize];
    [
        "Offset of field: pyrs_type_object::tp_richcompare",
    ][::core::mem::offset_of!(pyrs_type_object, tp_richcompare) - 200usize];
    [
        "Offset of field: pyrs_type_object::tp_weaklistoffset",
    ][::core::mem::offset_of!(pyrs_type_object, tp_weaklistoffset) - 208usize];
    [
        "Offset of field: pyrs_type_object::tp_iter",
    ][::core::mem::offset_of!(pyrs_type_object, tp_iter) - 216usize];
    [
        "Offset of field: pyrs_type_object::tp_iternext",
    ][::core::mem::offset_of!(pyrs_type_object, tp_iternext) - 224usize];
    [
        "Offset of field: pyrs_type_object::tp_methods",
    ][::core::mem::offset_of!(pyrs_type_object, tp_methods) - 232usize];
    [
        "Offset of field: pyrs_type_object::tp_members",
    ][::core::mem::offset_of!(pyrs_type_object, tp_members) - 240usize];
    [
        "Offset of field: pyrs_type_object::tp_getset",
    ][::core::mem::offset_of!(pyrs_type_object, tp_getset) - 248usize];
    [
        "Offset of field: pyrs_type_object::tp_base",
    ][::core::mem::offset_of!(pyrs_type_object, tp_base) - 256usize];
    [
        "Offset of field: pyrs_type_object::tp_dict",
    ][::core::mem::offset_of!(pyrs_type_object, tp_dict) - 264usize];
    [
        "Offset of field: pyrs_type_object::tp_descr_get",
    ][::core::mem::offset_of!(pyrs_type_object, tp_descr_get) - 272usize];
    [
        "Offset of field: pyrs_type_object::tp_descr_set",
    ][::core::mem::offset_of!(pyrs_type_object, tp_descr_set) - 280usize];
    [
        "Offset of field: pyrs_type_object::tp_dictoffset",
    ][::core::mem::offset_of!(pyrs_type_object, tp_dictoffset) - 288usize];
    [
        "Offset of field: pyrs_type_object::tp_init",
    ][::core::mem::offset_of!(pyrs_type_object, tp_init) - 296usize];
    [
        "Offset of field: pyrs_type_object::tp_alloc",
    ][::core::mem::offset_of!(pyrs_type_object, tp_alloc) - 304usize];
    [
        "Offset of field: pyrs_type_object::tp_new",
    ][::core::mem::offset_of!(pyrs_type_object, tp_new) - 312usize];
    [
        "Offset of field: pyrs_type_object::tp_free",
    ][::core::mem::offset_of!(pyrs_type_object, tp_free) - 320usize];
    [
        "Offset of field: pyrs_type_object::tp_is_gc",
    ][::core::mem::offset_of!(pyrs_type_object, tp_is_gc) - 328usize];
    [
        "Offset of field: pyrs_type_object::tp_bases",
    ][::core::mem::offset_of!(pyrs_type_object, tp_bases) - 336usize];
    [
        "Offset of field: pyrs_type_object::tp_mro",
    ][::core::mem::offset_of!(pyrs_type_object, tp_mro) - 344usize];
    [
        "Offset of field: pyrs_type_object::tp_cache",
    ][::core::mem::offset_of!(pyrs_type_object, tp_cache) - 352usize];
    [
        "Offset of field: pyrs_type_object::tp_subclasses",
    ][::core::mem::offset_of!(pyrs_type_object, tp_subclasses) - 360usize];
    [
        "Offset of field: pyrs_type_object::tp_weaklist",
    ][::core::mem::offset_of!(pyrs_type_object, tp_weaklist) - 368usize];
    [
        "Offset of field: pyrs_type_object::tp_del",
    ][::core::mem::offset_of!(pyrs_type_object, tp_del) - 376usize];
    [
        "Offset of field: pyrs_type_object::tp_version_tag",
    ][::core::mem::offset_of!(pyrs_type_object, tp_version_tag) - 384usize];
    [
        "Offset of field: pyrs_type_object::reserved_388",
    ][::core::mem::offset_of!(pyrs_type_object, reserved_388) - 388usize];
    [
        "Offset of field: pyrs_type_object::tp_finalize",
    ][::core::mem::offset_of!(pyrs_type_object, tp_finalize) - 392usize];
    [
        "Offset of field: pyrs_type_object::tp_vectorcall",
    ][::core::mem::offset_of!(pyrs_type_object, tp_vectorcall) - 400usize];
    [
        "Offset of field: pyrs_type_object::tp_watched",
    ][::core::mem::offset_of!(pyrs_type_object, tp_watched) - 408usize];
    [
        "Offset of field: pyrs_type_object::reserved_409",
    ][::core::mem::offset_of!(pyrs_type_object, reserved_409) - 409usize];
    [
        "Offset of field: pyrs_type_object::tp_versions_used",
    ][::core::mem::offset_of!(pyrs_type_object, tp_versions_used) - 410usize];
    [
        "Offset of field: pyrs_type_object::reserved_412",
    ][::core::mem::offset_of!(pyrs_type_object, reserved_412) - 412usize];
    [
        "Offset of field: pyrs_type_object::_tp_iteritem",
    ][::core::mem::offset_of!(pyrs_type_object, _tp_iteritem) - 416usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_async_methods",
    ][::core::mem::size_of::<pyrs_async_methods>() - 32usize];
    [
        "Alignment of pyrs_async_methods",
    ][::core::mem::align_of::<pyrs_async_methods>() - 8usize];
    [
        "Offset of field: pyrs_async_methods::am_await",
    ][::core::mem::offset_of!(pyrs_async_methods, am_await) - 0usize];
    [
        "Offset of field: pyrs_async_methods::am_aiter",
    ][::core::mem::offset_of!(pyrs_async_methods, am_aiter) - 8usize];
    [
        "Offset of field: pyrs_async_methods::am_anext",
    ][::core::mem::offset_of!(pyrs_async_methods, am_anext) - 16usize];
    [
        "Offset of field: pyrs_async_methods::am_send",
    ][::core::mem::offset_of!(pyrs_async_methods, am_send) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_number_methods",
    ][::core::mem::size_of::<pyrs_number_methods>() - 288usize];
    [
        "Alignment of pyrs_number_methods",
    ][::core::mem::align_of::<pyrs_number_methods>() - 8usize];
    [
        "Offset of field: pyrs_number_methods::nb_add",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_add) - 0usize];
    [
        "Offset of field: pyrs_number_methods::nb_subtract",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_subtract) - 8usize];
    [
        "Offset of field: pyrs_number_methods::nb_multiply",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_multiply) - 16usize];
    [
        "Offset of field: pyrs_number_methods::nb_remainder",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_remainder) - 24usize];
    [
        "Offset of field: pyrs_number_methods::nb_divmod",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_divmod) - 32usize];
    [
        "Offset of field: pyrs_number_methods::nb_power",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_power) - 40usize];
    [
        "Offset of field: pyrs_number_methods::nb_negative",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_negative) - 48usize];
    [
        "Offset of field: pyrs_number_methods::nb_positive",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_positive) - 56usize];
    [
        "Offset of field: pyrs_number_methods::nb_absolute",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_absolute) - 64usize];
    [
        "Offset of field: pyrs_number_methods::nb_bool",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_bool) - 72usize];
    [
        "Offset of field: pyrs_number_methods::nb_invert",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_invert) - 80usize];
    [
        "Offset of field: pyrs_number_methods::nb_lshift",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_lshift) - 88usize];
    [
        "Offset of field: pyrs_number_methods::nb_rshift",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_rshift) - 96usize];
    [
        "Offset of field: pyrs_number_methods::nb_and",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_and) - 104usize];
    [
        "Offset of field: pyrs_number_methods::nb_xor",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_xor) - 112usize];
    [
        "Offset of field: pyrs_number_methods::nb_or",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_or) - 120usize];
    [
        "Offset of field: pyrs_number_methods::nb_int",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_int) - 128usize];
    [
        "Offset of field: pyrs_number_methods::nb_reserved",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_reserved) - 136usize];
    [
        "Offset of field: pyrs_number_methods::nb_float",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_float) - 144usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_add",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_add) - 152usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_subtract",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_subtract) - 160usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_multiply",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_multiply) - 168usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_remainder",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_remainder) - 176usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_power",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_power) - 184usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_lshift",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_lshift) - 192usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_rshift",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_rshift) - 200usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_and",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_and) - 208usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_xor",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_xor) - 216usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_or",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_or) - 224usize];
    [
        "Offset of field: pyrs_number_methods::nb_floor_divide",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_floor_divide) - 232usize];
    [
        "Offset of field: pyrs_number_methods::nb_true_divide",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_true_divide) - 240usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_floor_divide",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_floor_divide) - 248usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_true_divide",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_true_divide) - 256usize];
    [
        "Offset of field: pyrs_number_methods::nb_index",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_index) - 264usize];
    [
        "Offset of field: pyrs_number_methods::nb_matrix_multiply",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_matrix_multiply) - 272usize];
    [
        "Offset of field: pyrs_number_methods::nb_inplace_matrix_multiply",
    ][::core::mem::offset_of!(pyrs_number_methods, nb_inplace_matrix_multiply)
        - 280usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_mapping_methods",
    ][::core::mem::size_of::<pyrs_mapping_methods>() - 24usize];
    [
        "Alignment of pyrs_mapping_methods",
    ][::core::mem::align_of::<pyrs_mapping_methods>() - 8usize];
    [
        "Offset of field: pyrs_mapping_methods::mp_length",
    ][::core::mem::offset_of!(pyrs_mapping_methods, mp_length) - 0usize];
    [
        "Offset of field: pyrs_mapping_methods::mp_subscript",
    ][::core::mem::offset_of!(pyrs_mapping_methods, mp_subscript) - 8usize];
    [
        "Offset of field: pyrs_mapping_methods::mp_ass_subscript",
    ][::core::mem::offset_of!(pyrs_mapping_methods, mp_ass_subscript) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_sequence_methods",
    ][::core::mem::size_of::<pyrs_sequence_methods>() - 80usize];
    [
        "Alignment of pyrs_sequence_methods",
    ][::core::mem::align_of::<pyrs_sequence_methods>() - 8usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_length",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_length) - 0usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_concat",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_concat) - 8usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_repeat",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_repeat) - 16usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_item",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_item) - 24usize];
    [
        "Offset of field: pyrs_sequence_methods::was_sq_slice",
    ][::core::mem::offset_of!(pyrs_sequence_methods, was_sq_slice) - 32usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_ass_item",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_ass_item) - 40usize];
    [
        "Offset of field: pyrs_sequence_methods::was_sq_ass_slice",
    ][::core::mem::offset_of!(pyrs_sequence_methods, was_sq_ass_slice) - 48usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_contains",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_contains) - 56usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_inplace_concat",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_inplace_concat) - 64usize];
    [
        "Offset of field: pyrs_sequence_methods::sq_inplace_repeat",
    ][::core::mem::offset_of!(pyrs_sequence_methods, sq_inplace_repeat) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_buffer_procs"][::core::mem::size_of::<pyrs_buffer_procs>() - 16usize];
    [
        "Alignment of pyrs_buffer_procs",
    ][::core::mem::align_of::<pyrs_buffer_procs>() - 8usize];
    [
        "Offset of field: pyrs_buffer_procs::bf_getbuffer",
    ][::core::mem::offset_of!(pyrs_buffer_procs, bf_getbuffer) - 0usize];
    [
        "Offset of field: pyrs_buffer_procs::bf_releasebuffer",
    ][::core::mem::offset_of!(pyrs_buffer_procs, bf_releasebuffer) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_heap_type_object",
    ][::core::mem::size_of::<pyrs_heap_type_object>() - 944usize];
    [
        "Alignment of pyrs_heap_type_object",
    ][::core::mem::align_of::<pyrs_heap_type_object>() - 8usize];
    [
        "Offset of field: pyrs_heap_type_object::ht_type",
    ][::core::mem::offset_of!(pyrs_heap_type_object, ht_type) - 0usize];
    [
        "Offset of field: pyrs_heap_type_object::as_async",
    ][::core::mem::offset_of!(pyrs_heap_type_object, as_async) - 424usize];
    [
        "Offset of field: pyrs_heap_type_object::as_number",
    ][::core::mem::offset_of!(pyrs_heap_type_object, as_number) - 456usize];
    [
        "Offset of field: pyrs_heap_type_object::as_mapping",
    ][::core::mem::offset_of!(pyrs_heap_type_object, as_mapping) - 744usize];
    [
        "Offset of field: pyrs_heap_type_object::as_sequence",
    ][::core::mem::offset_of!(pyrs_heap_type_object, as_sequence) - 768usize];
    [
        "Offset of field: pyrs_heap_type_object::as_buffer",
    ][::core::mem::offset_of!(pyrs_heap_type_object, as_buffer) - 848usize];
    [
        "Offset of field: pyrs_heap_type_object::ht_name",
    ][::core::mem::offset_of!(pyrs_heap_type_object, ht_name) - 864usize];
    [
        "Offset of field: pyrs_heap_type_object::ht_slots",
    ][::core::mem::offset_of!(pyrs_heap_type_object, ht_slots) - 872usize];
    [
        "Offset of field: pyrs_heap_type_object::ht_qualname",
    ][::core::mem::offset_of!(pyrs_heap_type_object, ht_qualname) - 880usize];
    [
        "Offset of field: pyrs_heap_type_object::ht_cached_keys",
    ][::core::mem::offset_of!(pyrs_heap_type_object, ht_cached_keys) - 888usize];
    [
        "Offset of field: pyrs_heap_type_object::ht_module",
    ][::core::mem::offset_of!(pyrs_heap_type_object, ht_module) - 896usize];
    [
        "Offset of field: pyrs_heap_type_object::_ht_tpname",
    ][::core::mem::offset_of!(pyrs_heap_type_object, _ht_tpname) - 904usize];
    [
        "Offset of field: pyrs_heap_type_object::ht_token",
    ][::core::mem::offset_of!(pyrs_heap_type_object, ht_token) - 912usize];
    [
        "Offset of field: pyrs_heap_type_object::getitem",
    ][::core::mem::offset_of!(pyrs_heap_type_object, getitem) - 920usize];
    [
        "Offset of field: pyrs_heap_type_object::getitem_version",
    ][::core::mem::offset_of!(pyrs_heap_type_object, getitem_version) - 928usize];
    [
        "Offset of field: pyrs_heap_type_object::reserved_932",
    ][::core::mem::offset_of!(pyrs_heap_type_object, reserved_932) - 932usize];
    [
        "Offset of field: pyrs_heap_type_object::init",
    ][::core::mem::offset_of!(pyrs_heap_type_object, init) - 936usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_buffer"][::core::mem::size_of::<pyrs_buffer>() - 80usize];
    ["Alignment of pyrs_buffer"][::core::mem::align_of::<pyrs_buffer>() - 8usize];
    [
        "Offset of field: pyrs_buffer::buf",
    ][::core::mem::offset_of!(pyrs_buffer, buf) - 0usize];
    [
        "Offset of field: pyrs_buffer::obj",
    ][::core::mem::offset_of!(pyrs_buffer, obj) - 8usize];
    [
        "Offset of field: pyrs_buffer::len",
    ][::core::mem::offset_of!(pyrs_buffer, len) - 16usize];
    [
        "Offset of field: pyrs_buffer::itemsize",
    ][::core::mem::offset_of!(pyrs_buffer, itemsize) - 24usize];
    [
        "Offset of field: pyrs_buffer::readonly",
    ][::core::mem::offset_of!(pyrs_buffer, readonly) - 32usize];
    [
        "Offset of field: pyrs_buffer::ndim",
    ][::core::mem::offset_of!(pyrs_buffer, ndim) - 36usize];
    [
        "Offset of field: pyrs_buffer::format",
    ][::core::mem::offset_of!(pyrs_buffer, format) - 40usize];
    [
        "Offset of field: pyrs_buffer::shape",
    ][::core::mem::offset_of!(pyrs_buffer, shape) - 48usize];
    [
        "Offset of field: pyrs_buffer::strides",
    ][::core::mem::offset_of!(pyrs_buffer, strides) - 56usize];
    [
        "Offset of field: pyrs_buffer::suboffsets",
    ][::core::mem::offset_of!(pyrs_buffer, suboffsets) - 64usize];
    [
        "Offset of field: pyrs_buffer::internal",
    ][::core::mem::offset_of!(pyrs_buffer, internal) - 72usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_long_value"][::core::mem::size_of::<pyrs_long_value>() - 16usize];
    [
        "Alignment of pyrs_long_value",
    ][::core::mem::align_of::<pyrs_long_value>() - 8usize];
    [
        "Offset of field: pyrs_long_value::lv_tag",
    ][::core::mem::offset_of!(pyrs_long_value, lv_tag) - 0usize];
    [
        "Offset of field: pyrs_long_value::ob_digit",
    ][::core::mem::offset_of!(pyrs_long_value, ob_digit) - 8usize];
    [
        "Offset of field: pyrs_long_value::reserved_12",
    ][::core::mem::offset_of!(pyrs_long_value, reserved_12) - 12usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_long_object"][::core::mem::size_of::<pyrs_long_object>() - 32usize];
    [
        "Alignment of pyrs_long_object",
    ][::core::mem::align_of::<pyrs_long_object>() - 8usize];
    [
        "Offset of field: pyrs_long_object::ob_base",
    ][::core::mem::offset_of!(pyrs_long_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_long_object::lv_tag",
    ][::core::mem::offset_of!(pyrs_long_object, lv_tag) - 16usize];
    [
        "Offset of field: pyrs_long_object::ob_digit",
    ][::core::mem::offset_of!(pyrs_long_object, ob_digit) - 24usize];
    [
        "Offset of field: pyrs_long_object::reserved_28",
    ][::core::mem::offset_of!(pyrs_long_object, reserved_28) - 28usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_float_object"][::core::mem::size_of::<pyrs_float_object>() - 24usize];
    [
        "Alignment of pyrs_float_object",
    ][::core::mem::align_of::<pyrs_float_object>() - 8usize];
    [
        "Offset of field: pyrs_float_object::ob_base",
    ][::core::mem::offset_of!(pyrs_float_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_float_object::ob_fval",
    ][::core::mem::offset_of!(pyrs_float_object, ob_fval) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_bytes_object"][::core::mem::size_of::<pyrs_bytes_object>() - 40usize];
    [
        "Alignment of pyrs_bytes_object",
    ][::core::mem::align_of::<pyrs_bytes_object>() - 8usize];
    [
        "Offset of field: pyrs_bytes_object::ob_base",
    ][::core::mem::offset_of!(pyrs_bytes_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_bytes_object::ob_shash",
    ][::core::mem::offset_of!(pyrs_bytes_object, ob_shash) - 24usize];
    [
        "Offset of field: pyrs_bytes_object::ob_sval",
    ][::core::mem::offset_of!(pyrs_bytes_object, ob_sval) - 32usize];
    [
        "Offset of field: pyrs_bytes_object::reserved_33",
    ][::core::mem::offset_of!(pyrs_bytes_object, reserved_33) - 33usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_ascii_object"][::core::mem::size_of::<pyrs_ascii_object>() - 40usize];
    [
        "Alignment of pyrs_ascii_object",
    ][::core::mem::align_of::<pyrs_ascii_object>() - 8usize];
    [
        "Offset of field: pyrs_ascii_object::ob_base",
    ][::core::mem::offset_of!(pyrs_ascii_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_ascii_object::length",
    ][::core::mem::offset_of!(pyrs_ascii_object, length) - 16usize];
    [
        "Offset of field: pyrs_ascii_object::hash",
    ][::core::mem::offset_of!(pyrs_ascii_object, hash) - 24usize];
    [
        "Offset of field: pyrs_ascii_object::state",
    ][::core::mem::offset_of!(pyrs_ascii_object, state) - 32usize];
    [
        "Offset of field: pyrs_ascii_object::reserved_36",
    ][::core::mem::offset_of!(pyrs_ascii_object, reserved_36) - 36usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_compact_unicode_object",
    ][::core::mem::size_of::<pyrs_compact_unicode_object>() - 56usize];
    [
        "Alignment of pyrs_compact_unicode_object",
    ][::core::mem::align_of::<pyrs_compact_unicode_object>() - 8usize];
    [
        "Offset of field: pyrs_compact_unicode_object::_base",
    ][::core::mem::offset_of!(pyrs_compact_unicode_object, _base) - 0usize];
    [
        "Offset of field: pyrs_compact_unicode_object::utf8_length",
    ][::core::mem::offset_of!(pyrs_compact_unicode_object, utf8_length) - 40usize];
    [
        "Offset of field: pyrs_compact_unicode_object::utf8",
    ][::core::mem::offset_of!(pyrs_compact_unicode_object, utf8) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_unicode_object",
    ][::core::mem::size_of::<pyrs_unicode_object>() - 64usize];
    [
        "Alignment of pyrs_unicode_object",
    ][::core::mem::align_of::<pyrs_unicode_object>() - 8usize];
    [
        "Offset of field: pyrs_unicode_object::_base",
    ][::core::mem::offset_of!(pyrs_unicode_object, _base) - 0usize];
    [
        "Offset of field: pyrs_unicode_object::data",
    ][::core::mem::offset_of!(pyrs_unicode_object, data) - 56usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_tuple_object"][::core::mem::size_of::<pyrs_tuple_object>() - 40usize];
    [
        "Alignment of pyrs_tuple_object",
    ][::core::mem::align_of::<pyrs_tuple_object>() - 8usize];
    [
        "Offset of field: pyrs_tuple_object::ob_base",
    ][::core::mem::offset_of!(pyrs_tuple_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_tuple_object::ob_hash",
    ][::core::mem::offset_of!(pyrs_tuple_object, ob_hash) - 24usize];
    [
        "Offset of field: pyrs_tuple_object::ob_item",
    ][::core::mem::offset_of!(pyrs_tuple_object, ob_item) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_list_object"][::core::mem::size_of::<pyrs_list_object>() - 40usize];
    [
        "Alignment of pyrs_list_object",
    ][::core::mem::align_of::<pyrs_list_object>() - 8usize];
    [
        "Offset of field: pyrs_list_object::ob_base",
    ][::core::mem::offset_of!(pyrs_list_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_list_object::ob_item",
    ][::core::mem::offset_of!(pyrs_list_object, ob_item) - 24usize];
    [
        "Offset of field: pyrs_list_object::allocated",
    ][::core::mem::offset_of!(pyrs_list_object, allocated) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_dict_object"][::core::mem::size_of::<pyrs_dict_object>() - 48usize];
    [
        "Alignment of pyrs_dict_object",
    ][::core::mem::align_of::<pyrs_dict_object>() - 8usize];
    [
        "Offset of field: pyrs_dict_object::ob_base",
    ][::core::mem::offset_of!(pyrs_dict_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_dict_object::ma_used",
    ][::core::mem::offset_of!(pyrs_dict_object, ma_used) - 16usize];
    [
        "Offset of field: pyrs_dict_object::_ma_watcher_tag",
    ][::core::mem::offset_of!(pyrs_dict_object, _ma_watcher_tag) - 24usize];
    [
        "Offset of field: pyrs_dict_object::ma_keys",
    ][::core::mem::offset_of!(pyrs_dict_object, ma_keys) - 32usize];
    [
        "Offset of field: pyrs_dict_object::ma_values",
    ][::core::mem::offset_of!(pyrs_dict_object, ma_values) - 40usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_cfunction_object",
    ][::core::mem::size_of::<pyrs_cfunction_object>() - 56usize];
    [
        "Alignment of pyrs_cfunction_object",
    ][::core::mem::align_of::<pyrs_cfunction_object>() - 8usize];
    [
        "Offset of field: pyrs_cfunction_object::ob_base",
    ][::core::mem::offset_of!(pyrs_cfunction_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_cfunction_object::m_ml",
    ][::core::mem::offset_of!(pyrs_cfunction_object, m_ml) - 16usize];
    [
        "Offset of field: pyrs_cfunction_object::m_self",
    ][::core::mem::offset_of!(pyrs_cfunction_object, m_self) - 24usize];
    [
        "Offset of field: pyrs_cfunction_object::m_module",
    ][::core::mem::offset_of!(pyrs_cfunction_object, m_module) - 32usize];
    [
        "Offset of field: pyrs_cfunction_object::m_weakreflist",
    ][::core::mem::offset_of!(pyrs_cfunction_object, m_weakreflist) - 40usize];
    [
        "Offset of field: pyrs_cfunction_object::vectorcall",
    ][::core::mem::offset_of!(pyrs_cfunction_object, vectorcall) - 48usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_method_def"][::core::mem::size_of::<pyrs_method_def>() - 32usize];
    [
        "Alignment of pyrs_method_def",
    ][::core::mem::align_of::<pyrs_method_def>() - 8usize];
    [
        "Offset of field: pyrs_method_def::ml_name",
    ][::core::mem::offset_of!(pyrs_method_def, ml_name) - 0usize];
    [
        "Offset of field: pyrs_method_def::ml_meth",
    ][::core::mem::offset_of!(pyrs_method_def, ml_meth) - 8usize];
    [
        "Offset of field: pyrs_method_def::ml_flags",
    ][::core::mem::offset_of!(pyrs_method_def, ml_flags) - 16usize];
    [
        "Offset of field: pyrs_method_def::reserved_20",
    ][::core::mem::offset_of!(pyrs_method_def, reserved_20) - 20usize];
    [
        "Offset of field: pyrs_method_def::ml_doc",
    ][::core::mem::offset_of!(pyrs_method_def, ml_doc) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_member_def"][::core::mem::size_of::<pyrs_member_def>() - 40usize];
    [
        "Alignment of pyrs_member_def",
    ][::core::mem::align_of::<pyrs_member_def>() - 8usize];
    [
        "Offset of field: pyrs_member_def::name",
    ][::core::mem::offset_of!(pyrs_member_def, name) - 0usize];
    [
        "Offset of field: pyrs_member_def::type_",
    ][::core::mem::offset_of!(pyrs_member_def, type_) - 8usize];
    [
        "Offset of field: pyrs_member_def::reserved_12",
    ][::core::mem::offset_of!(pyrs_member_def, reserved_12) - 12usize];
    [
        "Offset of field: pyrs_member_def::offset",
    ][::core::mem::offset_of!(pyrs_member_def, offset) - 16usize];
    [
        "Offset of field: pyrs_member_def::flags",
    ][::core::mem::offset_of!(pyrs_member_def, flags) - 24usize];
    [
        "Offset of field: pyrs_member_def::reserved_28",
    ][::core::mem::offset_of!(pyrs_member_def, reserved_28) - 28usize];
    [
        "Offset of field: pyrs_member_def::doc",
    ][::core::mem::offset_of!(pyrs_member_def, doc) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_getset_def"][::core::mem::size_of::<pyrs_getset_def>() - 40usize];
    [
        "Alignment of pyrs_getset_def",
    ][::core::mem::align_of::<pyrs_getset_def>() - 8usize];
    [
        "Offset of field: pyrs_getset_def::name",
    ][::core::mem::offset_of!(pyrs_getset_def, name) - 0usize];
    [
        "Offset of field: pyrs_getset_def::get",
    ][::core::mem::offset_of!(pyrs_getset_def, get) - 8usize];
    [
        "Offset of field: pyrs_getset_def::set",
    ][::core::mem::offset_of!(pyrs_getset_def, set) - 16usize];
    [
        "Offset of field: pyrs_getset_def::doc",
    ][::core::mem::offset_of!(pyrs_getset_def, doc) - 24usize];
    [
        "Offset of field: pyrs_getset_def::closure",
    ][::core::mem::offset_of!(pyrs_getset_def, closure) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_type_slot"][::core::mem::size_of::<pyrs_type_slot>() - 16usize];
    ["Alignment of pyrs_type_slot"][::core::mem::align_of::<pyrs_type_slot>() - 8usize];
    [
        "Offset of field: pyrs_type_slot::slot",
    ][::core::mem::offset_of!(pyrs_type_slot, slot) - 0usize];
    [
        "Offset of field: pyrs_type_slot::reserved_4",
    ][::core::mem::offset_of!(pyrs_type_slot, reserved_4) - 4usize];
    [
        "Offset of field: pyrs_type_slot::pfunc",
    ][::core::mem::offset_of!(pyrs_type_slot, pfunc) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_type_spec"][::core::mem::size_of::<pyrs_type_spec>() - 32usize];
    ["Alignment of pyrs_type_spec"][::core::mem::align_of::<pyrs_type_spec>() - 8usize];
    [
        "Offset of field: pyrs_type_spec::name",
    ][::core::mem::offset_of!(pyrs_type_spec, name) - 0usize];
    [
        "Offset of field: pyrs_type_spec::basicsize",
    ][::core::mem::offset_of!(pyrs_type_spec, basicsize) - 8usize];
    [
        "Offset of field: pyrs_type_spec::itemsize",
    ][::core::mem::offset_of!(pyrs_type_spec, itemsize) - 12usize];
    [
        "Offset of field: pyrs_type_spec::flags",
    ][::core::mem::offset_of!(pyrs_type_spec, flags) - 16usize];
    [
        "Offset of field: pyrs_type_spec::reserved_20",
    ][::core::mem::offset_of!(pyrs_type_spec, reserved_20) - 20usize];
    [
        "Offset of field: pyrs_type_spec::slots",
    ][::core::mem::offset_of!(pyrs_type_spec, slots) - 24usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_module_def_base",
    ][::core::mem::size_of::<pyrs_module_def_base>() - 40usize];
    [
        "Alignment of pyrs_module_def_base",
    ][::core::mem::align_of::<pyrs_module_def_base>() - 8usize];
    [
        "Offset of field: pyrs_module_def_base::ob_base",
    ][::core::mem::offset_of!(pyrs_module_def_base, ob_base) - 0usize];
    [
        "Offset of field: pyrs_module_def_base::m_init",
    ][::core::mem::offset_of!(pyrs_module_def_base, m_init) - 16usize];
    [
        "Offset of field: pyrs_module_def_base::m_index",
    ][::core::mem::offset_of!(pyrs_module_def_base, m_index) - 24usize];
    [
        "Offset of field: pyrs_module_def_base::m_copy",
    ][::core::mem::offset_of!(pyrs_module_def_base, m_copy) - 32usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_module_def_slot",
    ][::core::mem::size_of::<pyrs_module_def_slot>() - 16usize];
    [
        "Alignment of pyrs_module_def_slot",
    ][::core::mem::align_of::<pyrs_module_def_slot>() - 8usize];
    [
        "Offset of field: pyrs_module_def_slot::slot",
    ][::core::mem::offset_of!(pyrs_module_def_slot, slot) - 0usize];
    [
        "Offset of field: pyrs_module_def_slot::reserved_4",
    ][::core::mem::offset_of!(pyrs_module_def_slot, reserved_4) - 4usize];
    [
        "Offset of field: pyrs_module_def_slot::value",
    ][::core::mem::offset_of!(pyrs_module_def_slot, value) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_module_def"][::core::mem::size_of::<pyrs_module_def>() - 104usize];
    [
        "Alignment of pyrs_module_def",
    ][::core::mem::align_of::<pyrs_module_def>() - 8usize];
    [
        "Offset of field: pyrs_module_def::m_base",
    ][::core::mem::offset_of!(pyrs_module_def, m_base) - 0usize];
    [
        "Offset of field: pyrs_module_def::m_name",
    ][::core::mem::offset_of!(pyrs_module_def, m_name) - 40usize];
    [
        "Offset of field: pyrs_module_def::m_doc",
    ][::core::mem::offset_of!(pyrs_module_def, m_doc) - 48usize];
    [
        "Offset of field: pyrs_module_def::m_size",
    ][::core::mem::offset_of!(pyrs_module_def, m_size) - 56usize];
    [
        "Offset of field: pyrs_module_def::m_methods",
    ][::core::mem::offset_of!(pyrs_module_def, m_methods) - 64usize];
    [
        "Offset of field: pyrs_module_def::m_slots",
    ][::core::mem::offset_of!(pyrs_module_def, m_slots) - 72usize];
    [
        "Offset of field: pyrs_module_def::m_traverse",
    ][::core::mem::offset_of!(pyrs_module_def, m_traverse) - 80usize];
    [
        "Offset of field: pyrs_module_def::m_clear",
    ][::core::mem::offset_of!(pyrs_module_def, m_clear) - 88usize];
    [
        "Offset of field: pyrs_module_def::m_free",
    ][::core::mem::offset_of!(pyrs_module_def, m_free) - 96usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_gc_head"][::core::mem::size_of::<pyrs_gc_head>() - 16usize];
    ["Alignment of pyrs_gc_head"][::core::mem::align_of::<pyrs_gc_head>() - 8usize];
    [
        "Offset of field: pyrs_gc_head::_gc_next",
    ][::core::mem::offset_of!(pyrs_gc_head, _gc_next) - 0usize];
    [
        "Offset of field: pyrs_gc_head::_gc_prev",
    ][::core::mem::offset_of!(pyrs_gc_head, _gc_prev) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_mutex"][::core::mem::size_of::<pyrs_mutex>() - 1usize];
    ["Alignment of pyrs_mutex"][::core::mem::align_of::<pyrs_mutex>() - 1usize];
    [
        "Offset of field: pyrs_mutex::_bits",
    ][::core::mem::offset_of!(pyrs_mutex, _bits) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_critical_section",
    ][::core::mem::size_of::<pyrs_critical_section>() - 16usize];
    [
        "Alignment of pyrs_critical_section",
    ][::core::mem::align_of::<pyrs_critical_section>() - 8usize];
    [
        "Offset of field: pyrs_critical_section::_cs_prev",
    ][::core::mem::offset_of!(pyrs_critical_section, _cs_prev) - 0usize];
    [
        "Offset of field: pyrs_critical_section::_cs_mutex",
    ][::core::mem::offset_of!(pyrs_critical_section, _cs_mutex) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_critical_section2",
    ][::core::mem::size_of::<pyrs_critical_section2>() - 24usize];
    [
        "Alignment of pyrs_critical_section2",
    ][::core::mem::align_of::<pyrs_critical_section2>() - 8usize];
    [
        "Offset of field: pyrs_critical_section2::_cs_base",
    ][::core::mem::offset_of!(pyrs_critical_section2, _cs_base) - 0usize];
    [
        "Offset of field: pyrs_critical_section2::_cs_mutex2",
    ][::core::mem::offset_of!(pyrs_critical_section2, _cs_mutex2) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_base_exception_object",
    ][::core::mem::size_of::<pyrs_base_exception_object>() - 72usize];
    [
        "Alignment of pyrs_base_exception_object",
    ][::core::mem::align_of::<pyrs_base_exception_object>() - 8usize];
    [
        "Offset of field: pyrs_base_exception_object::ob_base",
    ][::core::mem::offset_of!(pyrs_base_exception_object, ob_base) - 0usize];
    [
        "Offset of field: pyrs_base_exception_object::dict",
    ][::core::mem::offset_of!(pyrs_base_exception_object, dict) - 16usize];
    [
        "Offset of field: pyrs_base_exception_object::args",
    ][::core::mem::offset_of!(pyrs_base_exception_object, args) - 24usize];
    [
        "Offset of field: pyrs_base_exception_object::notes",
    ][::core::mem::offset_of!(pyrs_base_exception_object, notes) - 32usize];
    [
        "Offset of field: pyrs_base_exception_object::traceback",
    ][::core::mem::offset_of!(pyrs_base_exception_object, traceback) - 40usize];
    [
        "Offset of field: pyrs_base_exception_object::context",
    ][::core::mem::offset_of!(pyrs_base_exception_object, context) - 48usize];
    [
        "Offset of field: pyrs_base_exception_object::cause",
    ][::core::mem::offset_of!(pyrs_base_exception_object, cause) - 56usize];
    [
        "Offset of field: pyrs_base_exception_object::suppress_context",
    ][::core::mem::offset_of!(pyrs_base_exception_object, suppress_context) - 64usize];
    [
        "Offset of field: pyrs_base_exception_object::reserved_65",
    ][::core::mem::offset_of!(pyrs_base_exception_object, reserved_65) - 65usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_err_stackitem",
    ][::core::mem::size_of::<pyrs_err_stackitem>() - 16usize];
    [
        "Alignment of pyrs_err_stackitem",
    ][::core::mem::align_of::<pyrs_err_stackitem>() - 8usize];
    [
        "Offset of field: pyrs_err_stackitem::exc_value",
    ][::core::mem::offset_of!(pyrs_err_stackitem, exc_value) - 0usize];
    [
        "Offset of field: pyrs_err_stackitem::previous_item",
    ][::core::mem::offset_of!(pyrs_err_stackitem, previous_item) - 8usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_thread_state",
    ][::core::mem::size_of::<pyrs_thread_state>() - 880usize];
    [
        "Alignment of pyrs_thread_state",
    ][::core::mem::align_of::<pyrs_thread_state>() - 8usize];
    [
        "Offset of field: pyrs_thread_state::prev",
    ][::core::mem::offset_of!(pyrs_thread_state, prev) - 0usize];
    [
        "Offset of field: pyrs_thread_state::next",
    ][::core::mem::offset_of!(pyrs_thread_state, next) - 8usize];
    [
        "Offset of field: pyrs_thread_state::interp",
    ][::core::mem::offset_of!(pyrs_thread_state, interp) - 16usize];
    [
        "Offset of field: pyrs_thread_state::eval_breaker",
    ][::core::mem::offset_of!(pyrs_thread_state, eval_breaker) - 24usize];
    [
        "Offset of field: pyrs_thread_state::_status",
    ][::core::mem::offset_of!(pyrs_thread_state, _status) - 32usize];
    [
        "Offset of field: pyrs_thread_state::holds_gil",
    ][::core::mem::offset_of!(pyrs_thread_state, holds_gil) - 36usize];
    [
        "Offset of field: pyrs_thread_state::gil_requested",
    ][::core::mem::offset_of!(pyrs_thread_state, gil_requested) - 40usize];
    [
        "Offset of field: pyrs_thread_state::_whence",
    ][::core::mem::offset_of!(pyrs_thread_state, _whence) - 44usize];
    [
        "Offset of field: pyrs_thread_state::state",
    ][::core::mem::offset_of!(pyrs_thread_state, state) - 48usize];
    [
        "Offset of field: pyrs_thread_state::py_recursion_remaining",
    ][::core::mem::offset_of!(pyrs_thread_state, py_recursion_remaining) - 52usize];
    [
        "Offset of field: pyrs_thread_state::py_recursion_limit",
    ][::core::mem::offset_of!(pyrs_thread_state, py_recursion_limit) - 56usize];
    [
        "Offset of field: pyrs_thread_state::recursion_headroom",
    ][::core::mem::offset_of!(pyrs_thread_state, recursion_headroom) - 60usize];
    [
        "Offset of field: pyrs_thread_state::tracing",
    ][::core::mem::offset_of!(pyrs_thread_state, tracing) - 64usize];
    [
        "Offset of field: pyrs_thread_state::what_event",
    ][::core::mem::offset_of!(pyrs_thread_state, what_event) - 68usize];
    [
        "Offset of field: pyrs_thread_state::current_frame",
    ][::core::mem::offset_of!(pyrs_thread_state, current_frame) - 72usize];
    [
        "Offset of field: pyrs_thread_state::base_frame",
    ][::core::mem::offset_of!(pyrs_thread_state, base_frame) - 80usize];
    [
        "Offset of field: pyrs_thread_state::reserved_88",
    ][::core::mem::offset_of!(pyrs_thread_state, reserved_88) - 88usize];
    [
        "Offset of field: pyrs_thread_state::c_profilefunc",
    ][::core::mem::offset_of!(pyrs_thread_state, c_profilefunc) - 104usize];
    [
        "Offset of field: pyrs_thread_state::c_tracefunc",
    ][::core::mem::offset_of!(pyrs_thread_state, c_tracefunc) - 112usize];
    [
        "Offset of field: pyrs_thread_state::c_profileobj",
    ][::core::mem::offset_of!(pyrs_thread_state, c_profileobj) - 120usize];
    [
        "Offset of field: pyrs_thread_state::c_traceobj",
    ][::core::mem::offset_of!(pyrs_thread_state, c_traceobj) - 128usize];
    [
        "Offset of field: pyrs_thread_state::current_exception",
    ][::core::mem::offset_of!(pyrs_thread_state, current_exception) - 136usize];
    [
        "Offset of field: pyrs_thread_state::exc_info",
    ][::core::mem::offset_of!(pyrs_thread_state, exc_info) - 144usize];
    [
        "Offset of field: pyrs_thread_state::dict",
    ][::core::mem::offset_of!(pyrs_thread_state, dict) - 152usize];
    [
        "Offset of field: pyrs_thread_state::gilstate_counter",
    ][::core::mem::offset_of!(pyrs_thread_state, gilstate_counter) - 160usize];
    [
        "Offset of field: pyrs_thread_state::reserved_164",
    ][::core::mem::offset_of!(pyrs_thread_state, reserved_164) - 164usize];
    [
        "Offset of field: pyrs_thread_state::async_exc",
    ][::core::mem::offset_of!(pyrs_thread_state, async_exc) - 168usize];
    [
        "Offset of field: pyrs_thread_state::thread_id",
    ][::core::mem::offset_of!(pyrs_thread_state, thread_id) - 176usize];
    [
        "Offset of field: pyrs_thread_state::native_thread_id",
    ][::core::mem::offset_of!(pyrs_thread_state, native_thread_id) - 184usize];
    [
        "Offset of field: pyrs_thread_state::delete_later",
    ][::core::mem::offset_of!(pyrs_thread_state, delete_later) - 192usize];
    [
        "Offset of field: pyrs_thread_state::critical_section",
    ][::core::mem::offset_of!(pyrs_thread_state, critical_section) - 200usize];
    [
        "Offset of field: pyrs_thread_state::reserved_208",
    ][::core::mem::offset_of!(pyrs_thread_state, reserved_208) - 208usize];
    [
        "Offset of field: pyrs_thread_state::context",
    ][::core::mem::offset_of!(pyrs_thread_state, context) - 232usize];
    [
        "Offset of field: pyrs_thread_state::context_ver",
    ][::core::mem::offset_of!(pyrs_thread_state, context_ver) - 240usize];
    [
        "Offset of field: pyrs_thread_state::id",
    ][::core::mem::offset_of!(pyrs_thread_state, id) - 248usize];
    [
        "Offset of field: pyrs_thread_state::datastack_chunk",
    ][::core::mem::offset_of!(pyrs_thread_state, datastack_chunk) - 256usize];
    [
        "Offset of field: pyrs_thread_state::datastack_top",
    ][::core::mem::offset_of!(pyrs_thread_state, datastack_top) - 264usize];
    [
        "Offset of field: pyrs_thread_state::datastack_limit",
    ][::core::mem::offset_of!(pyrs_thread_state, datastack_limit) - 272usize];
    [
        "Offset of field: pyrs_thread_state::reserved_280",
    ][::core::mem::offset_of!(pyrs_thread_state, reserved_280) - 280usize];
    [
        "Offset of field: pyrs_thread_state::exc_state",
    ][::core::mem::offset_of!(pyrs_thread_state, exc_state) - 288usize];
    [
        "Offset of field: pyrs_thread_state::reserved_304",
    ][::core::mem::offset_of!(pyrs_thread_state, reserved_304) - 304usize];
    [
        "Offset of field: pyrs_thread_state::counter",
    ][::core::mem::offset_of!(pyrs_thread_state, counter) - 864usize];
    [
        "Offset of field: pyrs_thread_state::delete_on_release",
    ][::core::mem::offset_of!(pyrs_thread_state, delete_on_release) - 872usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_thread_state_impl",
    ][::core::mem::size_of::<pyrs_thread_state_impl>() - 1040usize];
    [
        "Alignment of pyrs_thread_state_impl",
    ][::core::mem::align_of::<pyrs_thread_state_impl>() - 8usize];
    [
        "Offset of field: pyrs_thread_state_impl::reserved_0",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, reserved_0) - 0usize];
    [
        "Offset of field: pyrs_thread_state_impl::refcount",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, refcount) - 976usize];
    [
        "Offset of field: pyrs_thread_state_impl::c_stack_top",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, c_stack_top) - 984usize];
    [
        "Offset of field: pyrs_thread_state_impl::c_stack_soft_limit",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, c_stack_soft_limit) - 992usize];
    [
        "Offset of field: pyrs_thread_state_impl::c_stack_hard_limit",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, c_stack_hard_limit) - 1000usize];
    [
        "Offset of field: pyrs_thread_state_impl::reserved_1008",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, reserved_1008) - 1008usize];
    [
        "Offset of field: pyrs_thread_state_impl::asyncio_running_loop",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, asyncio_running_loop) - 1024usize];
    [
        "Offset of field: pyrs_thread_state_impl::asyncio_running_task",
    ][::core::mem::offset_of!(pyrs_thread_state_impl, asyncio_running_task) - 1032usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_interpreter_frame",
    ][::core::mem::size_of::<pyrs_interpreter_frame>() - 88usize];
    [
        "Alignment of pyrs_interpreter_frame",
    ][::core::mem::align_of::<pyrs_interpreter_frame>() - 8usize];
    [
        "Offset of field: pyrs_interpreter_frame::f_executable",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, f_executable) - 0usize];
    [
        "Offset of field: pyrs_interpreter_frame::previous",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, previous) - 8usize];
    [
        "Offset of field: pyrs_interpreter_frame::reserved_16",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, reserved_16) - 16usize];
    [
        "Offset of field: pyrs_interpreter_frame::f_globals",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, f_globals) - 24usize];
    [
        "Offset of field: pyrs_interpreter_frame::f_builtins",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, f_builtins) - 32usize];
    [
        "Offset of field: pyrs_interpreter_frame::f_locals",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, f_locals) - 40usize];
    [
        "Offset of field: pyrs_interpreter_frame::frame_obj",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, frame_obj) - 48usize];
    [
        "Offset of field: pyrs_interpreter_frame::instr_ptr",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, instr_ptr) - 56usize];
    [
        "Offset of field: pyrs_interpreter_frame::reserved_64",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, reserved_64) - 64usize];
    [
        "Offset of field: pyrs_interpreter_frame::owner",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, owner) - 74usize];
    [
        "Offset of field: pyrs_interpreter_frame::reserved_75",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, reserved_75) - 75usize];
    [
        "Offset of field: pyrs_interpreter_frame::localsplus",
    ][::core::mem::offset_of!(pyrs_interpreter_frame, localsplus) - 80usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_interpreter_state",
    ][::core::mem::size_of::<pyrs_interpreter_state>() - 225136usize];
    [
        "Alignment of pyrs_interpreter_state",
    ][::core::mem::align_of::<pyrs_interpreter_state>() - 8usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_0",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_0) - 0usize];
    [
        "Offset of field: pyrs_interpreter_state::recursion_limit",
    ][::core::mem::offset_of!(pyrs_interpreter_state, recursion_limit) - 8usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_12",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_12) - 12usize];
    [
        "Offset of field: pyrs_interpreter_state::gil",
    ][::core::mem::offset_of!(pyrs_interpreter_state, gil) - 16usize];
    [
        "Offset of field: pyrs_interpreter_state::own_gil",
    ][::core::mem::offset_of!(pyrs_interpreter_state, own_gil) - 24usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_28",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_28) - 28usize];
    [
        "Offset of field: pyrs_interpreter_state::npending",
    ][::core::mem::offset_of!(pyrs_interpreter_state, npending) - 44usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_48",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_48) - 48usize];
    [
        "Offset of field: pyrs_interpreter_state::next",
    ][::core::mem::offset_of!(pyrs_interpreter_state, next) - 7264usize];
    [
        "Offset of field: pyrs_interpreter_state::id",
    ][::core::mem::offset_of!(pyrs_interpreter_state, id) - 7272usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7280",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7280) - 7280usize];
    [
        "Offset of field: pyrs_interpreter_state::requires_idref",
    ][::core::mem::offset_of!(pyrs_interpreter_state, requires_idref) - 7288usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7292",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7292) - 7292usize];
    [
        "Offset of field: pyrs_interpreter_state::_initialized",
    ][::core::mem::offset_of!(pyrs_interpreter_state, _initialized) - 7304usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7308",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7308) - 7308usize];
    [
        "Offset of field: pyrs_interpreter_state::finalizing",
    ][::core::mem::offset_of!(pyrs_interpreter_state, finalizing) - 7312usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7316",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7316) - 7316usize];
    [
        "Offset of field: pyrs_interpreter_state::next_unique_id",
    ][::core::mem::offset_of!(pyrs_interpreter_state, next_unique_id) - 7328usize];
    [
        "Offset of field: pyrs_interpreter_state::head",
    ][::core::mem::offset_of!(pyrs_interpreter_state, head) - 7336usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7344",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7344) - 7344usize];
    [
        "Offset of field: pyrs_interpreter_state::main",
    ][::core::mem::offset_of!(pyrs_interpreter_state, main) - 7352usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7360",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7360) - 7360usize];
    [
        "Offset of field: pyrs_interpreter_state::runtime",
    ][::core::mem::offset_of!(pyrs_interpreter_state, runtime) - 7376usize];
    [
        "Offset of field: pyrs_interpreter_state::_finalizing",
    ][::core::mem::offset_of!(pyrs_interpreter_state, _finalizing) - 7384usize];
    [
        "Offset of field: pyrs_interpreter_state::_finalizing_id",
    ][::core::mem::offset_of!(pyrs_interpreter_state, _finalizing_id) - 7392usize];
    [
        "Offset of field: pyrs_interpreter_state::enabled",
    ][::core::mem::offset_of!(pyrs_interpreter_state, enabled) - 7400usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7404",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7404) - 7404usize];
    [
        "Offset of field: pyrs_interpreter_state::collecting",
    ][::core::mem::offset_of!(pyrs_interpreter_state, collecting) - 7512usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7516",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7516) - 7516usize];
    [
        "Offset of field: pyrs_interpreter_state::sysdict",
    ][::core::mem::offset_of!(pyrs_interpreter_state, sysdict) - 7576usize];
    [
        "Offset of field: pyrs_interpreter_state::builtins",
    ][::core::mem::offset_of!(pyrs_interpreter_state, builtins) - 7584usize];
    [
        "Offset of field: pyrs_interpreter_state::modules",
    ][::core::mem::offset_of!(pyrs_interpreter_state, modules) - 7592usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7600",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7600) - 7600usize];
    [
        "Offset of field: pyrs_interpreter_state::importlib",
    ][::core::mem::offset_of!(pyrs_interpreter_state, importlib) - 7608usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7616",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7616) - 7616usize];
    [
        "Offset of field: pyrs_interpreter_state::import_func",
    ][::core::mem::offset_of!(pyrs_interpreter_state, import_func) - 7632usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_7640",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_7640) - 7640usize];
    [
        "Offset of field: pyrs_interpreter_state::feature_flags",
    ][::core::mem::offset_of!(pyrs_interpreter_state, feature_flags) - 8440usize];
    [
        "Offset of field: pyrs_interpreter_state::dict",
    ][::core::mem::offset_of!(pyrs_interpreter_state, dict) - 8448usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_8456",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_8456) - 8456usize];
    [
        "Offset of field: pyrs_interpreter_state::eval_frame",
    ][::core::mem::offset_of!(pyrs_interpreter_state, eval_frame) - 8472usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_8480",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_8480) - 8480usize];
    [
        "Offset of field: pyrs_interpreter_state::audit_hooks",
    ][::core::mem::offset_of!(pyrs_interpreter_state, audit_hooks) - 10888usize];
    [
        "Offset of field: pyrs_interpreter_state::reserved_10896",
    ][::core::mem::offset_of!(pyrs_interpreter_state, reserved_10896) - 10896usize];
    [
        "Offset of field: pyrs_interpreter_state::finalization_guards",
    ][::core::mem::offset_of!(pyrs_interpreter_state, finalization_guards)
        - 225128usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_runtime_state",
    ][::core::mem::size_of::<pyrs_runtime_state>() - 10224usize];
    [
        "Alignment of pyrs_runtime_state",
    ][::core::mem::align_of::<pyrs_runtime_state>() - 8usize];
    [
        "Offset of field: pyrs_runtime_state::cookie",
    ][::core::mem::offset_of!(pyrs_runtime_state, cookie) - 0usize];
    [
        "Offset of field: pyrs_runtime_state::version",
    ][::core::mem::offset_of!(pyrs_runtime_state, version) - 8usize];
    [
        "Offset of field: pyrs_runtime_state::free_threaded",
    ][::core::mem::offset_of!(pyrs_runtime_state, free_threaded) - 16usize];
    [
        "Offset of field: pyrs_runtime_state::reserved_24",
    ][::core::mem::offset_of!(pyrs_runtime_state, reserved_24) - 24usize];
    [
        "Offset of field: pyrs_runtime_state::preinitialized",
    ][::core::mem::offset_of!(pyrs_runtime_state, preinitialized) - 896usize];
    [
        "Offset of field: pyrs_runtime_state::core_initialized",
    ][::core::mem::offset_of!(pyrs_runtime_state, core_initialized) - 900usize];
    [
        "Offset of field: pyrs_runtime_state::initialized",
    ][::core::mem::offset_of!(pyrs_runtime_state, initialized) - 904usize];
    [
        "Offset of field: pyrs_runtime_state::reserved_908",
    ][::core::mem::offset_of!(pyrs_runtime_state, reserved_908) - 908usize];
    [
        "Offset of field: pyrs_runtime_state::_finalizing",
    ][::core::mem::offset_of!(pyrs_runtime_state, _finalizing) - 912usize];
    [
        "Offset of field: pyrs_runtime_state::_finalizing_id",
    ][::core::mem::offset_of!(pyrs_runtime_state, _finalizing_id) - 920usize];
    [
        "Offset of field: pyrs_runtime_state::reserved_928",
    ][::core::mem::offset_of!(pyrs_runtime_state, reserved_928) - 928usize];
    [
        "Offset of field: pyrs_runtime_state::head",
    ][::core::mem::offset_of!(pyrs_runtime_state, head) - 936usize];
    [
        "Offset of field: pyrs_runtime_state::main",
    ][::core::mem::offset_of!(pyrs_runtime_state, main) - 944usize];
    [
        "Offset of field: pyrs_runtime_state::reserved_952",
    ][::core::mem::offset_of!(pyrs_runtime_state, reserved_952) - 952usize];
    [
        "Offset of field: pyrs_runtime_state::main_thread",
    ][::core::mem::offset_of!(pyrs_runtime_state, main_thread) - 960usize];
    [
        "Offset of field: pyrs_runtime_state::main_tstate",
    ][::core::mem::offset_of!(pyrs_runtime_state, main_tstate) - 968usize];
    [
        "Offset of field: pyrs_runtime_state::reserved_976",
    ][::core::mem::offset_of!(pyrs_runtime_state, reserved_976) - 976usize];
    [
        "Offset of field: pyrs_runtime_state::check_enabled",
    ][::core::mem::offset_of!(pyrs_runtime_state, check_enabled) - 10208usize];
    [
        "Offset of field: pyrs_runtime_state::reserved_10212",
    ][::core::mem::offset_of!(pyrs_runtime_state, reserved_10212) - 10212usize];
    [
        "Offset of field: pyrs_runtime_state::autoInterpreterState",
    ][::core::mem::offset_of!(pyrs_runtime_state, autoInterpreterState) - 10216usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of pyrs_debug_offsets",
    ][::core::mem::size_of::<pyrs_debug_offsets>() - 848usize];
    [
        "Alignment of pyrs_debug_offsets",
    ][::core::mem::align_of::<pyrs_debug_offsets>() - 8usize];
    [
        "Offset of field: pyrs_debug_offsets::cookie",
    ][::core::mem::offset_of!(pyrs_debug_offsets, cookie) - 0usize];
    [
        "Offset of field: pyrs_debug_offsets::version",
    ][::core::mem::offset_of!(pyrs_debug_offsets, version) - 8usize];
    [
        "Offset of field: pyrs_debug_offsets::free_threaded",
    ][::core::mem::offset_of!(pyrs_debug_offsets, free_threaded) - 16usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_24",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_24) - 24usize];
    [
        "Offset of field: pyrs_debug_offsets::finalizing",
    ][::core::mem::offset_of!(pyrs_debug_offsets, finalizing) - 32usize];
    [
        "Offset of field: pyrs_debug_offsets::interpreters_head",
    ][::core::mem::offset_of!(pyrs_debug_offsets, interpreters_head) - 40usize];
    [
        "Offset of field: pyrs_debug_offsets::interpreter_state_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, interpreter_state_size) - 48usize];
    [
        "Offset of field: pyrs_debug_offsets::id",
    ][::core::mem::offset_of!(pyrs_debug_offsets, id) - 56usize];
    [
        "Offset of field: pyrs_debug_offsets::interpreter_state_next",
    ][::core::mem::offset_of!(pyrs_debug_offsets, interpreter_state_next) - 64usize];
    [
        "Offset of field: pyrs_debug_offsets::threads_head",
    ][::core::mem::offset_of!(pyrs_debug_offsets, threads_head) - 72usize];
    [
        "Offset of field: pyrs_debug_offsets::threads_main",
    ][::core::mem::offset_of!(pyrs_debug_offsets, threads_main) - 80usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_88",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_88) - 88usize];
    [
        "Offset of field: pyrs_debug_offsets::imports_modules",
    ][::core::mem::offset_of!(pyrs_debug_offsets, imports_modules) - 96usize];
    [
        "Offset of field: pyrs_debug_offsets::sysdict",
    ][::core::mem::offset_of!(pyrs_debug_offsets, sysdict) - 104usize];
    [
        "Offset of field: pyrs_debug_offsets::builtins",
    ][::core::mem::offset_of!(pyrs_debug_offsets, builtins) - 112usize];
    [
        "Offset of field: pyrs_debug_offsets::ceval_gil",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ceval_gil) - 120usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_128",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_128) - 128usize];
    [
        "Offset of field: pyrs_debug_offsets::thread_state_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, thread_state_size) - 176usize];
    [
        "Offset of field: pyrs_debug_offsets::prev",
    ][::core::mem::offset_of!(pyrs_debug_offsets, prev) - 184usize];
    [
        "Offset of field: pyrs_debug_offsets::thread_state_next",
    ][::core::mem::offset_of!(pyrs_debug_offsets, thread_state_next) - 192usize];
    [
        "Offset of field: pyrs_debug_offsets::interp",
    ][::core::mem::offset_of!(pyrs_debug_offsets, interp) - 200usize];
    [
        "Offset of field: pyrs_debug_offsets::current_frame",
    ][::core::mem::offset_of!(pyrs_debug_offsets, current_frame) - 208usize];
    [
        "Offset of field: pyrs_debug_offsets::base_frame",
    ][::core::mem::offset_of!(pyrs_debug_offsets, base_frame) - 216usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_224",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_224) - 224usize];
    [
        "Offset of field: pyrs_debug_offsets::thread_id",
    ][::core::mem::offset_of!(pyrs_debug_offsets, thread_id) - 240usize];
    [
        "Offset of field: pyrs_debug_offsets::native_thread_id",
    ][::core::mem::offset_of!(pyrs_debug_offsets, native_thread_id) - 248usize];
    [
        "Offset of field: pyrs_debug_offsets::datastack_chunk",
    ][::core::mem::offset_of!(pyrs_debug_offsets, datastack_chunk) - 256usize];
    [
        "Offset of field: pyrs_debug_offsets::status",
    ][::core::mem::offset_of!(pyrs_debug_offsets, status) - 264usize];
    [
        "Offset of field: pyrs_debug_offsets::holds_gil",
    ][::core::mem::offset_of!(pyrs_debug_offsets, holds_gil) - 272usize];
    [
        "Offset of field: pyrs_debug_offsets::gil_requested",
    ][::core::mem::offset_of!(pyrs_debug_offsets, gil_requested) - 280usize];
    [
        "Offset of field: pyrs_debug_offsets::current_exception",
    ][::core::mem::offset_of!(pyrs_debug_offsets, current_exception) - 288usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_296",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_296) - 296usize];
    [
        "Offset of field: pyrs_debug_offsets::previous",
    ][::core::mem::offset_of!(pyrs_debug_offsets, previous) - 320usize];
    [
        "Offset of field: pyrs_debug_offsets::executable",
    ][::core::mem::offset_of!(pyrs_debug_offsets, executable) - 328usize];
    [
        "Offset of field: pyrs_debug_offsets::instr_ptr",
    ][::core::mem::offset_of!(pyrs_debug_offsets, instr_ptr) - 336usize];
    [
        "Offset of field: pyrs_debug_offsets::localsplus",
    ][::core::mem::offset_of!(pyrs_debug_offsets, localsplus) - 344usize];
    [
        "Offset of field: pyrs_debug_offsets::owner",
    ][::core::mem::offset_of!(pyrs_debug_offsets, owner) - 352usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_360",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_360) - 360usize];
    [
        "Offset of field: pyrs_debug_offsets::pyobject_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, pyobject_size) - 464usize];
    [
        "Offset of field: pyrs_debug_offsets::ob_type",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ob_type) - 472usize];
    [
        "Offset of field: pyrs_debug_offsets::type_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, type_object_size) - 480usize];
    [
        "Offset of field: pyrs_debug_offsets::tp_name",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tp_name) - 488usize];
    [
        "Offset of field: pyrs_debug_offsets::tp_repr",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tp_repr) - 496usize];
    [
        "Offset of field: pyrs_debug_offsets::tp_flags",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tp_flags) - 504usize];
    [
        "Offset of field: pyrs_debug_offsets::tp_basicsize",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tp_basicsize) - 512usize];
    [
        "Offset of field: pyrs_debug_offsets::tp_dictoffset",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tp_dictoffset) - 520usize];
    [
        "Offset of field: pyrs_debug_offsets::heap_type_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, heap_type_object_size) - 528usize];
    [
        "Offset of field: pyrs_debug_offsets::ht_cached_keys",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ht_cached_keys) - 536usize];
    [
        "Offset of field: pyrs_debug_offsets::tuple_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tuple_object_size) - 544usize];
    [
        "Offset of field: pyrs_debug_offsets::tuple_object_ob_item",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tuple_object_ob_item) - 552usize];
    [
        "Offset of field: pyrs_debug_offsets::tuple_object_ob_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, tuple_object_ob_size) - 560usize];
    [
        "Offset of field: pyrs_debug_offsets::list_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, list_object_size) - 568usize];
    [
        "Offset of field: pyrs_debug_offsets::list_object_ob_item",
    ][::core::mem::offset_of!(pyrs_debug_offsets, list_object_ob_item) - 576usize];
    [
        "Offset of field: pyrs_debug_offsets::list_object_ob_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, list_object_ob_size) - 584usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_592",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_592) - 592usize];
    [
        "Offset of field: pyrs_debug_offsets::dict_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, dict_object_size) - 624usize];
    [
        "Offset of field: pyrs_debug_offsets::ma_keys",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ma_keys) - 632usize];
    [
        "Offset of field: pyrs_debug_offsets::ma_values",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ma_values) - 640usize];
    [
        "Offset of field: pyrs_debug_offsets::float_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, float_object_size) - 648usize];
    [
        "Offset of field: pyrs_debug_offsets::ob_fval",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ob_fval) - 656usize];
    [
        "Offset of field: pyrs_debug_offsets::long_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, long_object_size) - 664usize];
    [
        "Offset of field: pyrs_debug_offsets::lv_tag",
    ][::core::mem::offset_of!(pyrs_debug_offsets, lv_tag) - 672usize];
    [
        "Offset of field: pyrs_debug_offsets::ob_digit",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ob_digit) - 680usize];
    [
        "Offset of field: pyrs_debug_offsets::bytes_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, bytes_object_size) - 688usize];
    [
        "Offset of field: pyrs_debug_offsets::bytes_object_ob_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, bytes_object_ob_size) - 696usize];
    [
        "Offset of field: pyrs_debug_offsets::ob_sval",
    ][::core::mem::offset_of!(pyrs_debug_offsets, ob_sval) - 704usize];
    [
        "Offset of field: pyrs_debug_offsets::unicode_object_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, unicode_object_size) - 712usize];
    [
        "Offset of field: pyrs_debug_offsets::state",
    ][::core::mem::offset_of!(pyrs_debug_offsets, state) - 720usize];
    [
        "Offset of field: pyrs_debug_offsets::length",
    ][::core::mem::offset_of!(pyrs_debug_offsets, length) - 728usize];
    [
        "Offset of field: pyrs_debug_offsets::asciiobject_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, asciiobject_size) - 736usize];
    [
        "Offset of field: pyrs_debug_offsets::compactunicodeobject_size",
    ][::core::mem::offset_of!(pyrs_debug_offsets, compactunicodeobject_size) - 744usize];
    [
        "Offset of field: pyrs_debug_offsets::reserved_752",
    ][::core::mem::offset_of!(pyrs_debug_offsets, reserved_752) - 752usize];
    [
        "Offset of field: pyrs_debug_offsets::eval_breaker",
    ][::core::mem::offset_of!(pyrs_debug_offsets, eval_breaker) - 840usize];
};
pub const PYRS_LAYOUT_RECORD: pyrs_layout_kind = 1;
pub const PYRS_LAYOUT_FIELD: pyrs_layout_kind = 2;
pub const PYRS_LAYOUT_BITFIELD: pyrs_layout_kind = 3;
pub const PYRS_LAYOUT_CONST: pyrs_layout_kind = 4;
pub const PYRS_LAYOUT_INIT: pyrs_layout_kind = 5;
pub const PYRS_LAYOUT_FUNC: pyrs_layout_kind = 6;
pub const PYRS_LAYOUT_DATA: pyrs_layout_kind = 7;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_layout_item"][::core::mem::size_of::<pyrs_layout_item>() - 40usize];
    [
        "Alignment of pyrs_layout_item",
    ][::core::mem::align_of::<pyrs_layout_item>() - 8usize];
    [
        "Offset of field: pyrs_layout_item::name",
    ][::core::mem::offset_of!(pyrs_layout_item, name) - 0usize];
    [
        "Offset of field: pyrs_layout_item::bytes",
    ][::core::mem::offset_of!(pyrs_layout_item, bytes) - 8usize];
    [
        "Offset of field: pyrs_layout_item::value",
    ][::core::mem::offset_of!(pyrs_layout_item, value) - 16usize];
    [
        "Offset of field: pyrs_layout_item::offset",
    ][::core::mem::offset_of!(pyrs_layout_item, offset) - 24usize];
    [
        "Offset of field: pyrs_layout_item::size",
    ][::core::mem::offset_of!(pyrs_layout_item, size) - 28usize];
    [
        "Offset of field: pyrs_layout_item::kind",
    ][::core::mem::offset_of!(pyrs_layout_item, kind) - 32usize];
    [
        "Offset of field: pyrs_layout_item::shift",
    ][::core::mem::offset_of!(pyrs_layout_item, shift) - 34usize];
    [
        "Offset of field: pyrs_layout_item::width",
    ][::core::mem::offset_of!(pyrs_layout_item, width) - 35usize];
};
pub const PYRS_ATTACH_NONE: pyrs_attach_kind = 0;
pub const PYRS_ATTACH_NESTED: pyrs_attach_kind = 1;
pub const PYRS_ATTACH_RESUMED: pyrs_attach_kind = 2;
pub const PYRS_ATTACH_CREATED: pyrs_attach_kind = 3;
pub const PYRS_ATTACH_TEMPORARY: pyrs_attach_kind = 4;
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_attachment"][::core::mem::size_of::<pyrs_attachment>() - 24usize];
    [
        "Alignment of pyrs_attachment",
    ][::core::mem::align_of::<pyrs_attachment>() - 8usize];
    [
        "Offset of field: pyrs_attachment::thread_state",
    ][::core::mem::offset_of!(pyrs_attachment, thread_state) - 0usize];
    [
        "Offset of field: pyrs_attachment::guard",
    ][::core::mem::offset_of!(pyrs_attachment, guard) - 8usize];
    [
        "Offset of field: pyrs_attachment::kind",
    ][::core::mem::offset_of!(pyrs_attachment, kind) - 16usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_detachment"][::core::mem::size_of::<pyrs_detachment>() - 8usize];
    [
        "Alignment of pyrs_detachment",
    ][::core::mem::align_of::<pyrs_detachment>() - 8usize];
    [
        "Offset of field: pyrs_detachment::thread_state",
    ][::core::mem::offset_of!(pyrs_detachment, thread_state) - 0usize];
};
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of pyrs_mismatch"][::core::mem::size_of::<pyrs_mismatch>() - 32usize];
    ["Alignment of pyrs_mismatch"][::core::mem::align_of::<pyrs_mismatch>() - 8usize];
    [
        "Offset of field: pyrs_mismatch::item",
    ][::core::mem::offset_of!(pyrs_mismatch, item) - 0usize];
    [
        "Offset of field: pyrs_mismatch::expected",
    ][::core::mem::offset_of!(pyrs_mismatch, expected) - 8usize];
    [
        "Offset of field: pyrs_mismatch::found",
    ][::core::mem::offset_of!(pyrs_mismatch, found) - 16usize];
    [
        "Offset of field: pyrs_mismatch::compared",
    ][::core::mem::offset_of!(pyrs_mismatch, compared) - 24usize];
};
unsafe extern "C" {
    /// The release of the library that is running.
    pub fn pyrs_version() -> u32;
    /// The release of the library that is running, for people: "0.1.0".
    pub fn pyrs_version_string() -> *const ::core::ffi::c_char;
    /// The newest ABI number that the library serves.
    pub fn pyrs_abi_current() -> u32;
    /// Can the library serve a caller that was compiled with ABI number `abi`?
    pub fn pyrs_abi_compatible(abi: u32) -> ::core::ffi::c_int;
    /// The name of a status, as it is spelled in C: "PYRS_ERR_FINALIZING".
    pub fn pyrs_status_name(status: ::core::ffi::c_int) -> *const ::core::ffi::c_char;
    /// What a status means, in English, without a capital or a full stop.
    pub fn pyrs_status_text(status: ::core::ffi::c_int) -> *const ::core::ffi::c_char;
    pub fn _Py_Dealloc(op: *mut PyObject);
    pub fn Py_IncRef(op: *mut PyObject);
    pub fn Py_DecRef(op: *mut PyObject);
    pub fn _Py_NewReference(op: *mut PyObject);
    pub fn PyUnstable_TryIncRef(op: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyUnstable_EnableTryIncRef(op: *mut PyObject);
    pub fn PyUnstable_IsImmortal(op: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyUnstable_SetImmortal(op: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyUnstable_Object_IsUniquelyReferenced(
        op: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyObject_GC_Track(op: *mut ::core::ffi::c_void);
    pub fn PyObject_GC_UnTrack(op: *mut ::core::ffi::c_void);
    pub fn PyObject_GC_Del(op: *mut ::core::ffi::c_void);
    pub fn PyObject_GC_IsTracked(op: *mut PyObject) -> ::core::ffi::c_int;
    pub fn _PyObject_GC_New(type_: *mut PyTypeObject) -> *mut PyObject;
    pub fn _PyObject_New(type_: *mut PyTypeObject) -> *mut PyObject;
    pub fn PyObject_Free(ptr: *mut ::core::ffi::c_void);
    pub fn PyObject_ClearWeakRefs(op: *mut PyObject);
    pub fn PyObject_CallFinalizerFromDealloc(op: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyType_GenericAlloc(
        type_: *mut PyTypeObject,
        nitems: Py_ssize_t,
    ) -> *mut PyObject;
    pub fn PyType_GenericNew(
        type_: *mut PyTypeObject,
        args: *mut PyObject,
        kwargs: *mut PyObject,
    ) -> *mut PyObject;
    pub fn PyType_Ready(type_: *mut PyTypeObject) -> ::core::ffi::c_int;
    pub fn PyType_IsSubtype(
        a: *mut PyTypeObject,
        b: *mut PyTypeObject,
    ) -> ::core::ffi::c_int;
    pub fn PyType_GetFlags(type_: *mut PyTypeObject) -> ::core::ffi::c_ulong;
    pub fn PyType_FromSpec(spec: *mut PyType_Spec) -> *mut PyObject;
    pub fn PyType_FromModuleAndSpec(
        module: *mut PyObject,
        spec: *mut PyType_Spec,
        bases: *mut PyObject,
    ) -> *mut PyObject;
    pub fn PyType_GetModuleByDef(
        type_: *mut PyTypeObject,
        def: *mut PyModuleDef,
    ) -> *mut PyObject;
    pub fn PyType_GetModuleState(type_: *mut PyTypeObject) -> *mut ::core::ffi::c_void;
    pub fn PyObject_GetBuffer(
        exporter: *mut PyObject,
        view: *mut Py_buffer,
        flags: ::core::ffi::c_int,
    ) -> ::core::ffi::c_int;
    pub fn PyBuffer_Release(view: *mut Py_buffer);
    pub fn PyObject_CallNoArgs(callable: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_CallOneArg(
        callable: *mut PyObject,
        arg: *mut PyObject,
    ) -> *mut PyObject;
    pub fn PyObject_Vectorcall(
        callable: *mut PyObject,
        args: *const *mut PyObject,
        nargsf: usize,
        kwnames: *mut PyObject,
    ) -> *mut PyObject;
    pub fn PyObject_GetAttr(op: *mut PyObject, name: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_GetAttrString(
        op: *mut PyObject,
        name: *const ::core::ffi::c_char,
    ) -> *mut PyObject;
    pub fn PyObject_SetAttrString(
        op: *mut PyObject,
        name: *const ::core::ffi::c_char,
        value: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyObject_IsTrue(op: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyObject_Str(op: *mut PyObject) -> *mut PyObject;
    pub fn PyObject_Repr(op: *mut PyObject) -> *mut PyObject;
    pub fn PyIndex_Check(op: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyNumber_Index(op: *mut PyObject) -> *mut PyObject;
    pub fn PyLong_FromLong(value: ::core::ffi::c_long) -> *mut PyObject;
    pub fn PyLong_FromLongLong(value: ::core::ffi::c_longlong) -> *mut PyObject;
    pub fn PyLong_FromUnsignedLongLong(value: ::core::ffi::c_ulonglong) -> *mut PyObject;
    pub fn PyLong_FromSsize_t(value: Py_ssize_t) -> *mut PyObject;
    pub fn PyLong_FromSize_t(value: usize) -> *mut PyObject;
    pub fn PyLong_AsLong(op: *mut PyObject) -> ::core::ffi::c_long;
    pub fn PyLong_AsLongLong(op: *mut PyObject) -> ::core::ffi::c_longlong;
    pub fn PyLong_AsUnsignedLongLong(op: *mut PyObject) -> ::core::ffi::c_ulonglong;
    pub fn PyLong_AsSsize_t(op: *mut PyObject) -> Py_ssize_t;
    pub fn PyFloat_FromDouble(value: f64) -> *mut PyObject;
    pub fn PyFloat_AsDouble(op: *mut PyObject) -> f64;
    pub fn PyBool_FromLong(value: ::core::ffi::c_long) -> *mut PyObject;
    pub fn PyUnicode_FromStringAndSize(
        text: *const ::core::ffi::c_char,
        size: Py_ssize_t,
    ) -> *mut PyObject;
    pub fn PyUnicode_DecodeUTF8(
        text: *const ::core::ffi::c_char,
        size: Py_ssize_t,
        errors: *const ::core::ffi::c_char,
    ) -> *mut PyObject;
    pub fn PyUnicode_AsUTF8AndSize(
        op: *mut PyObject,
        size: *mut Py_ssize_t,
    ) -> *const ::core::ffi::c_char;
    pub fn PyUnicode_InternFromString(text: *const ::core::ffi::c_char) -> *mut PyObject;
    pub fn PyUnicode_New(size: Py_ssize_t, maxchar: Py_UCS4) -> *mut PyObject;
    pub fn PyBytes_FromStringAndSize(
        data: *const ::core::ffi::c_char,
        size: Py_ssize_t,
    ) -> *mut PyObject;
    pub fn _PyBytes_Resize(
        op: *mut *mut PyObject,
        size: Py_ssize_t,
    ) -> ::core::ffi::c_int;
    pub fn PyByteArray_FromStringAndSize(
        data: *const ::core::ffi::c_char,
        size: Py_ssize_t,
    ) -> *mut PyObject;
    pub fn PyTuple_New(size: Py_ssize_t) -> *mut PyObject;
    pub fn PyTuple_SetItem(
        op: *mut PyObject,
        index: Py_ssize_t,
        value: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyList_New(size: Py_ssize_t) -> *mut PyObject;
    pub fn PyList_Append(op: *mut PyObject, value: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyList_SetItem(
        op: *mut PyObject,
        index: Py_ssize_t,
        value: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyDict_New() -> *mut PyObject;
    pub fn PyDict_GetItemWithError(
        op: *mut PyObject,
        key: *mut PyObject,
    ) -> *mut PyObject;
    pub fn PyDict_SetItem(
        op: *mut PyObject,
        key: *mut PyObject,
        value: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyDict_SetItemString(
        op: *mut PyObject,
        key: *const ::core::ffi::c_char,
        value: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyModuleDef_Init(def: *mut PyModuleDef) -> *mut PyObject;
    pub fn PyModule_Create2(
        def: *mut PyModuleDef,
        api_version: ::core::ffi::c_int,
    ) -> *mut PyObject;
    pub fn PyModule_FromDefAndSpec2(
        def: *mut PyModuleDef,
        spec: *mut PyObject,
        api_version: ::core::ffi::c_int,
    ) -> *mut PyObject;
    pub fn PyModule_ExecDef(
        module: *mut PyObject,
        def: *mut PyModuleDef,
    ) -> ::core::ffi::c_int;
    pub fn PyModule_FromSlotsAndSpec(
        slots: *const PySlot,
        spec: *mut PyObject,
    ) -> *mut PyObject;
    pub fn PyModule_Exec(module: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyModule_GetState(module: *mut PyObject) -> *mut ::core::ffi::c_void;
    pub fn PyModule_GetDict(module: *mut PyObject) -> *mut PyObject;
    pub fn PyModule_AddObjectRef(
        module: *mut PyObject,
        name: *const ::core::ffi::c_char,
        value: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyModule_AddType(
        module: *mut PyObject,
        type_: *mut PyTypeObject,
    ) -> ::core::ffi::c_int;
    pub fn PyImport_ImportModule(name: *const ::core::ffi::c_char) -> *mut PyObject;
    pub fn PyImport_GetModuleDict() -> *mut PyObject;
    pub fn PyCapsule_New(
        pointer: *mut ::core::ffi::c_void,
        name: *const ::core::ffi::c_char,
        destructor: pyrs_destructor,
    ) -> *mut PyObject;
    pub fn PyCapsule_GetPointer(
        capsule: *mut PyObject,
        name: *const ::core::ffi::c_char,
    ) -> *mut ::core::ffi::c_void;
    pub fn PyCMethod_New(
        method: *mut PyMethodDef,
        self_: *mut PyObject,
        module: *mut PyObject,
        cls: *mut PyTypeObject,
    ) -> *mut PyObject;
    pub fn PySys_GetObject(name: *const ::core::ffi::c_char) -> *mut PyObject;
    pub fn PyErr_Occurred() -> *mut PyObject;
    pub fn PyErr_Clear();
    pub fn PyErr_Fetch(
        type_: *mut *mut PyObject,
        value: *mut *mut PyObject,
        traceback: *mut *mut PyObject,
    );
    pub fn PyErr_Restore(
        type_: *mut PyObject,
        value: *mut PyObject,
        traceback: *mut PyObject,
    );
    pub fn PyErr_NormalizeException(
        type_: *mut *mut PyObject,
        value: *mut *mut PyObject,
        traceback: *mut *mut PyObject,
    );
    pub fn PyErr_GetRaisedException() -> *mut PyObject;
    pub fn PyErr_SetRaisedException(exc: *mut PyObject);
    pub fn PyErr_GetHandledException() -> *mut PyObject;
    pub fn PyErr_SetHandledException(exc: *mut PyObject);
    pub fn PyErr_GetExcInfo(
        type_: *mut *mut PyObject,
        value: *mut *mut PyObject,
        traceback: *mut *mut PyObject,
    );
    pub fn PyErr_SetExcInfo(
        type_: *mut PyObject,
        value: *mut PyObject,
        traceback: *mut PyObject,
    );
    pub fn PyErr_SetObject(type_: *mut PyObject, value: *mut PyObject);
    pub fn PyErr_SetString(type_: *mut PyObject, message: *const ::core::ffi::c_char);
    pub fn PyErr_SetNone(type_: *mut PyObject);
    pub fn PyErr_NoMemory() -> *mut PyObject;
    pub fn PyErr_BadInternalCall();
    pub fn PyErr_ExceptionMatches(type_: *mut PyObject) -> ::core::ffi::c_int;
    pub fn PyErr_GivenExceptionMatches(
        exc: *mut PyObject,
        type_: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyErr_WriteUnraisable(where_: *mut PyObject);
    pub fn PyErr_SetFromErrno(type_: *mut PyObject) -> *mut PyObject;
    pub fn PyErr_WarnEx(
        category: *mut PyObject,
        message: *const ::core::ffi::c_char,
        stack_level: Py_ssize_t,
    ) -> ::core::ffi::c_int;
    pub fn PyErr_NewException(
        name: *const ::core::ffi::c_char,
        base: *mut PyObject,
        dict: *mut PyObject,
    ) -> *mut PyObject;
    pub fn PyErr_Print();
    pub fn PyErr_CheckSignals() -> ::core::ffi::c_int;
    pub fn PyErr_SetInterrupt();
    pub fn PyErr_SetInterruptEx(signum: ::core::ffi::c_int) -> ::core::ffi::c_int;
    pub fn PyException_GetCause(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyException_SetCause(exc: *mut PyObject, cause: *mut PyObject);
    pub fn PyException_GetContext(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyException_SetContext(exc: *mut PyObject, context: *mut PyObject);
    pub fn PyException_GetTraceback(exc: *mut PyObject) -> *mut PyObject;
    pub fn PyException_SetTraceback(
        exc: *mut PyObject,
        traceback: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyTraceBack_Here(frame: *mut PyFrameObject) -> ::core::ffi::c_int;
    pub fn _PyErr_SetString(
        tstate: *mut PyThreadState,
        type_: *mut PyObject,
        message: *const ::core::ffi::c_char,
    );
    pub fn _PyErr_SetObject(
        tstate: *mut PyThreadState,
        type_: *mut PyObject,
        value: *mut PyObject,
    );
    pub fn _PyErr_Clear(tstate: *mut PyThreadState);
    pub fn _PyErr_GetRaisedException(tstate: *mut PyThreadState) -> *mut PyObject;
    pub fn _PyErr_SetRaisedException(tstate: *mut PyThreadState, exc: *mut PyObject);
    pub fn _PyErr_ExceptionMatches(
        tstate: *mut PyThreadState,
        type_: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn _PyErr_GetTopmostException(
        tstate: *mut PyThreadState,
    ) -> *mut _PyErr_StackItem;
    pub fn _PyErr_ChainExceptions1(exc: *mut PyObject);
    pub fn _Py_FatalErrorFunc(
        func: *const ::core::ffi::c_char,
        message: *const ::core::ffi::c_char,
    );
    pub fn PyThreadState_Get() -> *mut PyThreadState;
    pub fn PyThreadState_GetUnchecked() -> *mut PyThreadState;
    pub fn PyThread_get_thread_ident() -> ::core::ffi::c_ulong;
    pub fn PyThreadState_New(interp: *mut PyInterpreterState) -> *mut PyThreadState;
    pub fn PyThreadState_Clear(tstate: *mut PyThreadState);
    pub fn PyThreadState_Delete(tstate: *mut PyThreadState);
    pub fn PyThreadState_DeleteCurrent();
    pub fn PyThreadState_Swap(tstate: *mut PyThreadState) -> *mut PyThreadState;
    pub fn PyThreadState_GetInterpreter(
        tstate: *mut PyThreadState,
    ) -> *mut PyInterpreterState;
    pub fn PyThreadState_GetID(tstate: *mut PyThreadState) -> u64;
    pub fn PyThreadState_GetDict() -> *mut PyObject;
    pub fn PyThreadState_GetFrame(tstate: *mut PyThreadState) -> *mut PyFrameObject;
    pub fn PyThreadState_SetAsyncExc(
        id: ::core::ffi::c_ulong,
        exc: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn PyEval_SaveThread() -> *mut PyThreadState;
    pub fn PyEval_RestoreThread(tstate: *mut PyThreadState);
    pub fn PyEval_AcquireThread(tstate: *mut PyThreadState);
    pub fn PyEval_ReleaseThread(tstate: *mut PyThreadState);
    pub fn PyGILState_Ensure() -> PyGILState_STATE;
    pub fn PyGILState_Release(state: PyGILState_STATE);
    pub fn PyGILState_Check() -> ::core::ffi::c_int;
    pub fn PyGILState_GetThisThreadState() -> *mut PyThreadState;
    pub fn PyThreadState_Ensure(
        guard: *mut PyInterpreterGuard,
    ) -> *mut PyThreadStateToken;
    pub fn PyThreadState_EnsureFromView(
        view: *mut PyInterpreterView,
    ) -> *mut PyThreadStateToken;
    pub fn PyThreadState_Release(token: *mut PyThreadStateToken);
    pub fn PyInterpreterGuard_FromCurrent() -> *mut PyInterpreterGuard;
    pub fn PyInterpreterGuard_FromView(
        view: *mut PyInterpreterView,
    ) -> *mut PyInterpreterGuard;
    pub fn PyInterpreterGuard_Close(guard: *mut PyInterpreterGuard);
    pub fn PyInterpreterView_FromCurrent() -> *mut PyInterpreterView;
    pub fn PyInterpreterView_FromMain() -> *mut PyInterpreterView;
    pub fn PyInterpreterView_Close(view: *mut PyInterpreterView);
    pub fn PyInterpreterState_Get() -> *mut PyInterpreterState;
    pub fn PyInterpreterState_Main() -> *mut PyInterpreterState;
    pub fn PyInterpreterState_GetID(interp: *mut PyInterpreterState) -> i64;
    pub fn PyInterpreterState_GetDict(interp: *mut PyInterpreterState) -> *mut PyObject;
    pub fn PyInterpreterState_Head() -> *mut PyInterpreterState;
    pub fn PyInterpreterState_Next(
        interp: *mut PyInterpreterState,
    ) -> *mut PyInterpreterState;
    pub fn PyInterpreterState_ThreadHead(
        interp: *mut PyInterpreterState,
    ) -> *mut PyThreadState;
    pub fn PyThreadState_Next(tstate: *mut PyThreadState) -> *mut PyThreadState;
    pub fn Py_NewInterpreter() -> *mut PyThreadState;
    pub fn Py_EndInterpreter(tstate: *mut PyThreadState);
    pub fn PyMutex_Lock(mutex: *mut PyMutex);
    pub fn PyMutex_Unlock(mutex: *mut PyMutex);
    pub fn PyMutex_IsLocked(mutex: *mut PyMutex) -> ::core::ffi::c_int;
    pub fn PyCriticalSection_Begin(section: *mut PyCriticalSection, op: *mut PyObject);
    pub fn PyCriticalSection_End(section: *mut PyCriticalSection);
    pub fn PyCriticalSection2_Begin(
        section: *mut PyCriticalSection2,
        a: *mut PyObject,
        b: *mut PyObject,
    );
    pub fn PyCriticalSection2_End(section: *mut PyCriticalSection2);
    pub fn PyCriticalSection_BeginMutex(
        section: *mut PyCriticalSection,
        mutex: *mut PyMutex,
    );
    pub fn Py_EnterRecursiveCall(
        where_: *const ::core::ffi::c_char,
    ) -> ::core::ffi::c_int;
    pub fn Py_LeaveRecursiveCall();
    pub fn Py_MakePendingCalls() -> ::core::ffi::c_int;
    pub fn Py_AddPendingCall(
        func: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut ::core::ffi::c_void) -> ::core::ffi::c_int,
        >,
        arg: *mut ::core::ffi::c_void,
    ) -> ::core::ffi::c_int;
    pub fn PyEval_GetFrame() -> *mut PyFrameObject;
    pub fn Py_IsInitialized() -> ::core::ffi::c_int;
    pub fn Py_IsFinalizing() -> ::core::ffi::c_int;
    pub fn Py_Initialize();
    pub fn Py_InitializeEx(install_signal_handlers: ::core::ffi::c_int);
    pub fn Py_FinalizeEx() -> ::core::ffi::c_int;
    pub fn Py_AtExit(
        func: ::core::option::Option<unsafe extern "C" fn()>,
    ) -> ::core::ffi::c_int;
    pub fn Py_GetVersion() -> *const ::core::ffi::c_char;
    pub fn PyRun_SimpleString(command: *const ::core::ffi::c_char) -> ::core::ffi::c_int;
    pub fn PyMem_RawMalloc(size: usize) -> *mut ::core::ffi::c_void;
    pub fn PyMem_RawCalloc(count: usize, size: usize) -> *mut ::core::ffi::c_void;
    pub fn PyMem_RawFree(ptr: *mut ::core::ffi::c_void);
    pub fn PyMem_Malloc(size: usize) -> *mut ::core::ffi::c_void;
    pub fn PyMem_Free(ptr: *mut ::core::ffi::c_void);
    pub fn PyABIInfo_Check(
        info: *mut PyABIInfo,
        module_name: *const ::core::ffi::c_char,
    ) -> ::core::ffi::c_int;
    pub static mut _Py_NoneStruct: PyObject;
    pub static mut _Py_NotImplementedStruct: PyObject;
    pub static mut _Py_EllipsisObject: PyObject;
    pub static mut _Py_TrueStruct: PyLongObject;
    pub static mut _Py_FalseStruct: PyLongObject;
    pub static mut PyType_Type: PyTypeObject;
    pub static mut PyBaseObject_Type: PyTypeObject;
    pub static mut PyLong_Type: PyTypeObject;
    pub static mut PyBool_Type: PyTypeObject;
    pub static mut PyFloat_Type: PyTypeObject;
    pub static mut PyComplex_Type: PyTypeObject;
    pub static mut PyUnicode_Type: PyTypeObject;
    pub static mut PyBytes_Type: PyTypeObject;
    pub static mut PyByteArray_Type: PyTypeObject;
    pub static mut PyTuple_Type: PyTypeObject;
    pub static mut PyList_Type: PyTypeObject;
    pub static mut PyDict_Type: PyTypeObject;
    pub static mut PySet_Type: PyTypeObject;
    pub static mut PyModule_Type: PyTypeObject;
    pub static mut PyCFunction_Type: PyTypeObject;
    pub static mut PyTraceBack_Type: PyTypeObject;
    pub static mut PyMemoryView_Type: PyTypeObject;
    pub static mut PyExc_BaseException: *mut PyObject;
    pub static mut PyExc_Exception: *mut PyObject;
    pub static mut PyExc_ArithmeticError: *mut PyObject;
    pub static mut PyExc_AssertionError: *mut PyObject;
    pub static mut PyExc_AttributeError: *mut PyObject;
    pub static mut PyExc_BlockingIOError: *mut PyObject;
    pub static mut PyExc_BufferError: *mut PyObject;
    pub static mut PyExc_EOFError: *mut PyObject;
    pub static mut PyExc_FileNotFoundError: *mut PyObject;
    pub static mut PyExc_ImportError: *mut PyObject;
    pub static mut PyExc_IndexError: *mut PyObject;
    pub static mut PyExc_KeyError: *mut PyObject;
    pub static mut PyExc_KeyboardInterrupt: *mut PyObject;
    pub static mut PyExc_LookupError: *mut PyObject;
    pub static mut PyExc_MemoryError: *mut PyObject;
    pub static mut PyExc_NotImplementedError: *mut PyObject;
    pub static mut PyExc_OSError: *mut PyObject;
    pub static mut PyExc_OverflowError: *mut PyObject;
    pub static mut PyExc_RecursionError: *mut PyObject;
    pub static mut PyExc_RuntimeError: *mut PyObject;
    pub static mut PyExc_StopAsyncIteration: *mut PyObject;
    pub static mut PyExc_StopIteration: *mut PyObject;
    pub static mut PyExc_SystemError: *mut PyObject;
    pub static mut PyExc_SystemExit: *mut PyObject;
    pub static mut PyExc_TypeError: *mut PyObject;
    pub static mut PyExc_UnicodeDecodeError: *mut PyObject;
    pub static mut PyExc_UnicodeEncodeError: *mut PyObject;
    pub static mut PyExc_UnicodeError: *mut PyObject;
    pub static mut PyExc_ValueError: *mut PyObject;
    pub static mut PyExc_ZeroDivisionError: *mut PyObject;
    pub static mut PyExc_DeprecationWarning: *mut PyObject;
    pub static mut PyExc_RuntimeWarning: *mut PyObject;
    pub static mut PyExc_ResourceWarning: *mut PyObject;
    pub static Py_Version: ::core::ffi::c_ulong;
    pub static mut _PyRuntime: _PyRuntimeState;
    /// The name of the profile that the library was compiled for: "cp313t-lp64le".
    pub fn pyrs_layout_profile() -> *const ::core::ffi::c_char;
    /// How many entries the layout table has.
    pub fn pyrs_layout_count() -> usize;
    /// The entry at a place of the layout table. Its order is that of the layout header.
    pub fn pyrs_layout_at(index: usize) -> *const pyrs_layout_item;
    /// The entry of a name. Slow: it walks the table, for tests and messages.
    pub fn pyrs_layout_find(name: *const ::core::ffi::c_char) -> *const pyrs_layout_item;
    /// The word that fact files use for a kind of entry: "field".
    pub fn pyrs_layout_kind_name(kind: ::core::ffi::c_int) -> *const ::core::ffi::c_char;
    /// The type of an object.
    pub fn pyrs_object_type(op: *mut PyObject) -> *mut PyTypeObject;
    /// Is the object of exactly this type? A subclass does not count.
    pub fn pyrs_object_is_exact(
        op: *mut PyObject,
        type_: *mut PyTypeObject,
    ) -> ::core::ffi::c_int;
    /// Is the object of this type or of a subclass of it?
    pub fn pyrs_object_is_instance(
        op: *mut PyObject,
        type_: *mut PyTypeObject,
    ) -> ::core::ffi::c_int;
    /// The flags of a type: PYRS_TPFLAGS_HEAPTYPE and so on.
    pub fn pyrs_type_flags(type_: *mut PyTypeObject) -> ::core::ffi::c_ulong;
    /// Does a type have all of these flags?
    pub fn pyrs_type_has_flags(
        type_: *mut PyTypeObject,
        flags: ::core::ffi::c_ulong,
    ) -> ::core::ffi::c_int;
    /// Does the type of an object have all of these flags?
    pub fn pyrs_object_has_flags(
        op: *mut PyObject,
        flags: ::core::ffi::c_ulong,
    ) -> ::core::ffi::c_int;
    /// Is the object the one and only None?
    pub fn pyrs_object_is_none(op: *mut PyObject) -> ::core::ffi::c_int;
    /// The name of a type as C sees it, for messages.
    pub fn pyrs_type_name(type_: *mut PyTypeObject) -> *const ::core::ffi::c_char;
    /// The size of an instance without its items, in bytes. The garbage collector's words before the object are not counted.
    pub fn pyrs_type_basicsize(type_: *mut PyTypeObject) -> Py_ssize_t;
    /// The size of one item of a variable-size instance, in bytes.
    pub fn pyrs_type_itemsize(type_: *mut PyTypeObject) -> Py_ssize_t;
    /// The class that a type inherits its layout from.
    pub fn pyrs_type_base(type_: *mut PyTypeObject) -> *mut PyTypeObject;
    /// The number of items of a variable-size object other than an int: bytes, tuple, list.
    pub fn pyrs_object_size(op: *mut PyObject) -> Py_ssize_t;
    /// How many digits an int has.
    pub fn pyrs_long_digit_count(op: *mut PyObject) -> Py_ssize_t;
    /// The sign of an int.
    pub fn pyrs_long_sign(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Does an int fit in one digit? Then pyrs_long_compact_value() may be asked for it.
    pub fn pyrs_long_is_compact(op: *mut PyObject) -> ::core::ffi::c_int;
    /// The value of an int of at most one digit: no call, no error, no overflow.
    pub fn pyrs_long_compact_value(op: *mut PyObject) -> Py_ssize_t;
    /// One digit of an int.
    pub fn pyrs_long_digit(op: *mut PyObject, index: Py_ssize_t) -> u32;
    /// The value of an int, if it fits in 64 bits.
    pub fn pyrs_long_as_int64(op: *mut PyObject, out: *mut i64) -> ::core::ffi::c_int;
    /// The value of a float.
    pub fn pyrs_float_value(op: *mut PyObject) -> f64;
    /// The length of a bytes object, without the zero byte behind its data.
    pub fn pyrs_bytes_size(op: *mut PyObject) -> Py_ssize_t;
    /// The data of a bytes object. A zero byte follows the last one.
    pub fn pyrs_bytes_data(op: *mut PyObject) -> *mut ::core::ffi::c_char;
    /// The length of a str.
    pub fn pyrs_str_length(op: *mut PyObject) -> Py_ssize_t;
    /// How many bytes each code point of a str takes.
    pub fn pyrs_str_kind(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Is a str made of ASCII alone? Then its data is its UTF-8, and its length counts bytes.
    pub fn pyrs_str_is_ascii(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Does the data of a str follow its head in the same block of memory? A subclass keeps it apart.
    pub fn pyrs_str_is_compact(op: *mut PyObject) -> ::core::ffi::c_int;
    /// May the data of a str be read?
    pub fn pyrs_str_is_ready(op: *mut PyObject) -> ::core::ffi::c_int;
    /// How far a str is interned: PYRS_SSTATE_NOT_INTERNED is 0, anything else compares by identity.
    pub fn pyrs_str_interned(op: *mut PyObject) -> ::core::ffi::c_int;
    /// The code points of a str, pyrs_str_kind() bytes each, in the machine's byte order.
    pub fn pyrs_str_data(op: *mut PyObject) -> *const ::core::ffi::c_void;
    /// One code point of a str.
    pub fn pyrs_str_read(op: *mut PyObject, index: Py_ssize_t) -> Py_UCS4;
    /// The UTF-8 of a str where it is there already: no encoding, no allocation, no error.
    pub fn pyrs_str_cached_utf8(
        op: *mut PyObject,
        size: *mut Py_ssize_t,
    ) -> *const ::core::ffi::c_char;
    /// The length of a tuple.
    pub fn pyrs_tuple_size(op: *mut PyObject) -> Py_ssize_t;
    /// The items of a tuple, as a row of pyrs_tuple_size() pointers.
    pub fn pyrs_tuple_items(op: *mut PyObject) -> *mut *mut PyObject;
    /// One item of a tuple.
    pub fn pyrs_tuple_item(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject;
    /// The length of a list.
    pub fn pyrs_list_size(op: *mut PyObject) -> Py_ssize_t;
    /// The items of a list, as a row of pyrs_list_size() pointers.
    pub fn pyrs_list_items(op: *mut PyObject) -> *mut *mut PyObject;
    /// One item of a list. Take a reference before anything else can happen to the list.
    pub fn pyrs_list_item(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject;
    /// How many items a list has room for before it must grow.
    pub fn pyrs_list_capacity(op: *mut PyObject) -> Py_ssize_t;
    /// The number of keys of a dict.
    pub fn pyrs_dict_size(op: *mut PyObject) -> Py_ssize_t;
    /// The thread state with which the running thread is attached.
    pub fn pyrs_thread_state_current() -> *mut PyThreadState;
    /// Is the running thread attached with this thread state?
    pub fn pyrs_thread_state_is_attached(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// The interpreter that a thread state belongs to.
    pub fn pyrs_thread_state_interpreter(
        ts: *mut PyThreadState,
    ) -> *mut PyInterpreterState;
    /// The number of a thread state. It is never given again, unlike its address.
    pub fn pyrs_thread_state_id(ts: *mut PyThreadState) -> u64;
    /// The thread that a thread state is bound to, as threading.get_ident() numbers it.
    pub fn pyrs_thread_state_thread_id(ts: *mut PyThreadState) -> ::core::ffi::c_ulong;
    /// Does a thread state belong to the main interpreter? pyrs supports no other so far.
    pub fn pyrs_thread_state_is_main_interpreter(
        ts: *mut PyThreadState,
    ) -> ::core::ffi::c_int;
    /// The number of an interpreter: 0 is the main one.
    pub fn pyrs_interpreter_id(interp: *mut PyInterpreterState) -> i64;
    /// Does the interpreter want this thread's attention: signals, pending calls, a GIL request?
    pub fn pyrs_signals_pending(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// Run the handlers of the signals that have arrived, where this is the main thread.
    pub fn pyrs_signals_check(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// Go one level deeper in a native recursion: before a call that may come back here through Python.
    pub fn pyrs_recursion_enter(
        ts: *mut PyThreadState,
        where_: *const ::core::ffi::c_char,
    ) -> ::core::ffi::c_int;
    /// Come back from one level of a native recursion.
    pub fn pyrs_recursion_leave(ts: *mut PyThreadState);
    /// Begin an entry.
    pub fn pyrs_entry_enter(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// End an entry.
    pub fn pyrs_entry_leave(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// How many entries have begun and not ended.
    pub fn pyrs_entry_depth(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// Attach the running thread to the main interpreter, whatever its state.
    pub fn pyrs_thread_state_attach(out: *mut pyrs_attachment) -> ::core::ffi::c_int;
    /// Undo an attach. Releases run in the opposite order of attaches, in the same thread.
    pub fn pyrs_thread_state_release(attachment: *mut pyrs_attachment);
    /// Free the thread state that is kept for the running thread, before the thread ends.
    pub fn pyrs_thread_state_drop_kept() -> ::core::ffi::c_int;
    /// Detach the running thread: for work that touches no object and may take long.
    pub fn pyrs_thread_state_detach(
        ts: *mut PyThreadState,
        out: *mut pyrs_detachment,
    ) -> ::core::ffi::c_int;
    /// Attach again with the same thread state.
    pub fn pyrs_thread_state_reattach(
        detachment: *const pyrs_detachment,
    ) -> ::core::ffi::c_int;
    /// Compare the profile that the library was compiled for with the running interpreter.
    pub fn pyrs_runtime_check(
        ts: *mut PyThreadState,
        out: *mut pyrs_mismatch,
    ) -> ::core::ffi::c_int;
    /// The version of the running interpreter: 0x030b07f0 is 3.11.7.
    pub fn pyrs_runtime_version_hex() -> u32;
    /// Is the running interpreter a free-threaded build, whether its GIL is on or off?
    pub fn pyrs_runtime_is_free_threaded() -> ::core::ffi::c_int;
    /// Is the running interpreter a debug build?
    pub fn pyrs_runtime_is_debug() -> ::core::ffi::c_int;
    /// Is there an interpreter?
    pub fn pyrs_runtime_is_initialized() -> ::core::ffi::c_int;
    /// Is the interpreter on its way out? CPython goes on to say so when it is gone, until it is initialized again: ask pyrs_runtime_is_initialized() too.
    pub fn pyrs_runtime_is_finalizing() -> ::core::ffi::c_int;
    /// Wait for a mutex that is taken. Call pyrs_mutex_lock(), which tries without waiting first.
    pub fn pyrs_mutex_lock_slow(mutex: *mut pyrs_mutex);
    /// Unlock a mutex that others wait for. Call pyrs_mutex_unlock(), which needs no call if nobody does.
    pub fn pyrs_mutex_unlock_slow(mutex: *mut pyrs_mutex);
    /// Lock a mutex if that is possible at once.
    pub fn pyrs_mutex_try_lock(mutex: *mut pyrs_mutex) -> ::core::ffi::c_int;
    /// Lock a mutex, waiting as long as it takes.
    pub fn pyrs_mutex_lock(mutex: *mut pyrs_mutex);
    /// Unlock a mutex. Any thread may do it.
    pub fn pyrs_mutex_unlock(mutex: *mut pyrs_mutex);
    /// Is a mutex locked, by anybody?
    pub fn pyrs_mutex_is_locked(mutex: *mut pyrs_mutex) -> ::core::ffi::c_int;
    /// Begin a section on one object.
    pub fn pyrs_critical_section_begin(
        section: *mut pyrs_critical_section,
        op: *mut PyObject,
    );
    /// End a section on one object.
    pub fn pyrs_critical_section_end(section: *mut pyrs_critical_section);
    /// Begin a section on two objects at once, in an order that cannot deadlock.
    pub fn pyrs_critical_section2_begin(
        section: *mut pyrs_critical_section2,
        a: *mut PyObject,
        b: *mut PyObject,
    );
    /// End a section on two objects.
    pub fn pyrs_critical_section2_end(section: *mut pyrs_critical_section2);
    /// The number by which a free-threaded build knows the running thread: what ob_tid holds.
    pub fn pyrs_owner_id() -> usize;
    /// Is the object immortal? Then nothing counts its references and it is never freed.
    pub fn pyrs_is_immortal(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Does the running thread own the object, so that it counts without atomics?
    pub fn pyrs_is_owned(op: *mut PyObject) -> ::core::ffi::c_int;
    /// The reference count: of use for tests and messages alone.
    pub fn pyrs_refcnt(op: *mut PyObject) -> Py_ssize_t;
    /// Is there exactly one reference, so that its holder may change the object in place?
    pub fn pyrs_is_unique(op: *mut PyObject) -> ::core::ffi::c_int;
    /// The state bits of a free-threaded count: PYRS_REF_MAYBE_WEAKREF, _QUEUED or _MERGED.
    pub fn pyrs_ref_shared_state(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Take a reference.
    pub fn pyrs_incref(op: *mut PyObject);
    /// Give back a reference; the last one ends the object.
    pub fn pyrs_decref(op: *mut PyObject);
    /// Take a reference, unless there is no object.
    pub fn pyrs_xincref(op: *mut PyObject);
    /// Give back a reference, unless there is no object.
    pub fn pyrs_xdecref(op: *mut PyObject);
    /// Take a reference and hand the object on.
    pub fn pyrs_new_ref(op: *mut PyObject) -> *mut PyObject;
    /// Take a reference and hand the object on, unless there is none.
    pub fn pyrs_xnew_ref(op: *mut PyObject) -> *mut PyObject;
    /// Empty a place that holds a reference, then give that reference back.
    pub fn pyrs_clear(place: *mut *mut PyObject);
    /// Put another object into a place that holds a reference, then give the old reference back.
    pub fn pyrs_set_ref(place: *mut *mut PyObject, op: *mut PyObject);
    /// Give back a row of references, first to last.
    pub fn pyrs_decref_n(ops: *const *mut PyObject, count: usize);
    /// Take a reference to an object that may be on its way out: the way from a borrowed table or a native weak pointer to a reference.
    pub fn pyrs_try_incref(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Let other threads call pyrs_try_incref() on an object. Call it from the thread that made it, when its pointer is published.
    pub fn pyrs_enable_try_incref(op: *mut PyObject);
    /// Make an object immortal: for objects that live as long as the process and that many threads use.
    pub fn pyrs_immortalize(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Give back a reference later. The object is not looked at.
    pub fn pyrs_decref_deferred(op: *mut PyObject) -> ::core::ffi::c_int;
    /// Give back the references that other threads have left, in the order they were left.
    pub fn pyrs_decref_drain(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// How many references wait in the queue: one load, to be asked before every drain.
    pub fn pyrs_decref_pending() -> usize;
    /// Is an exception set?
    pub fn pyrs_error_is_set(ts: *mut PyThreadState) -> ::core::ffi::c_int;
    /// The type of the exception that is set.
    pub fn pyrs_error_occurred(ts: *mut PyThreadState) -> *mut PyObject;
    /// Take the exception that is set, and leave none.
    pub fn pyrs_error_take(ts: *mut PyThreadState) -> *mut PyObject;
    /// Set an exception as it is: no context is added, its traceback stays. The opposite of pyrs_error_take(). One that is set already is dropped.
    pub fn pyrs_error_restore(ts: *mut PyThreadState, exc: *mut PyObject);
    /// Raise: a new exception of a type, with the exception being handled as its context.
    pub fn pyrs_error_set(
        ts: *mut PyThreadState,
        type_: *mut PyObject,
        value: *mut PyObject,
    );
    /// Raise with a message.
    pub fn pyrs_error_set_string(
        ts: *mut PyThreadState,
        type_: *mut PyObject,
        message: *const ::core::ffi::c_char,
    );
    /// Raise with a message of a given length, as Rust keeps them.
    pub fn pyrs_error_set_text(
        ts: *mut PyThreadState,
        type_: *mut PyObject,
        message: *const ::core::ffi::c_char,
        size: usize,
    );
    /// Raise without an argument.
    pub fn pyrs_error_set_none(ts: *mut PyThreadState, type_: *mut PyObject);
    /// Raise MemoryError, from the interpreter's reserve: nothing is allocated.
    pub fn pyrs_error_no_memory(ts: *mut PyThreadState);
    /// Drop the exception that is set, if any.
    pub fn pyrs_error_clear(ts: *mut PyThreadState);
    /// Is the exception that is set of this type?
    pub fn pyrs_error_matches(
        ts: *mut PyThreadState,
        type_: *mut PyObject,
    ) -> ::core::ffi::c_int;
    /// Is this exception of this type?
    pub fn pyrs_error_given_matches(
        ts: *mut PyThreadState,
        exc: *mut PyObject,
        type_: *mut PyObject,
    ) -> ::core::ffi::c_int;
    /// Report the exception that is set through sys.unraisablehook and leave none: for places that cannot pass it on, such as destructors and callbacks of foreign libraries.
    pub fn pyrs_error_write_unraisable(ts: *mut PyThreadState, where_: *mut PyObject);
    /// The exception being handled, as a loan: what sys.exception() would return.
    pub fn pyrs_error_handled(ts: *mut PyThreadState) -> *mut PyObject;
    /// The exception being handled, to keep.
    pub fn pyrs_error_handled_get(ts: *mut PyThreadState) -> *mut PyObject;
    /// Replace the exception being handled, on the innermost level of the stack.
    pub fn pyrs_error_handled_set(ts: *mut PyThreadState, exc: *mut PyObject);
    /// Raise an exception with the one that is set as its context: a failure while failing.
    pub fn pyrs_error_chain(ts: *mut PyThreadState, exc: *mut PyObject);
    /// Set the context of an exception that is not raised.
    pub fn pyrs_error_set_context(exc: *mut PyObject, context: *mut PyObject);
    /// The context of an exception.
    pub fn pyrs_error_context(exc: *mut PyObject) -> *mut PyObject;
    /// Set the cause of an exception, as `raise exc from cause` does. Its context is then not shown.
    pub fn pyrs_error_set_cause(exc: *mut PyObject, cause: *mut PyObject);
    /// The cause of an exception.
    pub fn pyrs_error_cause(exc: *mut PyObject) -> *mut PyObject;
    /// Does this result obey the rule for functions that return an object?
    pub fn pyrs_check_pointer(
        ts: *mut PyThreadState,
        result: *mut PyObject,
    ) -> ::core::ffi::c_int;
    /// Does this result obey the rule for functions that return 0 or more, or -1?
    pub fn pyrs_check_int(
        ts: *mut PyThreadState,
        result: Py_ssize_t,
    ) -> ::core::ffi::c_int;
    /// Turn a status into an exception, for a function that is about to return NULL or -1.
    pub fn pyrs_error_set_status(ts: *mut PyThreadState, status: ::core::ffi::c_int);
    /// Turn a Rust panic into an exception: RuntimeError, "native code panicked: <message>".
    pub fn pyrs_error_set_panic(
        ts: *mut PyThreadState,
        message: *const ::core::ffi::c_char,
        size: usize,
    );
}
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
/// Every fact of this profile, as rustc sees it.
pub static FACTS: &[crate::fact::Fact] = &[
    crate::fact::Fact::record::<pyrs_object>(c"PyObject"),
    crate::fact_field!(c"PyObject.ob_refcnt", pyrs_object, ob_refcnt),
    crate::fact_field!(c"PyObject.ob_overflow", pyrs_object, ob_overflow),
    crate::fact_field!(c"PyObject.ob_flags", pyrs_object, ob_flags),
    crate::fact_field!(c"PyObject.ob_type", pyrs_object, ob_type),
    crate::fact::Fact::record::<pyrs_var_object>(c"PyVarObject"),
    crate::fact_field!(c"PyVarObject.ob_base", pyrs_var_object, ob_base),
    crate::fact_field!(c"PyVarObject.ob_size", pyrs_var_object, ob_size),
    crate::fact::Fact::record::<pyrs_type_object>(c"PyTypeObject"),
    crate::fact_field!(c"PyTypeObject.ob_base", pyrs_type_object, ob_base),
    crate::fact_field!(c"PyTypeObject.tp_name", pyrs_type_object, tp_name),
    crate::fact_field!(c"PyTypeObject.tp_basicsize", pyrs_type_object, tp_basicsize),
    crate::fact_field!(c"PyTypeObject.tp_itemsize", pyrs_type_object, tp_itemsize),
    crate::fact_field!(c"PyTypeObject.tp_dealloc", pyrs_type_object, tp_dealloc),
    crate::fact_field!(
        c"PyTypeObject.tp_vectorcall_offset", pyrs_type_object, tp_vectorcall_offset
    ),
    crate::fact_field!(c"PyTypeObject.tp_getattr", pyrs_type_object, tp_getattr),
    crate::fact_field!(c"PyTypeObject.tp_setattr", pyrs_type_object, tp_setattr),
    crate::fact_field!(c"PyTypeObject.tp_as_async", pyrs_type_object, tp_as_async),
    crate::fact_field!(c"PyTypeObject.tp_repr", pyrs_type_object, tp_repr),
    crate::fact_field!(c"PyTypeObject.tp_as_number", pyrs_type_object, tp_as_number),
    crate::fact_field!(c"PyTypeObject.tp_as_sequence", pyrs_type_object, tp_as_sequence),
    crate::fact_field!(c"PyTypeObject.tp_as_mapping", pyrs_type_object, tp_as_mapping),
    crate::fact_field!(c"PyTypeObject.tp_hash", pyrs_type_object, tp_hash),
    crate::fact_field!(c"PyTypeObject.tp_call", pyrs_type_object, tp_call),
    crate::fact_field!(c"PyTypeObject.tp_str", pyrs_type_object, tp_str),
    crate::fact_field!(c"PyTypeObject.tp_getattro", pyrs_type_object, tp_getattro),
    crate::fact_field!(c"PyTypeObject.tp_setattro", pyrs_type_object, tp_setattro),
    crate::fact_field!(c"PyTypeObject.tp_as_buffer", pyrs_type_object, tp_as_buffer),
    crate::fact_field!(c"PyTypeObject.tp_flags", pyrs_type_object, tp_flags),
    crate::fact_field!(c"PyTypeObject.tp_doc", pyrs_type_object, tp_doc),
    crate::fact_field!(c"PyTypeObject.tp_traverse", pyrs_type_object, tp_traverse),
    crate::fact_field!(c"PyTypeObject.tp_clear", pyrs_type_object, tp_clear),
    crate::fact_field!(c"PyTypeObject.tp_richcompare", pyrs_type_object, tp_richcompare),
    crate::fact_field!(
        c"PyTypeObject.tp_weaklistoffset", pyrs_type_object, tp_weaklistoffset
    ),
    crate::fact_field!(c"PyTypeObject.tp_iter", pyrs_type_object, tp_iter),
    crate::fact_field!(c"PyTypeObject.tp_iternext", pyrs_type_object, tp_iternext),
    crate::fact_field!(c"PyTypeObject.tp_methods", pyrs_type_object, tp_methods),
    crate::fact_field!(c"PyTypeObject.tp_members", pyrs_type_object, tp_members),
    crate::fact_field!(c"PyTypeObject.tp_getset", pyrs_type_object, tp_getset),
    crate::fact_field!(c"PyTypeObject.tp_base", pyrs_type_object, tp_base),
    crate::fact_field!(c"PyTypeObject.tp_dict", pyrs_type_object, tp_dict),
    crate::fact_field!(c"PyTypeObject.tp_descr_get", pyrs_type_object, tp_descr_get),
    crate::fact_field!(c"PyTypeObject.tp_descr_set", pyrs_type_object, tp_descr_set),
    crate::fact_field!(c"PyTypeObject.tp_dictoffset", pyrs_type_object, tp_dictoffset),
    crate::fact_field!(c"PyTypeObject.tp_init", pyrs_type_object, tp_init),
    crate::fact_field!(c"PyTypeObject.tp_alloc", pyrs_type_object, tp_alloc),
    crate::fact_field!(c"PyTypeObject.tp_new", pyrs_type_object, tp_new),
    crate::fact_field!(c"PyTypeObject.tp_free", pyrs_type_object, tp_free),
    crate::fact_field!(c"PyTypeObject.tp_is_gc", pyrs_type_object, tp_is_gc),
    crate::fact_field!(c"PyTypeObject.tp_bases", pyrs_type_object, tp_bases),
    crate::fact_field!(c"PyTypeObject.tp_mro", pyrs_type_object, tp_mro),
    crate::fact_field!(c"PyTypeObject.tp_cache", pyrs_type_object, tp_cache),
    crate::fact_field!(c"PyTypeObject.tp_subclasses", pyrs_type_object, tp_subclasses),
    crate::fact_field!(c"PyTypeObject.tp_weaklist", pyrs_type_object, tp_weaklist),
    crate::fact_field!(c"PyTypeObject.tp_del", pyrs_type_object, tp_del),
    crate::fact_field!(c"PyTypeObject.tp_version_tag", pyrs_type_object, tp_version_tag),
    crate::fact_field!(c"PyTypeObject.tp_finalize", pyrs_type_object, tp_finalize),
    crate::fact_field!(c"PyTypeObject.tp_vectorcall", pyrs_type_object, tp_vectorcall),
    crate::fact_field!(c"PyTypeObject.tp_watched", pyrs_type_object, tp_watched),
    crate::fact_field!(
        c"PyTypeObject.tp_versions_used", pyrs_type_object, tp_versions_used
    ),
    crate::fact_field!(c"PyTypeObject._tp_iteritem", pyrs_type_object, _tp_iteritem),
    crate::fact::Fact::record::<pyrs_async_methods>(c"PyAsyncMethods"),
    crate::fact_field!(c"PyAsyncMethods.am_await", pyrs_async_methods, am_await),
    crate::fact_field!(c"PyAsyncMethods.am_aiter", pyrs_async_methods, am_aiter),
    crate::fact_field!(c"PyAsyncMethods.am_anext", pyrs_async_methods, am_anext),
    crate::fact_field!(c"PyAsyncMethods.am_send", pyrs_async_methods, am_send),
    crate::fact::Fact::record::<pyrs_number_methods>(c"PyNumberMethods"),
    crate::fact_field!(c"PyNumberMethods.nb_add", pyrs_number_methods, nb_add),
    crate::fact_field!(c"PyNumberMethods.nb_subtract", pyrs_number_methods, nb_subtract),
    crate::fact_field!(c"PyNumberMethods.nb_multiply", pyrs_number_methods, nb_multiply),
    crate::fact_field!(
        c"PyNumberMethods.nb_remainder", pyrs_number_methods, nb_remainder
    ),
    crate::fact_field!(c"PyNumberMethods.nb_divmod", pyrs_number_methods, nb_divmod),
    crate::fact_field!(c"PyNumberMethods.nb_power", pyrs_number_methods, nb_power),
    crate::fact_field!(c"PyNumberMethods.nb_negative", pyrs_number_methods, nb_negative),
    crate::fact_field!(c"PyNumberMethods.nb_positive", pyrs_number_methods, nb_positive),
    crate::fact_field!(c"PyNumberMethods.nb_absolute", pyrs_number_methods, nb_absolute),
    crate::fact_field!(c"PyNumberMethods.nb_bool", pyrs_number_methods, nb_bool),
    crate::fact_field!(c"PyNumberMethods.nb_invert", pyrs_number_methods, nb_invert),
    crate::fact_field!(c"PyNumberMethods.nb_lshift", pyrs_number_methods, nb_lshift),
    crate::fact_field!(c"PyNumberMethods.nb_rshift", pyrs_number_methods, nb_rshift),
    crate::fact_field!(c"PyNumberMethods.nb_and", pyrs_number_methods, nb_and),
    crate::fact_field!(c"PyNumberMethods.nb_xor", pyrs_number_methods, nb_xor),
    crate::fact_field!(c"PyNumberMethods.nb_or", pyrs_number_methods, nb_or),
    crate::fact_field!(c"PyNumberMethods.nb_int", pyrs_number_methods, nb_int),
    crate::fact_field!(c"PyNumberMethods.nb_reserved", pyrs_number_methods, nb_reserved),
    crate::fact_field!(c"PyNumberMethods.nb_float", pyrs_number_methods, nb_float),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_add", pyrs_number_methods, nb_inplace_add
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_subtract", pyrs_number_methods, nb_inplace_subtract
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_multiply", pyrs_number_methods, nb_inplace_multiply
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_remainder", pyrs_number_methods,
        nb_inplace_remainder
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_power", pyrs_number_methods, nb_inplace_power
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_lshift", pyrs_number_methods, nb_inplace_lshift
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_rshift", pyrs_number_methods, nb_inplace_rshift
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_and", pyrs_number_methods, nb_inplace_and
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_xor", pyrs_number_methods, nb_inplace_xor
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_or", pyrs_number_methods, nb_inplace_or
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_floor_divide", pyrs_number_methods, nb_floor_divide
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_true_divide", pyrs_number_methods, nb_true_divide
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_floor_divide", pyrs_number_methods,
        nb_inplace_floor_divide
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_true_divide", pyrs_number_methods,
        nb_inplace_true_divide
    ),
    crate::fact_field!(c"PyNumberMethods.nb_index", pyrs_number_methods, nb_index),
    crate::fact_field!(
        c"PyNumberMethods.nb_matrix_multiply", pyrs_number_methods, nb_matrix_multiply
    ),
    crate::fact_field!(
        c"PyNumberMethods.nb_inplace_matrix_multiply", pyrs_number_methods,
        nb_inplace_matrix_multiply
    ),
    crate::fact::Fact::record::<pyrs_mapping_methods>(c"PyMappingMethods"),
    crate::fact_field!(c"PyMappingMethods.mp_length", pyrs_mapping_methods, mp_length),
    crate::fact_field!(
        c"PyMappingMethods.mp_subscript", pyrs_mapping_methods, mp_subscript
    ),
    crate::fact_field!(
        c"PyMappingMethods.mp_ass_subscript", pyrs_mapping_methods, mp_ass_subscript
    ),
    crate::fact::Fact::record::<pyrs_sequence_methods>(c"PySequenceMethods"),
    crate::fact_field!(c"PySequenceMethods.sq_length", pyrs_sequence_methods, sq_length),
    crate::fact_field!(c"PySequenceMethods.sq_concat", pyrs_sequence_methods, sq_concat),
    crate::fact_field!(c"PySequenceMethods.sq_repeat", pyrs_sequence_methods, sq_repeat),
    crate::fact_field!(c"PySequenceMethods.sq_item", pyrs_sequence_methods, sq_item),
    crate::fact_field!(
        c"PySequenceMethods.was_sq_slice", pyrs_sequence_methods, was_sq_slice
    ),
    crate::fact_field!(
        c"PySequenceMethods.sq_ass_item", pyrs_sequence_methods, sq_ass_item
    ),
    crate::fact_field!(
        c"PySequenceMethods.was_sq_ass_slice", pyrs_sequence_methods, was_sq_ass_slice
    ),
    crate::fact_field!(
        c"PySequenceMethods.sq_contains", pyrs_sequence_methods, sq_contains
    ),
    crate::fact_field!(
        c"PySequenceMethods.sq_inplace_concat", pyrs_sequence_methods, sq_inplace_concat
    ),
    crate::fact_field!(
        c"PySequenceMethods.sq_inplace_repeat", pyrs_sequence_methods, sq_inplace_repeat
    ),
    crate::fact::Fact::record::<pyrs_buffer_procs>(c"PyBufferProcs"),
    crate::fact_field!(c"PyBufferProcs.bf_getbuffer", pyrs_buffer_procs, bf_getbuffer),
    crate::fact_field!(
        c"PyBufferProcs.bf_releasebuffer", pyrs_buffer_procs, bf_releasebuffer
    ),
    crate::fact::Fact::record::<pyrs_heap_type_object>(c"PyHeapTypeObject"),
    crate::fact_field!(c"PyHeapTypeObject.ht_type", pyrs_heap_type_object, ht_type),
    crate::fact_field!(c"PyHeapTypeObject.as_async", pyrs_heap_type_object, as_async),
    crate::fact_field!(c"PyHeapTypeObject.as_number", pyrs_heap_type_object, as_number),
    crate::fact_field!(
        c"PyHeapTypeObject.as_mapping", pyrs_heap_type_object, as_mapping
    ),
    crate::fact_field!(
        c"PyHeapTypeObject.as_sequence", pyrs_heap_type_object, as_sequence
    ),
    crate::fact_field!(c"PyHeapTypeObject.as_buffer", pyrs_heap_type_object, as_buffer),
    crate::fact_field!(c"PyHeapTypeObject.ht_name", pyrs_heap_type_object, ht_name),
    crate::fact_field!(c"PyHeapTypeObject.ht_slots", pyrs_heap_type_object, ht_slots),
    crate::fact_field!(
        c"PyHeapTypeObject.ht_qualname", pyrs_heap_type_object, ht_qualname
    ),
    crate::fact_field!(
        c"PyHeapTypeObject.ht_cached_keys", pyrs_heap_type_object, ht_cached_keys
    ),
    crate::fact_field!(c"PyHeapTypeObject.ht_module", pyrs_heap_type_object, ht_module),
    crate::fact_field!(
        c"PyHeapTypeObject._ht_tpname", pyrs_heap_type_object, _ht_tpname
    ),
    crate::fact_field!(c"PyHeapTypeObject.ht_token", pyrs_heap_type_object, ht_token),
    crate::fact_field!(
        c"PyHeapTypeObject._spec_cache.getitem", pyrs_heap_type_object, getitem
    ),
    crate::fact_field!(
        c"PyHeapTypeObject._spec_cache.getitem_version", pyrs_heap_type_object,
        getitem_version
    ),
    crate::fact_field!(
        c"PyHeapTypeObject._spec_cache.init", pyrs_heap_type_object, init
    ),
    crate::fact::Fact::record::<pyrs_buffer>(c"Py_buffer"),
    crate::fact_field!(c"Py_buffer.buf", pyrs_buffer, buf),
    crate::fact_field!(c"Py_buffer.obj", pyrs_buffer, obj),
    crate::fact_field!(c"Py_buffer.len", pyrs_buffer, len),
    crate::fact_field!(c"Py_buffer.itemsize", pyrs_buffer, itemsize),
    crate::fact_field!(c"Py_buffer.readonly", pyrs_buffer, readonly),
    crate::fact_field!(c"Py_buffer.ndim", pyrs_buffer, ndim),
    crate::fact_field!(c"Py_buffer.format", pyrs_buffer, format),
    crate::fact_field!(c"Py_buffer.shape", pyrs_buffer, shape),
    crate::fact_field!(c"Py_buffer.strides", pyrs_buffer, strides),
    crate::fact_field!(c"Py_buffer.suboffsets", pyrs_buffer, suboffsets),
    crate::fact_field!(c"Py_buffer.internal", pyrs_buffer, internal),
    crate::fact::Fact::record::<pyrs_long_value>(c"_PyLongValue"),
    crate::fact_field!(c"_PyLongValue.lv_tag", pyrs_long_value, lv_tag),
    crate::fact_field!(c"_PyLongValue.ob_digit", pyrs_long_value, ob_digit),
    crate::fact::Fact::record::<pyrs_long_object>(c"PyLongObject"),
    crate::fact_field!(c"PyLongObject.ob_base", pyrs_long_object, ob_base),
    crate::fact_field!(c"PyLongObject.long_value.lv_tag", pyrs_long_object, lv_tag),
    crate::fact_field!(c"PyLongObject.long_value.ob_digit", pyrs_long_object, ob_digit),
    crate::fact::Fact::record::<pyrs_float_object>(c"PyFloatObject"),
    crate::fact_field!(c"PyFloatObject.ob_base", pyrs_float_object, ob_base),
    crate::fact_field!(c"PyFloatObject.ob_fval", pyrs_float_object, ob_fval),
    crate::fact::Fact::record::<pyrs_bytes_object>(c"PyBytesObject"),
    crate::fact_field!(c"PyBytesObject.ob_base", pyrs_bytes_object, ob_base),
    crate::fact_field!(c"PyBytesObject.ob_shash", pyrs_bytes_object, ob_shash),
    crate::fact_field!(c"PyBytesObject.ob_sval", pyrs_bytes_object, ob_sval),
    crate::fact::Fact::record::<pyrs_ascii_object>(c"PyASCIIObject"),
    crate::fact_field!(c"PyASCIIObject.ob_base", pyrs_ascii_object, ob_base),
    crate::fact_field!(c"PyASCIIObject.length", pyrs_ascii_object, length),
    crate::fact_field!(c"PyASCIIObject.hash", pyrs_ascii_object, hash),
    crate::fact_field!(c"PyASCIIObject.state", pyrs_ascii_object, state),
    crate::fact::Fact::record::<pyrs_compact_unicode_object>(c"PyCompactUnicodeObject"),
    crate::fact_field!(
        c"PyCompactUnicodeObject._base", pyrs_compact_unicode_object, _base
    ),
    crate::fact_field!(
        c"PyCompactUnicodeObject.utf8_length", pyrs_compact_unicode_object, utf8_length
    ),
    crate::fact_field!(
        c"PyCompactUnicodeObject.utf8", pyrs_compact_unicode_object, utf8
    ),
    crate::fact::Fact::record::<pyrs_unicode_object>(c"PyUnicodeObject"),
    crate::fact_field!(c"PyUnicodeObject._base", pyrs_unicode_object, _base),
    crate::fact_field!(c"PyUnicodeObject.data", pyrs_unicode_object, data),
    crate::fact::Fact::record::<pyrs_tuple_object>(c"PyTupleObject"),
    crate::fact_field!(c"PyTupleObject.ob_base", pyrs_tuple_object, ob_base),
    crate::fact_field!(c"PyTupleObject.ob_hash", pyrs_tuple_object, ob_hash),
    crate::fact_field!(c"PyTupleObject.ob_item", pyrs_tuple_object, ob_item),
    crate::fact::Fact::record::<pyrs_list_object>(c"PyListObject"),
    crate::fact_field!(c"PyListObject.ob_base", pyrs_list_object, ob_base),
    crate::fact_field!(c"PyListObject.ob_item", pyrs_list_object, ob_item),
    crate::fact_field!(c"PyListObject.allocated", pyrs_list_object, allocated),
    crate::fact::Fact::record::<pyrs_dict_object>(c"PyDictObject"),
    crate::fact_field!(c"PyDictObject.ob_base", pyrs_dict_object, ob_base),
    crate::fact_field!(c"PyDictObject.ma_used", pyrs_dict_object, ma_used),
    crate::fact_field!(
        c"PyDictObject._ma_watcher_tag", pyrs_dict_object, _ma_watcher_tag
    ),
    crate::fact_field!(c"PyDictObject.ma_keys", pyrs_dict_object, ma_keys),
    crate::fact_field!(c"PyDictObject.ma_values", pyrs_dict_object, ma_values),
    crate::fact::Fact::record::<pyrs_cfunction_object>(c"PyCFunctionObject"),
    crate::fact_field!(c"PyCFunctionObject.ob_base", pyrs_cfunction_object, ob_base),
    crate::fact_field!(c"PyCFunctionObject.m_ml", pyrs_cfunction_object, m_ml),
    crate::fact_field!(c"PyCFunctionObject.m_self", pyrs_cfunction_object, m_self),
    crate::fact_field!(c"PyCFunctionObject.m_module", pyrs_cfunction_object, m_module),
    crate::fact_field!(
        c"PyCFunctionObject.m_weakreflist", pyrs_cfunction_object, m_weakreflist
    ),
    crate::fact_field!(
        c"PyCFunctionObject.vectorcall", pyrs_cfunction_object, vectorcall
    ),
    crate::fact::Fact::record::<pyrs_method_def>(c"PyMethodDef"),
    crate::fact_field!(c"PyMethodDef.ml_name", pyrs_method_def, ml_name),
    crate::fact_field!(c"PyMethodDef.ml_meth", pyrs_method_def, ml_meth),
    crate::fact_field!(c"PyMethodDef.ml_flags", pyrs_method_def, ml_flags),
    crate::fact_field!(c"PyMethodDef.ml_doc", pyrs_method_def, ml_doc),
    crate::fact::Fact::record::<pyrs_member_def>(c"PyMemberDef"),
    crate::fact_field!(c"PyMemberDef.name", pyrs_member_def, name),
    crate::fact_field!(c"PyMemberDef.type", pyrs_member_def, type_),
    crate::fact_field!(c"PyMemberDef.offset", pyrs_member_def, offset),
    crate::fact_field!(c"PyMemberDef.flags", pyrs_member_def, flags),
    crate::fact_field!(c"PyMemberDef.doc", pyrs_member_def, doc),
    crate::fact::Fact::record::<pyrs_getset_def>(c"PyGetSetDef"),
    crate::fact_field!(c"PyGetSetDef.name", pyrs_getset_def, name),
    crate::fact_field!(c"PyGetSetDef.get", pyrs_getset_def, get),
    crate::fact_field!(c"PyGetSetDef.set", pyrs_getset_def, set),
    crate::fact_field!(c"PyGetSetDef.doc", pyrs_getset_def, doc),
    crate::fact_field!(c"PyGetSetDef.closure", pyrs_getset_def, closure),
    crate::fact::Fact::record::<pyrs_type_slot>(c"PyType_Slot"),
    crate::fact_field!(c"PyType_Slot.slot", pyrs_type_slot, slot),
    crate::fact_field!(c"PyType_Slot.pfunc", pyrs_type_slot, pfunc),
    crate::fact::Fact::record::<pyrs_type_spec>(c"PyType_Spec"),
    crate::fact_field!(c"PyType_Spec.name", pyrs_type_spec, name),
    crate::fact_field!(c"PyType_Spec.basicsize", pyrs_type_spec, basicsize),
    crate::fact_field!(c"PyType_Spec.itemsize", pyrs_type_spec, itemsize),
    crate::fact_field!(c"PyType_Spec.flags", pyrs_type_spec, flags),
    crate::fact_field!(c"PyType_Spec.slots", pyrs_type_spec, slots),
    crate::fact::Fact::record::<pyrs_module_def_base>(c"PyModuleDef_Base"),
    crate::fact_field!(c"PyModuleDef_Base.ob_base", pyrs_module_def_base, ob_base),
    crate::fact_field!(c"PyModuleDef_Base.m_init", pyrs_module_def_base, m_init),
    crate::fact_field!(c"PyModuleDef_Base.m_index", pyrs_module_def_base, m_index),
    crate::fact_field!(c"PyModuleDef_Base.m_copy", pyrs_module_def_base, m_copy),
    crate::fact::Fact::record::<pyrs_module_def_slot>(c"PyModuleDef_Slot"),
    crate::fact_field!(c"PyModuleDef_Slot.slot", pyrs_module_def_slot, slot),
    crate::fact_field!(c"PyModuleDef_Slot.value", pyrs_module_def_slot, value),
    crate::fact::Fact::record::<pyrs_module_def>(c"PyModuleDef"),
    crate::fact_field!(c"PyModuleDef.m_base", pyrs_module_def, m_base),
    crate::fact_field!(c"PyModuleDef.m_name", pyrs_module_def, m_name),
    crate::fact_field!(c"PyModuleDef.m_doc", pyrs_module_def, m_doc),
    crate::fact_field!(c"PyModuleDef.m_size", pyrs_module_def, m_size),
    crate::fact_field!(c"PyModuleDef.m_methods", pyrs_module_def, m_methods),
    crate::fact_field!(c"PyModuleDef.m_slots", pyrs_module_def, m_slots),
    crate::fact_field!(c"PyModuleDef.m_traverse", pyrs_module_def, m_traverse),
    crate::fact_field!(c"PyModuleDef.m_clear", pyrs_module_def, m_clear),
    crate::fact_field!(c"PyModuleDef.m_free", pyrs_module_def, m_free),
    crate::fact::Fact::record::<pyrs_gc_head>(c"PyGC_Head"),
    crate::fact_field!(c"PyGC_Head._gc_next", pyrs_gc_head, _gc_next),
    crate::fact_field!(c"PyGC_Head._gc_prev", pyrs_gc_head, _gc_prev),
    crate::fact::Fact::record::<pyrs_mutex>(c"PyMutex"),
    crate::fact_field!(c"PyMutex._bits", pyrs_mutex, _bits),
    crate::fact::Fact::record::<pyrs_critical_section>(c"PyCriticalSection"),
    crate::fact_field!(c"PyCriticalSection._cs_prev", pyrs_critical_section, _cs_prev),
    crate::fact_field!(c"PyCriticalSection._cs_mutex", pyrs_critical_section, _cs_mutex),
    crate::fact::Fact::record::<pyrs_critical_section2>(c"PyCriticalSection2"),
    crate::fact_field!(c"PyCriticalSection2._cs_base", pyrs_critical_section2, _cs_base),
    crate::fact_field!(
        c"PyCriticalSection2._cs_mutex2", pyrs_critical_section2, _cs_mutex2
    ),
    crate::fact::Fact::record::<pyrs_base_exception_object>(c"PyBaseExceptionObject"),
    crate::fact_field!(
        c"PyBaseExceptionObject.ob_base", pyrs_base_exception_object, ob_base
    ),
    crate::fact_field!(c"PyBaseExceptionObject.dict", pyrs_base_exception_object, dict),
    crate::fact_field!(c"PyBaseExceptionObject.args", pyrs_base_exception_object, args),
    crate::fact_field!(
        c"PyBaseExceptionObject.notes", pyrs_base_exception_object, notes
    ),
    crate::fact_field!(
        c"PyBaseExceptionObject.traceback", pyrs_base_exception_object, traceback
    ),
    crate::fact_field!(
        c"PyBaseExceptionObject.context", pyrs_base_exception_object, context
    ),
    crate::fact_field!(
        c"PyBaseExceptionObject.cause", pyrs_base_exception_object, cause
    ),
    crate::fact_field!(
        c"PyBaseExceptionObject.suppress_context", pyrs_base_exception_object,
        suppress_context
    ),
    crate::fact::Fact::record::<pyrs_err_stackitem>(c"_PyErr_StackItem"),
    crate::fact_field!(c"_PyErr_StackItem.exc_value", pyrs_err_stackitem, exc_value),
    crate::fact_field!(
        c"_PyErr_StackItem.previous_item", pyrs_err_stackitem, previous_item
    ),
    crate::fact_field!(c"PyThreadState.prev", pyrs_thread_state, prev),
    crate::fact_field!(c"PyThreadState.next", pyrs_thread_state, next),
    crate::fact_field!(c"PyThreadState.interp", pyrs_thread_state, interp),
    crate::fact_field!(c"PyThreadState.eval_breaker", pyrs_thread_state, eval_breaker),
    crate::fact_field!(c"PyThreadState._status", pyrs_thread_state, _status),
    crate::fact_field!(c"PyThreadState.holds_gil", pyrs_thread_state, holds_gil),
    crate::fact_field!(c"PyThreadState.gil_requested", pyrs_thread_state, gil_requested),
    crate::fact_field!(c"PyThreadState._whence", pyrs_thread_state, _whence),
    crate::fact_field!(c"PyThreadState.state", pyrs_thread_state, state),
    crate::fact_field!(
        c"PyThreadState.py_recursion_remaining", pyrs_thread_state,
        py_recursion_remaining
    ),
    crate::fact_field!(
        c"PyThreadState.py_recursion_limit", pyrs_thread_state, py_recursion_limit
    ),
    crate::fact_field!(
        c"PyThreadState.recursion_headroom", pyrs_thread_state, recursion_headroom
    ),
    crate::fact_field!(c"PyThreadState.tracing", pyrs_thread_state, tracing),
    crate::fact_field!(c"PyThreadState.what_event", pyrs_thread_state, what_event),
    crate::fact_field!(c"PyThreadState.current_frame", pyrs_thread_state, current_frame),
    crate::fact_field!(c"PyThreadState.base_frame", pyrs_thread_state, base_frame),
    crate::fact_field!(c"PyThreadState.c_profilefunc", pyrs_thread_state, c_profilefunc),
    crate::fact_field!(c"PyThreadState.c_tracefunc", pyrs_thread_state, c_tracefunc),
    crate::fact_field!(c"PyThreadState.c_profileobj", pyrs_thread_state, c_profileobj),
    crate::fact_field!(c"PyThreadState.c_traceobj", pyrs_thread_state, c_traceobj),
    crate::fact_field!(
        c"PyThreadState.current_exception", pyrs_thread_state, current_exception
    ),
    crate::fact_field!(c"PyThreadState.exc_info", pyrs_thread_state, exc_info),
    crate::fact_field!(c"PyThreadState.dict", pyrs_thread_state, dict),
    crate::fact_field!(
        c"PyThreadState.gilstate_counter", pyrs_thread_state, gilstate_counter
    ),
    crate::fact_field!(c"PyThreadState.async_exc", pyrs_thread_state, async_exc),
    crate::fact_field!(c"PyThreadState.thread_id", pyrs_thread_state, thread_id),
    crate::fact_field!(
        c"PyThreadState.native_thread_id", pyrs_thread_state, native_thread_id
    ),
    crate::fact_field!(c"PyThreadState.delete_later", pyrs_thread_state, delete_later),
    crate::fact_field!(
        c"PyThreadState.critical_section", pyrs_thread_state, critical_section
    ),
    crate::fact_field!(c"PyThreadState.context", pyrs_thread_state, context),
    crate::fact_field!(c"PyThreadState.context_ver", pyrs_thread_state, context_ver),
    crate::fact_field!(c"PyThreadState.id", pyrs_thread_state, id),
    crate::fact_field!(
        c"PyThreadState.datastack_chunk", pyrs_thread_state, datastack_chunk
    ),
    crate::fact_field!(c"PyThreadState.datastack_top", pyrs_thread_state, datastack_top),
    crate::fact_field!(
        c"PyThreadState.datastack_limit", pyrs_thread_state, datastack_limit
    ),
    crate::fact_field!(c"PyThreadState.exc_state", pyrs_thread_state, exc_state),
    crate::fact_field!(c"PyThreadState.ensure.counter", pyrs_thread_state, counter),
    crate::fact_field!(
        c"PyThreadState.ensure.delete_on_release", pyrs_thread_state, delete_on_release
    ),
    crate::fact_field!(c"_PyThreadStateImpl.refcount", pyrs_thread_state_impl, refcount),
    crate::fact_field!(
        c"_PyThreadStateImpl.c_stack_top", pyrs_thread_state_impl, c_stack_top
    ),
    crate::fact_field!(
        c"_PyThreadStateImpl.c_stack_soft_limit", pyrs_thread_state_impl,
        c_stack_soft_limit
    ),
    crate::fact_field!(
        c"_PyThreadStateImpl.c_stack_hard_limit", pyrs_thread_state_impl,
        c_stack_hard_limit
    ),
    crate::fact_field!(
        c"_PyThreadStateImpl.asyncio_running_loop", pyrs_thread_state_impl,
        asyncio_running_loop
    ),
    crate::fact_field!(
        c"_PyThreadStateImpl.asyncio_running_task", pyrs_thread_state_impl,
        asyncio_running_task
    ),
    crate::fact_field!(
        c"_PyInterpreterFrame.f_executable", pyrs_interpreter_frame, f_executable
    ),
    crate::fact_field!(
        c"_PyInterpreterFrame.previous", pyrs_interpreter_frame, previous
    ),
    crate::fact_field!(
        c"_PyInterpreterFrame.f_globals", pyrs_interpreter_frame, f_globals
    ),
    crate::fact_field!(
        c"_PyInterpreterFrame.f_builtins", pyrs_interpreter_frame, f_builtins
    ),
    crate::fact_field!(
        c"_PyInterpreterFrame.f_locals", pyrs_interpreter_frame, f_locals
    ),
    crate::fact_field!(
        c"_PyInterpreterFrame.frame_obj", pyrs_interpreter_frame, frame_obj
    ),
    crate::fact_field!(
        c"_PyInterpreterFrame.instr_ptr", pyrs_interpreter_frame, instr_ptr
    ),
    crate::fact_field!(c"_PyInterpreterFrame.owner", pyrs_interpreter_frame, owner),
    crate::fact_field!(
        c"_PyInterpreterFrame.localsplus", pyrs_interpreter_frame, localsplus
    ),
    crate::fact_field!(
        c"PyInterpreterState.ceval.recursion_limit", pyrs_interpreter_state,
        recursion_limit
    ),
    crate::fact_field!(c"PyInterpreterState.ceval.gil", pyrs_interpreter_state, gil),
    crate::fact_field!(
        c"PyInterpreterState.ceval.own_gil", pyrs_interpreter_state, own_gil
    ),
    crate::fact_field!(
        c"PyInterpreterState.ceval.pending.npending", pyrs_interpreter_state, npending
    ),
    crate::fact_field!(c"PyInterpreterState.next", pyrs_interpreter_state, next),
    crate::fact_field!(c"PyInterpreterState.id", pyrs_interpreter_state, id),
    crate::fact_field!(
        c"PyInterpreterState.requires_idref", pyrs_interpreter_state, requires_idref
    ),
    crate::fact_field!(
        c"PyInterpreterState._initialized", pyrs_interpreter_state, _initialized
    ),
    crate::fact_field!(
        c"PyInterpreterState.finalizing", pyrs_interpreter_state, finalizing
    ),
    crate::fact_field!(
        c"PyInterpreterState.threads.next_unique_id", pyrs_interpreter_state,
        next_unique_id
    ),
    crate::fact_field!(c"PyInterpreterState.threads.head", pyrs_interpreter_state, head),
    crate::fact_field!(c"PyInterpreterState.threads.main", pyrs_interpreter_state, main),
    crate::fact_field!(c"PyInterpreterState.runtime", pyrs_interpreter_state, runtime),
    crate::fact_field!(
        c"PyInterpreterState._finalizing", pyrs_interpreter_state, _finalizing
    ),
    crate::fact_field!(
        c"PyInterpreterState._finalizing_id", pyrs_interpreter_state, _finalizing_id
    ),
    crate::fact_field!(
        c"PyInterpreterState.gc.enabled", pyrs_interpreter_state, enabled
    ),
    crate::fact_field!(
        c"PyInterpreterState.gc.collecting", pyrs_interpreter_state, collecting
    ),
    crate::fact_field!(c"PyInterpreterState.sysdict", pyrs_interpreter_state, sysdict),
    crate::fact_field!(c"PyInterpreterState.builtins", pyrs_interpreter_state, builtins),
    crate::fact_field!(
        c"PyInterpreterState.imports.modules", pyrs_interpreter_state, modules
    ),
    crate::fact_field!(
        c"PyInterpreterState.imports.importlib", pyrs_interpreter_state, importlib
    ),
    crate::fact_field!(
        c"PyInterpreterState.imports.import_func", pyrs_interpreter_state, import_func
    ),
    crate::fact_field!(
        c"PyInterpreterState.feature_flags", pyrs_interpreter_state, feature_flags
    ),
    crate::fact_field!(c"PyInterpreterState.dict", pyrs_interpreter_state, dict),
    crate::fact_field!(
        c"PyInterpreterState.eval_frame", pyrs_interpreter_state, eval_frame
    ),
    crate::fact_field!(
        c"PyInterpreterState.audit_hooks", pyrs_interpreter_state, audit_hooks
    ),
    crate::fact_field!(
        c"PyInterpreterState.finalization_guards", pyrs_interpreter_state,
        finalization_guards
    ),
    crate::fact_field!(
        c"_PyRuntimeState.debug_offsets.cookie", pyrs_runtime_state, cookie
    ),
    crate::fact_field!(
        c"_PyRuntimeState.debug_offsets.version", pyrs_runtime_state, version
    ),
    crate::fact_field!(
        c"_PyRuntimeState.debug_offsets.free_threaded", pyrs_runtime_state, free_threaded
    ),
    crate::fact_field!(
        c"_PyRuntimeState.preinitialized", pyrs_runtime_state, preinitialized
    ),
    crate::fact_field!(
        c"_PyRuntimeState.core_initialized", pyrs_runtime_state, core_initialized
    ),
    crate::fact_field!(c"_PyRuntimeState.initialized", pyrs_runtime_state, initialized),
    crate::fact_field!(c"_PyRuntimeState._finalizing", pyrs_runtime_state, _finalizing),
    crate::fact_field!(
        c"_PyRuntimeState._finalizing_id", pyrs_runtime_state, _finalizing_id
    ),
    crate::fact_field!(c"_PyRuntimeState.interpreters.head", pyrs_runtime_state, head),
    crate::fact_field!(c"_PyRuntimeState.interpreters.main", pyrs_runtime_state, main),
    crate::fact_field!(c"_PyRuntimeState.main_thread", pyrs_runtime_state, main_thread),
    crate::fact_field!(c"_PyRuntimeState.main_tstate", pyrs_runtime_state, main_tstate),
    crate::fact_field!(
        c"_PyRuntimeState.gilstate.check_enabled", pyrs_runtime_state, check_enabled
    ),
    crate::fact_field!(
        c"_PyRuntimeState.gilstate.autoInterpreterState", pyrs_runtime_state,
        autoInterpreterState
    ),
    crate::fact_field!(c"_Py_DebugOffsets.cookie", pyrs_debug_offsets, cookie),
    crate::fact_field!(c"_Py_DebugOffsets.version", pyrs_debug_offsets, version),
    crate::fact_field!(
        c"_Py_DebugOffsets.free_threaded", pyrs_debug_offsets, free_threaded
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.runtime_state.finalizing", pyrs_debug_offsets, finalizing
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.runtime_state.interpreters_head", pyrs_debug_offsets,
        interpreters_head
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.size", pyrs_debug_offsets,
        interpreter_state_size
    ),
    crate::fact_field!(c"_Py_DebugOffsets.interpreter_state.id", pyrs_debug_offsets, id),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.next", pyrs_debug_offsets,
        interpreter_state_next
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.threads_head", pyrs_debug_offsets,
        threads_head
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.threads_main", pyrs_debug_offsets,
        threads_main
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.imports_modules", pyrs_debug_offsets,
        imports_modules
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.sysdict", pyrs_debug_offsets, sysdict
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.builtins", pyrs_debug_offsets, builtins
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_state.ceval_gil", pyrs_debug_offsets, ceval_gil
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.size", pyrs_debug_offsets, thread_state_size
    ),
    crate::fact_field!(c"_Py_DebugOffsets.thread_state.prev", pyrs_debug_offsets, prev),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.next", pyrs_debug_offsets, thread_state_next
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.interp", pyrs_debug_offsets, interp
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.current_frame", pyrs_debug_offsets, current_frame
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.base_frame", pyrs_debug_offsets, base_frame
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.thread_id", pyrs_debug_offsets, thread_id
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.native_thread_id", pyrs_debug_offsets,
        native_thread_id
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.datastack_chunk", pyrs_debug_offsets,
        datastack_chunk
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.status", pyrs_debug_offsets, status
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.holds_gil", pyrs_debug_offsets, holds_gil
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.gil_requested", pyrs_debug_offsets, gil_requested
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.thread_state.current_exception", pyrs_debug_offsets,
        current_exception
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_frame.previous", pyrs_debug_offsets, previous
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_frame.executable", pyrs_debug_offsets, executable
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_frame.instr_ptr", pyrs_debug_offsets, instr_ptr
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_frame.localsplus", pyrs_debug_offsets, localsplus
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.interpreter_frame.owner", pyrs_debug_offsets, owner
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.pyobject.size", pyrs_debug_offsets, pyobject_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.pyobject.ob_type", pyrs_debug_offsets, ob_type
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.type_object.size", pyrs_debug_offsets, type_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.type_object.tp_name", pyrs_debug_offsets, tp_name
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.type_object.tp_repr", pyrs_debug_offsets, tp_repr
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.type_object.tp_flags", pyrs_debug_offsets, tp_flags
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.type_object.tp_basicsize", pyrs_debug_offsets, tp_basicsize
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.type_object.tp_dictoffset", pyrs_debug_offsets, tp_dictoffset
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.heap_type_object.size", pyrs_debug_offsets,
        heap_type_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.heap_type_object.ht_cached_keys", pyrs_debug_offsets,
        ht_cached_keys
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.tuple_object.size", pyrs_debug_offsets, tuple_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.tuple_object.ob_item", pyrs_debug_offsets,
        tuple_object_ob_item
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.tuple_object.ob_size", pyrs_debug_offsets,
        tuple_object_ob_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.list_object.size", pyrs_debug_offsets, list_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.list_object.ob_item", pyrs_debug_offsets, list_object_ob_item
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.list_object.ob_size", pyrs_debug_offsets, list_object_ob_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.dict_object.size", pyrs_debug_offsets, dict_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.dict_object.ma_keys", pyrs_debug_offsets, ma_keys
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.dict_object.ma_values", pyrs_debug_offsets, ma_values
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.float_object.size", pyrs_debug_offsets, float_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.float_object.ob_fval", pyrs_debug_offsets, ob_fval
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.long_object.size", pyrs_debug_offsets, long_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.long_object.lv_tag", pyrs_debug_offsets, lv_tag
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.long_object.ob_digit", pyrs_debug_offsets, ob_digit
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.bytes_object.size", pyrs_debug_offsets, bytes_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.bytes_object.ob_size", pyrs_debug_offsets,
        bytes_object_ob_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.bytes_object.ob_sval", pyrs_debug_offsets, ob_sval
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.unicode_object.size", pyrs_debug_offsets, unicode_object_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.unicode_object.state", pyrs_debug_offsets, state
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.unicode_object.length", pyrs_debug_offsets, length
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.unicode_object.asciiobject_size", pyrs_debug_offsets,
        asciiobject_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.unicode_object.compactunicodeobject_size", pyrs_debug_offsets,
        compactunicodeobject_size
    ),
    crate::fact_field!(
        c"_Py_DebugOffsets.debugger_support.eval_breaker", pyrs_debug_offsets,
        eval_breaker
    ),
    crate::fact::Fact::constant(c"Py_TPFLAGS_DEFAULT", PYRS_TPFLAGS_DEFAULT as u64),
    crate::fact::Fact::constant(c"Py_TPFLAGS_BASETYPE", PYRS_TPFLAGS_BASETYPE as u64),
    crate::fact::Fact::constant(c"Py_TPFLAGS_HAVE_GC", PYRS_TPFLAGS_HAVE_GC as u64),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_DISALLOW_INSTANTIATION",
        PYRS_TPFLAGS_DISALLOW_INSTANTIATION as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_IMMUTABLETYPE",
        PYRS_TPFLAGS_IMMUTABLETYPE as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_HAVE_VECTORCALL",
        PYRS_TPFLAGS_HAVE_VECTORCALL as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_METHOD_DESCRIPTOR",
        PYRS_TPFLAGS_METHOD_DESCRIPTOR as u64,
    ),
    crate::fact::Fact::constant(c"Py_TPFLAGS_SEQUENCE", PYRS_TPFLAGS_SEQUENCE as u64),
    crate::fact::Fact::constant(c"Py_TPFLAGS_MAPPING", PYRS_TPFLAGS_MAPPING as u64),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_MANAGED_DICT",
        PYRS_TPFLAGS_MANAGED_DICT as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_IS_ABSTRACT",
        PYRS_TPFLAGS_IS_ABSTRACT as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_HAVE_FINALIZE",
        PYRS_TPFLAGS_HAVE_FINALIZE as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_HAVE_VERSION_TAG",
        PYRS_TPFLAGS_HAVE_VERSION_TAG as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_MANAGED_WEAKREF",
        PYRS_TPFLAGS_MANAGED_WEAKREF as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_ITEMS_AT_END",
        PYRS_TPFLAGS_ITEMS_AT_END as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_INLINE_VALUES",
        PYRS_TPFLAGS_INLINE_VALUES as u64,
    ),
    crate::fact::Fact::constant(c"Py_TPFLAGS_HEAPTYPE", PYRS_TPFLAGS_HEAPTYPE as u64),
    crate::fact::Fact::constant(c"Py_TPFLAGS_READY", PYRS_TPFLAGS_READY as u64),
    crate::fact::Fact::constant(c"Py_TPFLAGS_READYING", PYRS_TPFLAGS_READYING as u64),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_VALID_VERSION_TAG",
        PYRS_TPFLAGS_VALID_VERSION_TAG as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_LONG_SUBCLASS",
        PYRS_TPFLAGS_LONG_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_LIST_SUBCLASS",
        PYRS_TPFLAGS_LIST_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_TUPLE_SUBCLASS",
        PYRS_TPFLAGS_TUPLE_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_BYTES_SUBCLASS",
        PYRS_TPFLAGS_BYTES_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_UNICODE_SUBCLASS",
        PYRS_TPFLAGS_UNICODE_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_DICT_SUBCLASS",
        PYRS_TPFLAGS_DICT_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_BASE_EXC_SUBCLASS",
        PYRS_TPFLAGS_BASE_EXC_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"Py_TPFLAGS_TYPE_SUBCLASS",
        PYRS_TPFLAGS_TYPE_SUBCLASS as u64,
    ),
    crate::fact::Fact::constant(
        c"_Py_TPFLAGS_MATCH_SELF",
        PYRS_TPFLAGS_MATCH_SELF as u64,
    ),
    crate::fact::Fact::constant(
        c"_Py_TPFLAGS_STATIC_BUILTIN",
        PYRS_TPFLAGS_STATIC_BUILTIN as u64,
    ),
    crate::fact::Fact::constant(c"METH_VARARGS", PYRS_METH_VARARGS as u64),
    crate::fact::Fact::constant(c"METH_KEYWORDS", PYRS_METH_KEYWORDS as u64),
    crate::fact::Fact::constant(c"METH_NOARGS", PYRS_METH_NOARGS as u64),
    crate::fact::Fact::constant(c"METH_O", PYRS_METH_O as u64),
    crate::fact::Fact::constant(c"METH_CLASS", PYRS_METH_CLASS as u64),
    crate::fact::Fact::constant(c"METH_STATIC", PYRS_METH_STATIC as u64),
    crate::fact::Fact::constant(c"METH_COEXIST", PYRS_METH_COEXIST as u64),
    crate::fact::Fact::constant(c"METH_FASTCALL", PYRS_METH_FASTCALL as u64),
    crate::fact::Fact::constant(c"METH_METHOD", PYRS_METH_METHOD as u64),
    crate::fact::Fact::constant(c"T_SHORT", PYRS_T_SHORT as u64),
    crate::fact::Fact::constant(c"T_INT", PYRS_T_INT as u64),
    crate::fact::Fact::constant(c"T_LONG", PYRS_T_LONG as u64),
    crate::fact::Fact::constant(c"T_FLOAT", PYRS_T_FLOAT as u64),
    crate::fact::Fact::constant(c"T_DOUBLE", PYRS_T_DOUBLE as u64),
    crate::fact::Fact::constant(c"T_STRING", PYRS_T_STRING as u64),
    crate::fact::Fact::constant(c"T_OBJECT", PYRS_T_OBJECT as u64),
    crate::fact::Fact::constant(c"T_CHAR", PYRS_T_CHAR as u64),
    crate::fact::Fact::constant(c"T_BYTE", PYRS_T_BYTE as u64),
    crate::fact::Fact::constant(c"T_UBYTE", PYRS_T_UBYTE as u64),
    crate::fact::Fact::constant(c"T_USHORT", PYRS_T_USHORT as u64),
    crate::fact::Fact::constant(c"T_UINT", PYRS_T_UINT as u64),
    crate::fact::Fact::constant(c"T_ULONG", PYRS_T_ULONG as u64),
    crate::fact::Fact::constant(c"T_STRING_INPLACE", PYRS_T_STRING_INPLACE as u64),
    crate::fact::Fact::constant(c"T_BOOL", PYRS_T_BOOL as u64),
    crate::fact::Fact::constant(c"T_OBJECT_EX", PYRS_T_OBJECT_EX as u64),
    crate::fact::Fact::constant(c"T_LONGLONG", PYRS_T_LONGLONG as u64),
    crate::fact::Fact::constant(c"T_ULONGLONG", PYRS_T_ULONGLONG as u64),
    crate::fact::Fact::constant(c"T_PYSSIZET", PYRS_T_PYSSIZET as u64),
    crate::fact::Fact::constant(c"T_NONE", PYRS_T_NONE as u64),
    crate::fact::Fact::constant(c"READONLY", PYRS_READONLY as u64),
    crate::fact::Fact::constant(c"Py_RELATIVE_OFFSET", PYRS_RELATIVE_OFFSET as u64),
    crate::fact::Fact::constant(c"Py_mod_create", PYRS_MOD_CREATE as u64),
    crate::fact::Fact::constant(c"Py_mod_exec", PYRS_MOD_EXEC as u64),
    crate::fact::Fact::constant(
        c"Py_mod_multiple_interpreters",
        PYRS_MOD_MULTIPLE_INTERPRETERS as u64,
    ),
    crate::fact::Fact::constant(c"Py_mod_gil", PYRS_MOD_GIL as u64),
    crate::fact::Fact::constant(c"Py_mod_name", PYRS_MOD_NAME as u64),
    crate::fact::Fact::constant(c"Py_mod_doc", PYRS_MOD_DOC as u64),
    crate::fact::Fact::constant(c"Py_mod_state_size", PYRS_MOD_STATE_SIZE as u64),
    crate::fact::Fact::constant(c"Py_mod_methods", PYRS_MOD_METHODS as u64),
    crate::fact::Fact::constant(
        c"Py_mod_state_traverse",
        PYRS_MOD_STATE_TRAVERSE as u64,
    ),
    crate::fact::Fact::constant(c"Py_mod_state_clear", PYRS_MOD_STATE_CLEAR as u64),
    crate::fact::Fact::constant(c"Py_mod_state_free", PYRS_MOD_STATE_FREE as u64),
    crate::fact::Fact::constant(c"Py_mod_abi", PYRS_MOD_ABI as u64),
    crate::fact::Fact::constant(c"Py_mod_token", PYRS_MOD_TOKEN as u64),
    crate::fact::Fact::constant(c"Py_tp_alloc", PYRS_TP_ALLOC as u64),
    crate::fact::Fact::constant(c"Py_tp_base", PYRS_TP_BASE as u64),
    crate::fact::Fact::constant(c"Py_tp_bases", PYRS_TP_BASES as u64),
    crate::fact::Fact::constant(c"Py_tp_call", PYRS_TP_CALL as u64),
    crate::fact::Fact::constant(c"Py_tp_clear", PYRS_TP_CLEAR as u64),
    crate::fact::Fact::constant(c"Py_tp_dealloc", PYRS_TP_DEALLOC as u64),
    crate::fact::Fact::constant(c"Py_tp_doc", PYRS_TP_DOC as u64),
    crate::fact::Fact::constant(c"Py_tp_finalize", PYRS_TP_FINALIZE as u64),
    crate::fact::Fact::constant(c"Py_tp_free", PYRS_TP_FREE as u64),
    crate::fact::Fact::constant(c"Py_tp_getattro", PYRS_TP_GETATTRO as u64),
    crate::fact::Fact::constant(c"Py_tp_getset", PYRS_TP_GETSET as u64),
    crate::fact::Fact::constant(c"Py_tp_hash", PYRS_TP_HASH as u64),
    crate::fact::Fact::constant(c"Py_tp_init", PYRS_TP_INIT as u64),
    crate::fact::Fact::constant(c"Py_tp_iter", PYRS_TP_ITER as u64),
    crate::fact::Fact::constant(c"Py_tp_iternext", PYRS_TP_ITERNEXT as u64),
    crate::fact::Fact::constant(c"Py_tp_members", PYRS_TP_MEMBERS as u64),
    crate::fact::Fact::constant(c"Py_tp_methods", PYRS_TP_METHODS as u64),
    crate::fact::Fact::constant(c"Py_tp_new", PYRS_TP_NEW as u64),
    crate::fact::Fact::constant(c"Py_tp_repr", PYRS_TP_REPR as u64),
    crate::fact::Fact::constant(c"Py_tp_richcompare", PYRS_TP_RICHCOMPARE as u64),
    crate::fact::Fact::constant(c"Py_tp_setattro", PYRS_TP_SETATTRO as u64),
    crate::fact::Fact::constant(c"Py_tp_str", PYRS_TP_STR as u64),
    crate::fact::Fact::constant(c"Py_tp_traverse", PYRS_TP_TRAVERSE as u64),
    crate::fact::Fact::constant(c"Py_nb_bool", PYRS_NB_BOOL as u64),
    crate::fact::Fact::constant(c"Py_nb_index", PYRS_NB_INDEX as u64),
    crate::fact::Fact::constant(c"Py_mp_length", PYRS_MP_LENGTH as u64),
    crate::fact::Fact::constant(c"Py_mp_subscript", PYRS_MP_SUBSCRIPT as u64),
    crate::fact::Fact::constant(c"Py_mp_ass_subscript", PYRS_MP_ASS_SUBSCRIPT as u64),
    crate::fact::Fact::constant(c"Py_sq_length", PYRS_SQ_LENGTH as u64),
    crate::fact::Fact::constant(c"Py_sq_item", PYRS_SQ_ITEM as u64),
    crate::fact::Fact::constant(c"Py_sq_contains", PYRS_SQ_CONTAINS as u64),
    crate::fact::Fact::constant(c"Py_bf_getbuffer", PYRS_BF_GETBUFFER as u64),
    crate::fact::Fact::constant(c"Py_bf_releasebuffer", PYRS_BF_RELEASEBUFFER as u64),
    crate::fact::Fact::constant(c"Py_am_await", PYRS_AM_AWAIT as u64),
    crate::fact::Fact::constant(c"Py_am_aiter", PYRS_AM_AITER as u64),
    crate::fact::Fact::constant(c"Py_am_anext", PYRS_AM_ANEXT as u64),
    crate::fact::Fact::constant(c"Py_am_send", PYRS_AM_SEND as u64),
    crate::fact::Fact::constant(c"Py_tp_vectorcall", PYRS_TP_VECTORCALL as u64),
    crate::fact::Fact::constant(c"Py_tp_token", PYRS_TP_TOKEN as u64),
    crate::fact::Fact::constant(c"Py_LT", PYRS_LT as u64),
    crate::fact::Fact::constant(c"Py_LE", PYRS_LE as u64),
    crate::fact::Fact::constant(c"Py_EQ", PYRS_EQ as u64),
    crate::fact::Fact::constant(c"Py_NE", PYRS_NE as u64),
    crate::fact::Fact::constant(c"Py_GT", PYRS_GT as u64),
    crate::fact::Fact::constant(c"Py_GE", PYRS_GE as u64),
    crate::fact::Fact::constant(c"PyBUF_SIMPLE", PYRS_BUF_SIMPLE as u64),
    crate::fact::Fact::constant(c"PyBUF_WRITABLE", PYRS_BUF_WRITABLE as u64),
    crate::fact::Fact::constant(c"PyBUF_FORMAT", PYRS_BUF_FORMAT as u64),
    crate::fact::Fact::constant(c"PyBUF_ND", PYRS_BUF_ND as u64),
    crate::fact::Fact::constant(c"PyBUF_STRIDES", PYRS_BUF_STRIDES as u64),
    crate::fact::Fact::constant(c"PyBUF_C_CONTIGUOUS", PYRS_BUF_C_CONTIGUOUS as u64),
    crate::fact::Fact::constant(c"PyBUF_F_CONTIGUOUS", PYRS_BUF_F_CONTIGUOUS as u64),
    crate::fact::Fact::constant(c"PyBUF_ANY_CONTIGUOUS", PYRS_BUF_ANY_CONTIGUOUS as u64),
    crate::fact::Fact::constant(c"PyBUF_INDIRECT", PYRS_BUF_INDIRECT as u64),
    crate::fact::Fact::constant(c"PyBUF_CONTIG", PYRS_BUF_CONTIG as u64),
    crate::fact::Fact::constant(c"PyBUF_CONTIG_RO", PYRS_BUF_CONTIG_RO as u64),
    crate::fact::Fact::constant(c"PyBUF_FULL", PYRS_BUF_FULL as u64),
    crate::fact::Fact::constant(c"PyBUF_FULL_RO", PYRS_BUF_FULL_RO as u64),
    crate::fact::Fact::constant(
        c"PY_VECTORCALL_ARGUMENTS_OFFSET",
        PYRS_PY_VECTORCALL_ARGUMENTS_OFFSET as u64,
    ),
    crate::fact::Fact::constant(c"PYTHON_API_VERSION", PYRS_PYTHON_API_VERSION as u64),
    crate::fact::Fact::constant(c"PYTHON_ABI_VERSION", PYRS_PYTHON_ABI_VERSION as u64),
    crate::fact::Fact::constant(
        c"_Py_IMMORTAL_INITIAL_REFCNT",
        PYRS_IMMORTAL_INITIAL_REFCNT as u64,
    ),
    crate::fact::Fact::constant(
        c"_Py_IMMORTAL_MINIMUM_REFCNT",
        PYRS_IMMORTAL_MINIMUM_REFCNT as u64,
    ),
    crate::fact::Fact::constant(
        c"_Py_STATIC_IMMORTAL_INITIAL_REFCNT",
        PYRS_STATIC_IMMORTAL_INITIAL_REFCNT as u64,
    ),
    crate::fact::Fact::constant(c"_Py_IMMORTAL_FLAGS", PYRS_IMMORTAL_FLAGS as u64),
    crate::fact::Fact::constant(
        c"_Py_STATICALLY_ALLOCATED_FLAG",
        PYRS_STATICALLY_ALLOCATED_FLAG as u64,
    ),
    crate::fact::Fact::constant(c"_Py_REF_DEFERRED", PYRS_REF_DEFERRED as u64),
    crate::fact::Fact::constant(c"_PyGC_PREV_SHIFT", PYRS_GC_PREV_SHIFT as u64),
    crate::fact::Fact::constant(
        c"_PyGC_PREV_MASK_FINALIZED",
        PYRS_GC_PREV_MASK_FINALIZED as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyGC_PREV_MASK_COLLECTING",
        PYRS_GC_PREV_MASK_COLLECTING as u64,
    ),
    crate::fact::Fact::constant(c"PyLong_SHIFT", PYRS_LONG_SHIFT as u64),
    crate::fact::Fact::constant(c"PyLong_BASE", PYRS_LONG_BASE as u64),
    crate::fact::Fact::constant(c"PyLong_MASK", PYRS_LONG_MASK as u64),
    crate::fact::Fact::constant(c"_PyLong_SIGN_MASK", PYRS_LONG_SIGN_MASK as u64),
    crate::fact::Fact::constant(
        c"_PyLong_NON_SIZE_BITS",
        PYRS_LONG_NON_SIZE_BITS as u64,
    ),
    crate::fact::Fact::constant(c"PyUnicode_1BYTE_KIND", PYRS_UNICODE_1BYTE_KIND as u64),
    crate::fact::Fact::constant(c"PyUnicode_2BYTE_KIND", PYRS_UNICODE_2BYTE_KIND as u64),
    crate::fact::Fact::constant(c"PyUnicode_4BYTE_KIND", PYRS_UNICODE_4BYTE_KIND as u64),
    crate::fact::Fact::constant(c"SSTATE_NOT_INTERNED", PYRS_SSTATE_NOT_INTERNED as u64),
    crate::fact::Fact::constant(
        c"SSTATE_INTERNED_MORTAL",
        PYRS_SSTATE_INTERNED_MORTAL as u64,
    ),
    crate::fact::Fact::constant(
        c"SSTATE_INTERNED_IMMORTAL",
        PYRS_SSTATE_INTERNED_IMMORTAL as u64,
    ),
    crate::fact::Fact::constant(
        c"SSTATE_INTERNED_IMMORTAL_STATIC",
        PYRS_SSTATE_INTERNED_IMMORTAL_STATIC as u64,
    ),
    crate::fact::Fact::constant(c"_Py_LOCKED", PYRS_LOCKED as u64),
    crate::fact::Fact::constant(c"_Py_UNLOCKED", PYRS_UNLOCKED as u64),
    crate::fact::Fact::constant(c"_Py_HAS_PARKED", PYRS_HAS_PARKED as u64),
    crate::fact::Fact::constant(c"_Py_THREAD_DETACHED", PYRS_THREAD_DETACHED as u64),
    crate::fact::Fact::constant(c"_Py_THREAD_ATTACHED", PYRS_THREAD_ATTACHED as u64),
    crate::fact::Fact::constant(c"_Py_THREAD_SUSPENDED", PYRS_THREAD_SUSPENDED as u64),
    crate::fact::Fact::constant(
        c"_Py_THREAD_SHUTTING_DOWN",
        PYRS_THREAD_SHUTTING_DOWN as u64,
    ),
    crate::fact::Fact::constant(
        c"_PY_GIL_DROP_REQUEST_BIT",
        PYRS_PY_GIL_DROP_REQUEST_BIT as u64,
    ),
    crate::fact::Fact::constant(
        c"_PY_SIGNALS_PENDING_BIT",
        PYRS_PY_SIGNALS_PENDING_BIT as u64,
    ),
    crate::fact::Fact::constant(c"_PY_CALLS_TO_DO_BIT", PYRS_PY_CALLS_TO_DO_BIT as u64),
    crate::fact::Fact::constant(
        c"_PY_ASYNC_EXCEPTION_BIT",
        PYRS_PY_ASYNC_EXCEPTION_BIT as u64,
    ),
    crate::fact::Fact::constant(
        c"_PY_GC_SCHEDULED_BIT",
        PYRS_PY_GC_SCHEDULED_BIT as u64,
    ),
    crate::fact::Fact::constant(
        c"_PY_EVAL_PLEASE_STOP_BIT",
        PYRS_PY_EVAL_PLEASE_STOP_BIT as u64,
    ),
    crate::fact::Fact::constant(
        c"_PY_EVAL_EXPLICIT_MERGE_BIT",
        PYRS_PY_EVAL_EXPLICIT_MERGE_BIT as u64,
    ),
    crate::fact::Fact::constant(
        c"_PY_EVAL_EVENTS_BITS",
        PYRS_PY_EVAL_EVENTS_BITS as u64,
    ),
    crate::fact::Fact::constant(
        c"_PY_EVAL_EVENTS_MASK",
        PYRS_PY_EVAL_EVENTS_MASK as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyThreadState_WHENCE_NOTSET",
        PYRS_THREADSTATE_WHENCE_NOTSET as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyThreadState_WHENCE_UNKNOWN",
        PYRS_THREADSTATE_WHENCE_UNKNOWN as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyThreadState_WHENCE_INIT",
        PYRS_THREADSTATE_WHENCE_INIT as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyThreadState_WHENCE_FINI",
        PYRS_THREADSTATE_WHENCE_FINI as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyThreadState_WHENCE_THREADING",
        PYRS_THREADSTATE_WHENCE_THREADING as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyThreadState_WHENCE_EXEC",
        PYRS_THREADSTATE_WHENCE_EXEC as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyThreadState_WHENCE_C_API",
        PYRS_THREADSTATE_WHENCE_C_API as u64,
    ),
    crate::fact::Fact::constant(c"PyTrace_CALL", PYRS_TRACE_CALL as u64),
    crate::fact::Fact::constant(c"PyTrace_EXCEPTION", PYRS_TRACE_EXCEPTION as u64),
    crate::fact::Fact::constant(c"PyTrace_LINE", PYRS_TRACE_LINE as u64),
    crate::fact::Fact::constant(c"PyTrace_RETURN", PYRS_TRACE_RETURN as u64),
    crate::fact::Fact::constant(c"PyTrace_C_CALL", PYRS_TRACE_C_CALL as u64),
    crate::fact::Fact::constant(c"PyTrace_C_EXCEPTION", PYRS_TRACE_C_EXCEPTION as u64),
    crate::fact::Fact::constant(c"PyTrace_C_RETURN", PYRS_TRACE_C_RETURN as u64),
    crate::fact::Fact::constant(c"PyTrace_OPCODE", PYRS_TRACE_OPCODE as u64),
    crate::fact::Fact::constant(
        c"FRAME_OWNED_BY_INTERPRETER",
        PYRS_FRAME_OWNED_BY_INTERPRETER as u64,
    ),
    crate::fact::Fact::constant(
        c"FRAME_OWNED_BY_THREAD",
        PYRS_FRAME_OWNED_BY_THREAD as u64,
    ),
    crate::fact::Fact::constant(
        c"FRAME_OWNED_BY_GENERATOR",
        PYRS_FRAME_OWNED_BY_GENERATOR as u64,
    ),
    crate::fact::Fact::constant(
        c"FRAME_OWNED_BY_FRAME_OBJECT",
        PYRS_FRAME_OWNED_BY_FRAME_OBJECT as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyASCIIObject.state.interned",
        PYRS_ASCII_OBJECT_INTERNED_SHIFT as u32,
        PYRS_ASCII_OBJECT_INTERNED_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyASCIIObject.state.kind",
        PYRS_ASCII_OBJECT_KIND_SHIFT as u32,
        PYRS_ASCII_OBJECT_KIND_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyASCIIObject.state.compact",
        PYRS_ASCII_OBJECT_COMPACT_SHIFT as u32,
        PYRS_ASCII_OBJECT_COMPACT_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyASCIIObject.state.ascii",
        PYRS_ASCII_OBJECT_ASCII_SHIFT as u32,
        PYRS_ASCII_OBJECT_ASCII_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyASCIIObject.state.statically_allocated",
        PYRS_ASCII_OBJECT_STATICALLY_ALLOCATED_SHIFT as u32,
        PYRS_ASCII_OBJECT_STATICALLY_ALLOCATED_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.initialized",
        PYRS_THREAD_STATE_INITIALIZED_SHIFT as u32,
        PYRS_THREAD_STATE_INITIALIZED_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.bound",
        PYRS_THREAD_STATE_BOUND_SHIFT as u32,
        PYRS_THREAD_STATE_BOUND_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.unbound",
        PYRS_THREAD_STATE_UNBOUND_SHIFT as u32,
        PYRS_THREAD_STATE_UNBOUND_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.bound_gilstate",
        PYRS_THREAD_STATE_BOUND_GILSTATE_SHIFT as u32,
        PYRS_THREAD_STATE_BOUND_GILSTATE_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.active",
        PYRS_THREAD_STATE_ACTIVE_SHIFT as u32,
        PYRS_THREAD_STATE_ACTIVE_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.finalizing",
        PYRS_THREAD_STATE_FINALIZING_SHIFT as u32,
        PYRS_THREAD_STATE_FINALIZING_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.cleared",
        PYRS_THREAD_STATE_CLEARED_SHIFT as u32,
        PYRS_THREAD_STATE_CLEARED_MASK as u64,
    ),
    crate::fact::Fact::bitfield(
        c"PyThreadState._status.finalized",
        PYRS_THREAD_STATE_FINALIZED_SHIFT as u32,
        PYRS_THREAD_STATE_FINALIZED_MASK as u64,
    ),
    crate::fact::Fact::init(c"PyObject_HEAD_INIT", PYRS_INIT_OBJECT_HEAD),
    crate::fact::Fact::init(c"PyVarObject_HEAD_INIT", PYRS_INIT_VAROBJECT_HEAD),
    crate::fact::Fact::init(c"PyModuleDef_HEAD_INIT", PYRS_INIT_MODULEDEF_HEAD),
    crate::fact::Fact::init(c"PyMutex", PYRS_INIT_MUTEX),
];
/// Calls `$each!` with the list of every member: its index, name, record and member.
#[macro_export]
macro_rules! for_each_field {
    ($each:ident) => {
        $each ! { (0, c"PyObject.ob_refcnt", pyrs_object, ob_refcnt), (1,
        c"PyObject.ob_overflow", pyrs_object, ob_overflow), (2, c"PyObject.ob_flags",
        pyrs_object, ob_flags), (3, c"PyObject.ob_type", pyrs_object, ob_type), (4,
        c"PyVarObject.ob_base", pyrs_var_object, ob_base), (5, c"PyVarObject.ob_size",
        pyrs_var_object, ob_size), (6, c"PyTypeObject.ob_base", pyrs_type_object,
        ob_base), (7, c"PyTypeObject.tp_name", pyrs_type_object, tp_name), (8,
        c"PyTypeObject.tp_basicsize", pyrs_type_object, tp_basicsize), (9,
        c"PyTypeObject.tp_itemsize", pyrs_type_object, tp_itemsize), (10,
        c"PyTypeObject.tp_dealloc", pyrs_type_object, tp_dealloc), (11,
        c"PyTypeObject.tp_vectorcall_offset", pyrs_type_object, tp_vectorcall_offset),
        (12, c"PyTypeObject.tp_getattr", pyrs_type_object, tp_getattr), (13,
        c"PyTypeObject.tp_setattr", pyrs_type_object, tp_setattr), (14,
        c"PyTypeObject.tp_as_async", pyrs_type_object, tp_as_async), (15,
        c"PyTypeObject.tp_repr", pyrs_type_object, tp_repr), (16,
        c"PyTypeObject.tp_as_number", pyrs_type_object, tp_as_number), (17,
        c"PyTypeObject.tp_as_sequence", pyrs_type_object, tp_as_sequence), (18,
        c"PyTypeObject.tp_as_mapping", pyrs_type_object, tp_as_mapping), (19,
        c"PyTypeObject.tp_hash", pyrs_type_object, tp_hash), (20,
        c"PyTypeObject.tp_call", pyrs_type_object, tp_call), (21, c"PyTypeObject.tp_str",
        pyrs_type_object, tp_str), (22, c"PyTypeObject.tp_getattro", pyrs_type_object,
        tp_getattro), (23, c"PyTypeObject.tp_setattro", pyrs_type_object, tp_setattro),
        (24, c"PyTypeObject.tp_as_buffer", pyrs_type_object, tp_as_buffer), (25,
        c"PyTypeObject.tp_flags", pyrs_type_object, tp_flags), (26,
        c"PyTypeObject.tp_doc", pyrs_type_object, tp_doc), (27,
        c"PyTypeObject.tp_traverse", pyrs_type_object, tp_traverse), (28,
        c"PyTypeObject.tp_clear", pyrs_type_object, tp_clear), (29,
        c"PyTypeObject.tp_richcompare", pyrs_type_object, tp_richcompare), (30,
        c"PyTypeObject.tp_weaklistoffset", pyrs_type_object, tp_weaklistoffset), (31,
        c"PyTypeObject.tp_iter", pyrs_type_object, tp_iter), (32,
        c"PyTypeObject.tp_iternext", pyrs_type_object, tp_iternext), (33,
        c"PyTypeObject.tp_methods", pyrs_type_object, tp_methods), (34,
        c"PyTypeObject.tp_members", pyrs_type_object, tp_members), (35,
        c"PyTypeObject.tp_getset", pyrs_type_object, tp_getset), (36,
        c"PyTypeObject.tp_base", pyrs_type_object, tp_base), (37,
        c"PyTypeObject.tp_dict", pyrs_type_object, tp_dict), (38,
        c"PyTypeObject.tp_descr_get", pyrs_type_object, tp_descr_get), (39,
        c"PyTypeObject.tp_descr_set", pyrs_type_object, tp_descr_set), (40,
        c"PyTypeObject.tp_dictoffset", pyrs_type_object, tp_dictoffset), (41,
        c"PyTypeObject.tp_init", pyrs_type_object, tp_init), (42,
        c"PyTypeObject.tp_alloc", pyrs_type_object, tp_alloc), (43,
        c"PyTypeObject.tp_new", pyrs_type_object, tp_new), (44, c"PyTypeObject.tp_free",
        pyrs_type_object, tp_free), (45, c"PyTypeObject.tp_is_gc", pyrs_type_object,
        tp_is_gc), (46, c"PyTypeObject.tp_bases", pyrs_type_object, tp_bases), (47,
        c"PyTypeObject.tp_mro", pyrs_type_object, tp_mro), (48, c"PyTypeObject.tp_cache",
        pyrs_type_object, tp_cache), (49, c"PyTypeObject.tp_subclasses",
        pyrs_type_object, tp_subclasses), (50, c"PyTypeObject.tp_weaklist",
        pyrs_type_object, tp_weaklist), (51, c"PyTypeObject.tp_del", pyrs_type_object,
        tp_del), (52, c"PyTypeObject.tp_version_tag", pyrs_type_object, tp_version_tag),
        (53, c"PyTypeObject.tp_finalize", pyrs_type_object, tp_finalize), (54,
        c"PyTypeObject.tp_vectorcall", pyrs_type_object, tp_vectorcall), (55,
        c"PyTypeObject.tp_watched", pyrs_type_object, tp_watched), (56,
        c"PyTypeObject.tp_versions_used", pyrs_type_object, tp_versions_used), (57,
        c"PyTypeObject._tp_iteritem", pyrs_type_object, _tp_iteritem), (58,
        c"PyAsyncMethods.am_await", pyrs_async_methods, am_await), (59,
        c"PyAsyncMethods.am_aiter", pyrs_async_methods, am_aiter), (60,
        c"PyAsyncMethods.am_anext", pyrs_async_methods, am_anext), (61,
        c"PyAsyncMethods.am_send", pyrs_async_methods, am_send), (62,
        c"PyNumberMethods.nb_add", pyrs_number_methods, nb_add), (63,
        c"PyNumberMethods.nb_subtract", pyrs_number_methods, nb_subtract), (64,
        c"PyNumberMethods.nb_multiply", pyrs_number_methods, nb_multiply), (65,
        c"PyNumberMethods.nb_remainder", pyrs_number_methods, nb_remainder), (66,
        c"PyNumberMethods.nb_divmod", pyrs_number_methods, nb_divmod), (67,
        c"PyNumberMethods.nb_power", pyrs_number_methods, nb_power), (68,
        c"PyNumberMethods.nb_negative", pyrs_number_methods, nb_negative), (69,
        c"PyNumberMethods.nb_positive", pyrs_number_methods, nb_positive), (70,
        c"PyNumberMethods.nb_absolute", pyrs_number_methods, nb_absolute), (71,
        c"PyNumberMethods.nb_bool", pyrs_number_methods, nb_bool), (72,
        c"PyNumberMethods.nb_invert", pyrs_number_methods, nb_invert), (73,
        c"PyNumberMethods.nb_lshift", pyrs_number_methods, nb_lshift), (74,
        c"PyNumberMethods.nb_rshift", pyrs_number_methods, nb_rshift), (75,
        c"PyNumberMethods.nb_and", pyrs_number_methods, nb_and), (76,
        c"PyNumberMethods.nb_xor", pyrs_number_methods, nb_xor), (77,
        c"PyNumberMethods.nb_or", pyrs_number_methods, nb_or), (78,
        c"PyNumberMethods.nb_int", pyrs_number_methods, nb_int), (79,
        c"PyNumberMethods.nb_reserved", pyrs_number_methods, nb_reserved), (80,
        c"PyNumberMethods.nb_float", pyrs_number_methods, nb_float), (81,
        c"PyNumberMethods.nb_inplace_add", pyrs_number_methods, nb_inplace_add), (82,
        c"PyNumberMethods.nb_inplace_subtract", pyrs_number_methods,
        nb_inplace_subtract), (83, c"PyNumberMethods.nb_inplace_multiply",
        pyrs_number_methods, nb_inplace_multiply), (84,
        c"PyNumberMethods.nb_inplace_remainder", pyrs_number_methods,
        nb_inplace_remainder), (85, c"PyNumberMethods.nb_inplace_power",
        pyrs_number_methods, nb_inplace_power), (86,
        c"PyNumberMethods.nb_inplace_lshift", pyrs_number_methods, nb_inplace_lshift),
        (87, c"PyNumberMethods.nb_inplace_rshift", pyrs_number_methods,
        nb_inplace_rshift), (88, c"PyNumberMethods.nb_inplace_and", pyrs_number_methods,
        nb_inplace_and), (89, c"PyNumberMethods.nb_inplace_xor", pyrs_number_methods,
        nb_inplace_xor), (90, c"PyNumberMethods.nb_inplace_or", pyrs_number_methods,
        nb_inplace_or), (91, c"PyNumberMethods.nb_floor_divide", pyrs_number_methods,
        nb_floor_divide), (92, c"PyNumberMethods.nb_true_divide", pyrs_number_methods,
        nb_true_divide), (93, c"PyNumberMethods.nb_inplace_floor_divide",
        pyrs_number_methods, nb_inplace_floor_divide), (94,
        c"PyNumberMethods.nb_inplace_true_divide", pyrs_number_methods,
        nb_inplace_true_divide), (95, c"PyNumberMethods.nb_index", pyrs_number_methods,
        nb_index), (96, c"PyNumberMethods.nb_matrix_multiply", pyrs_number_methods,
        nb_matrix_multiply), (97, c"PyNumberMethods.nb_inplace_matrix_multiply",
        pyrs_number_methods, nb_inplace_matrix_multiply), (98,
        c"PyMappingMethods.mp_length", pyrs_mapping_methods, mp_length), (99,
        c"PyMappingMethods.mp_subscript", pyrs_mapping_methods, mp_subscript), (100,
        c"PyMappingMethods.mp_ass_subscript", pyrs_mapping_methods, mp_ass_subscript),
        (101, c"PySequenceMethods.sq_length", pyrs_sequence_methods, sq_length), (102,
        c"PySequenceMethods.sq_concat", pyrs_sequence_methods, sq_concat), (103,
        c"PySequenceMethods.sq_repeat", pyrs_sequence_methods, sq_repeat), (104,
        c"PySequenceMethods.sq_item", pyrs_sequence_methods, sq_item), (105,
        c"PySequenceMethods.was_sq_slice", pyrs_sequence_methods, was_sq_slice), (106,
        c"PySequenceMethods.sq_ass_item", pyrs_sequence_methods, sq_ass_item), (107,
        c"PySequenceMethods.was_sq_ass_slice", pyrs_sequence_methods, was_sq_ass_slice),
        (108, c"PySequenceMethods.sq_contains", pyrs_sequence_methods, sq_contains),
        (109, c"PySequenceMethods.sq_inplace_concat", pyrs_sequence_methods,
        sq_inplace_concat), (110, c"PySequenceMethods.sq_inplace_repeat",
        pyrs_sequence_methods, sq_inplace_repeat), (111, c"PyBufferProcs.bf_getbuffer",
        pyrs_buffer_procs, bf_getbuffer), (112, c"PyBufferProcs.bf_releasebuffer",
        pyrs_buffer_procs, bf_releasebuffer), (113, c"PyHeapTypeObject.ht_type",
        pyrs_heap_type_object, ht_type), (114, c"PyHeapTypeObject.as_async",
        pyrs_heap_type_object, as_async), (115, c"PyHeapTypeObject.as_number",
        pyrs_heap_type_object, as_number), (116, c"PyHeapTypeObject.as_mapping",
        pyrs_heap_type_object, as_mapping), (117, c"PyHeapTypeObject.as_sequence",
        pyrs_heap_type_object, as_sequence), (118, c"PyHeapTypeObject.as_buffer",
        pyrs_heap_type_object, as_buffer), (119, c"PyHeapTypeObject.ht_name",
        pyrs_heap_type_object, ht_name), (120, c"PyHeapTypeObject.ht_slots",
        pyrs_heap_type_object, ht_slots), (121, c"PyHeapTypeObject.ht_qualname",
        pyrs_heap_type_object, ht_qualname), (122, c"PyHeapTypeObject.ht_cached_keys",
        pyrs_heap_type_object, ht_cached_keys), (123, c"PyHeapTypeObject.ht_module",
        pyrs_heap_type_object, ht_module), (124, c"PyHeapTypeObject._ht_tpname",
        pyrs_heap_type_object, _ht_tpname), (125, c"PyHeapTypeObject.ht_token",
        pyrs_heap_type_object, ht_token), (126, c"PyHeapTypeObject._spec_cache.getitem",
        pyrs_heap_type_object, getitem), (127,
        c"PyHeapTypeObject._spec_cache.getitem_version", pyrs_heap_type_object,
        getitem_version), (128, c"PyHeapTypeObject._spec_cache.init",
        pyrs_heap_type_object, init), (129, c"Py_buffer.buf", pyrs_buffer, buf), (130,
        c"Py_buffer.obj", pyrs_buffer, obj), (131, c"Py_buffer.len", pyrs_buffer, len),
        (132, c"Py_buffer.itemsize", pyrs_buffer, itemsize), (133, c"Py_buffer.readonly",
        pyrs_buffer, readonly), (134, c"Py_buffer.ndim", pyrs_buffer, ndim), (135,
        c"Py_buffer.format", pyrs_buffer, format), (136, c"Py_buffer.shape", pyrs_buffer,
        shape), (137, c"Py_buffer.strides", pyrs_buffer, strides), (138,
        c"Py_buffer.suboffsets", pyrs_buffer, suboffsets), (139, c"Py_buffer.internal",
        pyrs_buffer, internal), (140, c"_PyLongValue.lv_tag", pyrs_long_value, lv_tag),
        (141, c"_PyLongValue.ob_digit", pyrs_long_value, ob_digit), (142,
        c"PyLongObject.ob_base", pyrs_long_object, ob_base), (143,
        c"PyLongObject.long_value.lv_tag", pyrs_long_object, lv_tag), (144,
        c"PyLongObject.long_value.ob_digit", pyrs_long_object, ob_digit), (145,
        c"PyFloatObject.ob_base", pyrs_float_object, ob_base), (146,
        c"PyFloatObject.ob_fval", pyrs_float_object, ob_fval), (147,
        c"PyBytesObject.ob_base", pyrs_bytes_object, ob_base), (148,
        c"PyBytesObject.ob_shash", pyrs_bytes_object, ob_shash), (149,
        c"PyBytesObject.ob_sval", pyrs_bytes_object, ob_sval), (150,
        c"PyASCIIObject.ob_base", pyrs_ascii_object, ob_base), (151,
        c"PyASCIIObject.length", pyrs_ascii_object, length), (152, c"PyASCIIObject.hash",
        pyrs_ascii_object, hash), (153, c"PyASCIIObject.state", pyrs_ascii_object,
        state), (154, c"PyCompactUnicodeObject._base", pyrs_compact_unicode_object,
        _base), (155, c"PyCompactUnicodeObject.utf8_length", pyrs_compact_unicode_object,
        utf8_length), (156, c"PyCompactUnicodeObject.utf8", pyrs_compact_unicode_object,
        utf8), (157, c"PyUnicodeObject._base", pyrs_unicode_object, _base), (158,
        c"PyUnicodeObject.data", pyrs_unicode_object, data), (159,
        c"PyTupleObject.ob_base", pyrs_tuple_object, ob_base), (160,
        c"PyTupleObject.ob_hash", pyrs_tuple_object, ob_hash), (161,
        c"PyTupleObject.ob_item", pyrs_tuple_object, ob_item), (162,
        c"PyListObject.ob_base", pyrs_list_object, ob_base), (163,
        c"PyListObject.ob_item", pyrs_list_object, ob_item), (164,
        c"PyListObject.allocated", pyrs_list_object, allocated), (165,
        c"PyDictObject.ob_base", pyrs_dict_object, ob_base), (166,
        c"PyDictObject.ma_used", pyrs_dict_object, ma_used), (167,
        c"PyDictObject._ma_watcher_tag", pyrs_dict_object, _ma_watcher_tag), (168,
        c"PyDictObject.ma_keys", pyrs_dict_object, ma_keys), (169,
        c"PyDictObject.ma_values", pyrs_dict_object, ma_values), (170,
        c"PyCFunctionObject.ob_base", pyrs_cfunction_object, ob_base), (171,
        c"PyCFunctionObject.m_ml", pyrs_cfunction_object, m_ml), (172,
        c"PyCFunctionObject.m_self", pyrs_cfunction_object, m_self), (173,
        c"PyCFunctionObject.m_module", pyrs_cfunction_object, m_module), (174,
        c"PyCFunctionObject.m_weakreflist", pyrs_cfunction_object, m_weakreflist), (175,
        c"PyCFunctionObject.vectorcall", pyrs_cfunction_object, vectorcall), (176,
        c"PyMethodDef.ml_name", pyrs_method_def, ml_name), (177, c"PyMethodDef.ml_meth",
        pyrs_method_def, ml_meth), (178, c"PyMethodDef.ml_flags", pyrs_method_def,
        ml_flags), (179, c"PyMethodDef.ml_doc", pyrs_method_def, ml_doc), (180,
        c"PyMemberDef.name", pyrs_member_def, name), (181, c"PyMemberDef.type",
        pyrs_member_def, type_), (182, c"PyMemberDef.offset", pyrs_member_def, offset),
        (183, c"PyMemberDef.flags", pyrs_member_def, flags), (184, c"PyMemberDef.doc",
        pyrs_member_def, doc), (185, c"PyGetSetDef.name", pyrs_getset_def, name), (186,
        c"PyGetSetDef.get", pyrs_getset_def, get), (187, c"PyGetSetDef.set",
        pyrs_getset_def, set), (188, c"PyGetSetDef.doc", pyrs_getset_def, doc), (189,
        c"PyGetSetDef.closure", pyrs_getset_def, closure), (190, c"PyType_Slot.slot",
        pyrs_type_slot, slot), (191, c"PyType_Slot.pfunc", pyrs_type_slot, pfunc), (192,
        c"PyType_Spec.name", pyrs_type_spec, name), (193, c"PyType_Spec.basicsize",
        pyrs_type_spec, basicsize), (194, c"PyType_Spec.itemsize", pyrs_type_spec,
        itemsize), (195, c"PyType_Spec.flags", pyrs_type_spec, flags), (196,
        c"PyType_Spec.slots", pyrs_type_spec, slots), (197, c"PyModuleDef_Base.ob_base",
        pyrs_module_def_base, ob_base), (198, c"PyModuleDef_Base.m_init",
        pyrs_module_def_base, m_init), (199, c"PyModuleDef_Base.m_index",
        pyrs_module_def_base, m_index), (200, c"PyModuleDef_Base.m_copy",
        pyrs_module_def_base, m_copy), (201, c"PyModuleDef_Slot.slot",
        pyrs_module_def_slot, slot), (202, c"PyModuleDef_Slot.value",
        pyrs_module_def_slot, value), (203, c"PyModuleDef.m_base", pyrs_module_def,
        m_base), (204, c"PyModuleDef.m_name", pyrs_module_def, m_name), (205,
        c"PyModuleDef.m_doc", pyrs_module_def, m_doc), (206, c"PyModuleDef.m_size",
        pyrs_module_def, m_size), (207, c"PyModuleDef.m_methods", pyrs_module_def,
        m_methods), (208, c"PyModuleDef.m_slots", pyrs_module_def, m_slots), (209,
        c"PyModuleDef.m_traverse", pyrs_module_def, m_traverse), (210,
        c"PyModuleDef.m_clear", pyrs_module_def, m_clear), (211, c"PyModuleDef.m_free",
        pyrs_module_def, m_free), (212, c"PyGC_Head._gc_next", pyrs_gc_head, _gc_next),
        (213, c"PyGC_Head._gc_prev", pyrs_gc_head, _gc_prev), (214, c"PyMutex._bits",
        pyrs_mutex, _bits), (215, c"PyCriticalSection._cs_prev", pyrs_critical_section,
        _cs_prev), (216, c"PyCriticalSection._cs_mutex", pyrs_critical_section,
        _cs_mutex), (217, c"PyCriticalSection2._cs_base", pyrs_critical_section2,
        _cs_base), (218, c"PyCriticalSection2._cs_mutex2", pyrs_critical_section2,
        _cs_mutex2), (219, c"PyBaseExceptionObject.ob_base", pyrs_base_exception_object,
        ob_base), (220, c"PyBaseExceptionObject.dict", pyrs_base_exception_object, dict),
        (221, c"PyBaseExceptionObject.args", pyrs_base_exception_object, args), (222,
        c"PyBaseExceptionObject.notes", pyrs_base_exception_object, notes), (223,
        c"PyBaseExceptionObject.traceback", pyrs_base_exception_object, traceback), (224,
        c"PyBaseExceptionObject.context", pyrs_base_exception_object, context), (225,
        c"PyBaseExceptionObject.cause", pyrs_base_exception_object, cause), (226,
        c"PyBaseExceptionObject.suppress_context", pyrs_base_exception_object,
        suppress_context), (227, c"_PyErr_StackItem.exc_value", pyrs_err_stackitem,
        exc_value), (228, c"_PyErr_StackItem.previous_item", pyrs_err_stackitem,
        previous_item), (229, c"PyThreadState.prev", pyrs_thread_state, prev), (230,
        c"PyThreadState.next", pyrs_thread_state, next), (231, c"PyThreadState.interp",
        pyrs_thread_state, interp), (232, c"PyThreadState.eval_breaker",
        pyrs_thread_state, eval_breaker), (233, c"PyThreadState._status",
        pyrs_thread_state, _status), (234, c"PyThreadState.holds_gil", pyrs_thread_state,
        holds_gil), (235, c"PyThreadState.gil_requested", pyrs_thread_state,
        gil_requested), (236, c"PyThreadState._whence", pyrs_thread_state, _whence),
        (237, c"PyThreadState.state", pyrs_thread_state, state), (238,
        c"PyThreadState.py_recursion_remaining", pyrs_thread_state,
        py_recursion_remaining), (239, c"PyThreadState.py_recursion_limit",
        pyrs_thread_state, py_recursion_limit), (240,
        c"PyThreadState.recursion_headroom", pyrs_thread_state, recursion_headroom),
        (241, c"PyThreadState.tracing", pyrs_thread_state, tracing), (242,
        c"PyThreadState.what_event", pyrs_thread_state, what_event), (243,
        c"PyThreadState.current_frame", pyrs_thread_state, current_frame), (244,
        c"PyThreadState.base_frame", pyrs_thread_state, base_frame), (245,
        c"PyThreadState.c_profilefunc", pyrs_thread_state, c_profilefunc), (246,
        c"PyThreadState.c_tracefunc", pyrs_thread_state, c_tracefunc), (247,
        c"PyThreadState.c_profileobj", pyrs_thread_state, c_profileobj), (248,
        c"PyThreadState.c_traceobj", pyrs_thread_state, c_traceobj), (249,
        c"PyThreadState.current_exception", pyrs_thread_state, current_exception), (250,
        c"PyThreadState.exc_info", pyrs_thread_state, exc_info), (251,
        c"PyThreadState.dict", pyrs_thread_state, dict), (252,
        c"PyThreadState.gilstate_counter", pyrs_thread_state, gilstate_counter), (253,
        c"PyThreadState.async_exc", pyrs_thread_state, async_exc), (254,
        c"PyThreadState.thread_id", pyrs_thread_state, thread_id), (255,
        c"PyThreadState.native_thread_id", pyrs_thread_state, native_thread_id), (256,
        c"PyThreadState.delete_later", pyrs_thread_state, delete_later), (257,
        c"PyThreadState.critical_section", pyrs_thread_state, critical_section), (258,
        c"PyThreadState.context", pyrs_thread_state, context), (259,
        c"PyThreadState.context_ver", pyrs_thread_state, context_ver), (260,
        c"PyThreadState.id", pyrs_thread_state, id), (261,
        c"PyThreadState.datastack_chunk", pyrs_thread_state, datastack_chunk), (262,
        c"PyThreadState.datastack_top", pyrs_thread_state, datastack_top), (263,
        c"PyThreadState.datastack_limit", pyrs_thread_state, datastack_limit), (264,
        c"PyThreadState.exc_state", pyrs_thread_state, exc_state), (265,
        c"PyThreadState.ensure.counter", pyrs_thread_state, counter), (266,
        c"PyThreadState.ensure.delete_on_release", pyrs_thread_state, delete_on_release),
        (267, c"_PyThreadStateImpl.refcount", pyrs_thread_state_impl, refcount), (268,
        c"_PyThreadStateImpl.c_stack_top", pyrs_thread_state_impl, c_stack_top), (269,
        c"_PyThreadStateImpl.c_stack_soft_limit", pyrs_thread_state_impl,
        c_stack_soft_limit), (270, c"_PyThreadStateImpl.c_stack_hard_limit",
        pyrs_thread_state_impl, c_stack_hard_limit), (271,
        c"_PyThreadStateImpl.asyncio_running_loop", pyrs_thread_state_impl,
        asyncio_running_loop), (272, c"_PyThreadStateImpl.asyncio_running_task",
        pyrs_thread_state_impl, asyncio_running_task), (273,
        c"_PyInterpreterFrame.f_executable", pyrs_interpreter_frame, f_executable), (274,
        c"_PyInterpreterFrame.previous", pyrs_interpreter_frame, previous), (275,
        c"_PyInterpreterFrame.f_globals", pyrs_interpreter_frame, f_globals), (276,
        c"_PyInterpreterFrame.f_builtins", pyrs_interpreter_frame, f_builtins), (277,
        c"_PyInterpreterFrame.f_locals", pyrs_interpreter_frame, f_locals), (278,
        c"_PyInterpreterFrame.frame_obj", pyrs_interpreter_frame, frame_obj), (279,
        c"_PyInterpreterFrame.instr_ptr", pyrs_interpreter_frame, instr_ptr), (280,
        c"_PyInterpreterFrame.owner", pyrs_interpreter_frame, owner), (281,
        c"_PyInterpreterFrame.localsplus", pyrs_interpreter_frame, localsplus), (282,
        c"PyInterpreterState.ceval.recursion_limit", pyrs_interpreter_state,
        recursion_limit), (283, c"PyInterpreterState.ceval.gil", pyrs_interpreter_state,
        gil), (284, c"PyInterpreterState.ceval.own_gil", pyrs_interpreter_state,
        own_gil), (285, c"PyInterpreterState.ceval.pending.npending",
        pyrs_interpreter_state, npending), (286, c"PyInterpreterState.next",
        pyrs_interpreter_state, next), (287, c"PyInterpreterState.id",
        pyrs_interpreter_state, id), (288, c"PyInterpreterState.requires_idref",
        pyrs_interpreter_state, requires_idref), (289,
        c"PyInterpreterState._initialized", pyrs_interpreter_state, _initialized), (290,
        c"PyInterpreterState.finalizing", pyrs_interpreter_state, finalizing), (291,
        c"PyInterpreterState.threads.next_unique_id", pyrs_interpreter_state,
        next_unique_id), (292, c"PyInterpreterState.threads.head",
        pyrs_interpreter_state, head), (293, c"PyInterpreterState.threads.main",
        pyrs_interpreter_state, main), (294, c"PyInterpreterState.runtime",
        pyrs_interpreter_state, runtime), (295, c"PyInterpreterState._finalizing",
        pyrs_interpreter_state, _finalizing), (296, c"PyInterpreterState._finalizing_id",
        pyrs_interpreter_state, _finalizing_id), (297, c"PyInterpreterState.gc.enabled",
        pyrs_interpreter_state, enabled), (298, c"PyInterpreterState.gc.collecting",
        pyrs_interpreter_state, collecting), (299, c"PyInterpreterState.sysdict",
        pyrs_interpreter_state, sysdict), (300, c"PyInterpreterState.builtins",
        pyrs_interpreter_state, builtins), (301, c"PyInterpreterState.imports.modules",
        pyrs_interpreter_state, modules), (302, c"PyInterpreterState.imports.importlib",
        pyrs_interpreter_state, importlib), (303,
        c"PyInterpreterState.imports.import_func", pyrs_interpreter_state, import_func),
        (304, c"PyInterpreterState.feature_flags", pyrs_interpreter_state,
        feature_flags), (305, c"PyInterpreterState.dict", pyrs_interpreter_state, dict),
        (306, c"PyInterpreterState.eval_frame", pyrs_interpreter_state, eval_frame),
        (307, c"PyInterpreterState.audit_hooks", pyrs_interpreter_state, audit_hooks),
        (308, c"PyInterpreterState.finalization_guards", pyrs_interpreter_state,
        finalization_guards), (309, c"_PyRuntimeState.debug_offsets.cookie",
        pyrs_runtime_state, cookie), (310, c"_PyRuntimeState.debug_offsets.version",
        pyrs_runtime_state, version), (311,
        c"_PyRuntimeState.debug_offsets.free_threaded", pyrs_runtime_state,
        free_threaded), (312, c"_PyRuntimeState.preinitialized", pyrs_runtime_state,
        preinitialized), (313, c"_PyRuntimeState.core_initialized", pyrs_runtime_state,
        core_initialized), (314, c"_PyRuntimeState.initialized", pyrs_runtime_state,
        initialized), (315, c"_PyRuntimeState._finalizing", pyrs_runtime_state,
        _finalizing), (316, c"_PyRuntimeState._finalizing_id", pyrs_runtime_state,
        _finalizing_id), (317, c"_PyRuntimeState.interpreters.head", pyrs_runtime_state,
        head), (318, c"_PyRuntimeState.interpreters.main", pyrs_runtime_state, main),
        (319, c"_PyRuntimeState.main_thread", pyrs_runtime_state, main_thread), (320,
        c"_PyRuntimeState.main_tstate", pyrs_runtime_state, main_tstate), (321,
        c"_PyRuntimeState.gilstate.check_enabled", pyrs_runtime_state, check_enabled),
        (322, c"_PyRuntimeState.gilstate.autoInterpreterState", pyrs_runtime_state,
        autoInterpreterState), (323, c"_Py_DebugOffsets.cookie", pyrs_debug_offsets,
        cookie), (324, c"_Py_DebugOffsets.version", pyrs_debug_offsets, version), (325,
        c"_Py_DebugOffsets.free_threaded", pyrs_debug_offsets, free_threaded), (326,
        c"_Py_DebugOffsets.runtime_state.finalizing", pyrs_debug_offsets, finalizing),
        (327, c"_Py_DebugOffsets.runtime_state.interpreters_head", pyrs_debug_offsets,
        interpreters_head), (328, c"_Py_DebugOffsets.interpreter_state.size",
        pyrs_debug_offsets, interpreter_state_size), (329,
        c"_Py_DebugOffsets.interpreter_state.id", pyrs_debug_offsets, id), (330,
        c"_Py_DebugOffsets.interpreter_state.next", pyrs_debug_offsets,
        interpreter_state_next), (331,
        c"_Py_DebugOffsets.interpreter_state.threads_head", pyrs_debug_offsets,
        threads_head), (332, c"_Py_DebugOffsets.interpreter_state.threads_main",
        pyrs_debug_offsets, threads_main), (333,
        c"_Py_DebugOffsets.interpreter_state.imports_modules", pyrs_debug_offsets,
        imports_modules), (334, c"_Py_DebugOffsets.interpreter_state.sysdict",
        pyrs_debug_offsets, sysdict), (335,
        c"_Py_DebugOffsets.interpreter_state.builtins", pyrs_debug_offsets, builtins),
        (336, c"_Py_DebugOffsets.interpreter_state.ceval_gil", pyrs_debug_offsets,
        ceval_gil), (337, c"_Py_DebugOffsets.thread_state.size", pyrs_debug_offsets,
        thread_state_size), (338, c"_Py_DebugOffsets.thread_state.prev",
        pyrs_debug_offsets, prev), (339, c"_Py_DebugOffsets.thread_state.next",
        pyrs_debug_offsets, thread_state_next), (340,
        c"_Py_DebugOffsets.thread_state.interp", pyrs_debug_offsets, interp), (341,
        c"_Py_DebugOffsets.thread_state.current_frame", pyrs_debug_offsets,
        current_frame), (342, c"_Py_DebugOffsets.thread_state.base_frame",
        pyrs_debug_offsets, base_frame), (343,
        c"_Py_DebugOffsets.thread_state.thread_id", pyrs_debug_offsets, thread_id), (344,
        c"_Py_DebugOffsets.thread_state.native_thread_id", pyrs_debug_offsets,
        native_thread_id), (345, c"_Py_DebugOffsets.thread_state.datastack_chunk",
        pyrs_debug_offsets, datastack_chunk), (346,
        c"_Py_DebugOffsets.thread_state.status", pyrs_debug_offsets, status), (347,
        c"_Py_DebugOffsets.thread_state.holds_gil", pyrs_debug_offsets, holds_gil), (348,
        c"_Py_DebugOffsets.thread_state.gil_requested", pyrs_debug_offsets,
        gil_requested), (349, c"_Py_DebugOffsets.thread_state.current_exception",
        pyrs_debug_offsets, current_exception), (350,
        c"_Py_DebugOffsets.interpreter_frame.previous", pyrs_debug_offsets, previous),
        (351, c"_Py_DebugOffsets.interpreter_frame.executable", pyrs_debug_offsets,
        executable), (352, c"_Py_DebugOffsets.interpreter_frame.instr_ptr",
        pyrs_debug_offsets, instr_ptr), (353,
        c"_Py_DebugOffsets.interpreter_frame.localsplus", pyrs_debug_offsets,
        localsplus), (354, c"_Py_DebugOffsets.interpreter_frame.owner",
        pyrs_debug_offsets, owner), (355, c"_Py_DebugOffsets.pyobject.size",
        pyrs_debug_offsets, pyobject_size), (356, c"_Py_DebugOffsets.pyobject.ob_type",
        pyrs_debug_offsets, ob_type), (357, c"_Py_DebugOffsets.type_object.size",
        pyrs_debug_offsets, type_object_size), (358,
        c"_Py_DebugOffsets.type_object.tp_name", pyrs_debug_offsets, tp_name), (359,
        c"_Py_DebugOffsets.type_object.tp_repr", pyrs_debug_offsets, tp_repr), (360,
        c"_Py_DebugOffsets.type_object.tp_flags", pyrs_debug_offsets, tp_flags), (361,
        c"_Py_DebugOffsets.type_object.tp_basicsize", pyrs_debug_offsets, tp_basicsize),
        (362, c"_Py_DebugOffsets.type_object.tp_dictoffset", pyrs_debug_offsets,
        tp_dictoffset), (363, c"_Py_DebugOffsets.heap_type_object.size",
        pyrs_debug_offsets, heap_type_object_size), (364,
        c"_Py_DebugOffsets.heap_type_object.ht_cached_keys", pyrs_debug_offsets,
        ht_cached_keys), (365, c"_Py_DebugOffsets.tuple_object.size", pyrs_debug_offsets,
        tuple_object_size), (366, c"_Py_DebugOffsets.tuple_object.ob_item",
        pyrs_debug_offsets, tuple_object_ob_item), (367,
        c"_Py_DebugOffsets.tuple_object.ob_size", pyrs_debug_offsets,
        tuple_object_ob_size), (368, c"_Py_DebugOffsets.list_object.size",
        pyrs_debug_offsets, list_object_size), (369,
        c"_Py_DebugOffsets.list_object.ob_item", pyrs_debug_offsets,
        list_object_ob_item), (370, c"_Py_DebugOffsets.list_object.ob_size",
        pyrs_debug_offsets, list_object_ob_size), (371,
        c"_Py_DebugOffsets.dict_object.size", pyrs_debug_offsets, dict_object_size),
        (372, c"_Py_DebugOffsets.dict_object.ma_keys", pyrs_debug_offsets, ma_keys),
        (373, c"_Py_DebugOffsets.dict_object.ma_values", pyrs_debug_offsets, ma_values),
        (374, c"_Py_DebugOffsets.float_object.size", pyrs_debug_offsets,
        float_object_size), (375, c"_Py_DebugOffsets.float_object.ob_fval",
        pyrs_debug_offsets, ob_fval), (376, c"_Py_DebugOffsets.long_object.size",
        pyrs_debug_offsets, long_object_size), (377,
        c"_Py_DebugOffsets.long_object.lv_tag", pyrs_debug_offsets, lv_tag), (378,
        c"_Py_DebugOffsets.long_object.ob_digit", pyrs_debug_offsets, ob_digit), (379,
        c"_Py_DebugOffsets.bytes_object.size", pyrs_debug_offsets, bytes_object_size),
        (380, c"_Py_DebugOffsets.bytes_object.ob_size", pyrs_debug_offsets,
        bytes_object_ob_size), (381, c"_Py_DebugOffsets.bytes_object.ob_sval",
        pyrs_debug_offsets, ob_sval), (382, c"_Py_DebugOffsets.unicode_object.size",
        pyrs_debug_offsets, unicode_object_size), (383,
        c"_Py_DebugOffsets.unicode_object.state", pyrs_debug_offsets, state), (384,
        c"_Py_DebugOffsets.unicode_object.length", pyrs_debug_offsets, length), (385,
        c"_Py_DebugOffsets.unicode_object.asciiobject_size", pyrs_debug_offsets,
        asciiobject_size), (386,
        c"_Py_DebugOffsets.unicode_object.compactunicodeobject_size", pyrs_debug_offsets,
        compactunicodeobject_size), (387,
        c"_Py_DebugOffsets.debugger_support.eval_breaker", pyrs_debug_offsets,
        eval_breaker) }
    };
}
/// Calls `$each!` with the list of every bitfield: its index, name, record, unit, shift and mask.
#[macro_export]
macro_rules! for_each_bitfield {
    ($each:ident) => {
        $each ! { (0, c"PyASCIIObject.state.interned", pyrs_ascii_object, state,
        PYRS_ASCII_OBJECT_INTERNED_SHIFT, PYRS_ASCII_OBJECT_INTERNED_MASK), (1,
        c"PyASCIIObject.state.kind", pyrs_ascii_object, state,
        PYRS_ASCII_OBJECT_KIND_SHIFT, PYRS_ASCII_OBJECT_KIND_MASK), (2,
        c"PyASCIIObject.state.compact", pyrs_ascii_object, state,
        PYRS_ASCII_OBJECT_COMPACT_SHIFT, PYRS_ASCII_OBJECT_COMPACT_MASK), (3,
        c"PyASCIIObject.state.ascii", pyrs_ascii_object, state,
        PYRS_ASCII_OBJECT_ASCII_SHIFT, PYRS_ASCII_OBJECT_ASCII_MASK), (4,
        c"PyASCIIObject.state.statically_allocated", pyrs_ascii_object, state,
        PYRS_ASCII_OBJECT_STATICALLY_ALLOCATED_SHIFT,
        PYRS_ASCII_OBJECT_STATICALLY_ALLOCATED_MASK), (5,
        c"PyThreadState._status.initialized", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_INITIALIZED_SHIFT, PYRS_THREAD_STATE_INITIALIZED_MASK), (6,
        c"PyThreadState._status.bound", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_BOUND_SHIFT, PYRS_THREAD_STATE_BOUND_MASK), (7,
        c"PyThreadState._status.unbound", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_UNBOUND_SHIFT, PYRS_THREAD_STATE_UNBOUND_MASK), (8,
        c"PyThreadState._status.bound_gilstate", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_BOUND_GILSTATE_SHIFT, PYRS_THREAD_STATE_BOUND_GILSTATE_MASK),
        (9, c"PyThreadState._status.active", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_ACTIVE_SHIFT, PYRS_THREAD_STATE_ACTIVE_MASK), (10,
        c"PyThreadState._status.finalizing", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_FINALIZING_SHIFT, PYRS_THREAD_STATE_FINALIZING_MASK), (11,
        c"PyThreadState._status.cleared", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_CLEARED_SHIFT, PYRS_THREAD_STATE_CLEARED_MASK), (12,
        c"PyThreadState._status.finalized", pyrs_thread_state, _status,
        PYRS_THREAD_STATE_FINALIZED_SHIFT, PYRS_THREAD_STATE_FINALIZED_MASK) }
    };
}
/// Calls `$each!` with the list of every function of CPython that pyrs calls.
#[macro_export]
macro_rules! for_each_function {
    ($each:ident) => {
        $each ! { _Py_Dealloc, Py_IncRef, Py_DecRef, _Py_NewReference,
        PyUnstable_TryIncRef, PyUnstable_EnableTryIncRef, PyUnstable_IsImmortal,
        PyUnstable_SetImmortal, PyUnstable_Object_IsUniquelyReferenced,
        PyObject_GC_Track, PyObject_GC_UnTrack, PyObject_GC_Del, PyObject_GC_IsTracked,
        _PyObject_GC_New, _PyObject_New, PyObject_Free, PyObject_ClearWeakRefs,
        PyObject_CallFinalizerFromDealloc, PyType_GenericAlloc, PyType_GenericNew,
        PyType_Ready, PyType_IsSubtype, PyType_GetFlags, PyType_FromSpec,
        PyType_FromModuleAndSpec, PyType_GetModuleByDef, PyType_GetModuleState,
        PyObject_GetBuffer, PyBuffer_Release, PyObject_CallNoArgs, PyObject_CallOneArg,
        PyObject_Vectorcall, PyObject_GetAttr, PyObject_GetAttrString,
        PyObject_SetAttrString, PyObject_IsTrue, PyObject_Str, PyObject_Repr,
        PyIndex_Check, PyNumber_Index, PyLong_FromLong, PyLong_FromLongLong,
        PyLong_FromUnsignedLongLong, PyLong_FromSsize_t, PyLong_FromSize_t,
        PyLong_AsLong, PyLong_AsLongLong, PyLong_AsUnsignedLongLong, PyLong_AsSsize_t,
        PyFloat_FromDouble, PyFloat_AsDouble, PyBool_FromLong,
        PyUnicode_FromStringAndSize, PyUnicode_DecodeUTF8, PyUnicode_AsUTF8AndSize,
        PyUnicode_InternFromString, PyUnicode_New, PyBytes_FromStringAndSize,
        _PyBytes_Resize, PyByteArray_FromStringAndSize, PyTuple_New, PyTuple_SetItem,
        PyList_New, PyList_Append, PyList_SetItem, PyDict_New, PyDict_GetItemWithError,
        PyDict_SetItem, PyDict_SetItemString, PyModuleDef_Init, PyModule_Create2,
        PyModule_FromDefAndSpec2, PyModule_ExecDef, PyModule_FromSlotsAndSpec,
        PyModule_Exec, PyModule_GetState, PyModule_GetDict, PyModule_AddObjectRef,
        PyModule_AddType, PyImport_ImportModule, PyImport_GetModuleDict, PyCapsule_New,
        PyCapsule_GetPointer, PyCMethod_New, PySys_GetObject, PyErr_Occurred,
        PyErr_Clear, PyErr_Fetch, PyErr_Restore, PyErr_NormalizeException,
        PyErr_GetRaisedException, PyErr_SetRaisedException, PyErr_GetHandledException,
        PyErr_SetHandledException, PyErr_GetExcInfo, PyErr_SetExcInfo, PyErr_SetObject,
        PyErr_SetString, PyErr_SetNone, PyErr_NoMemory, PyErr_BadInternalCall,
        PyErr_ExceptionMatches, PyErr_GivenExceptionMatches, PyErr_WriteUnraisable,
        PyErr_SetFromErrno, PyErr_WarnEx, PyErr_NewException, PyErr_Print,
        PyErr_CheckSignals, PyErr_SetInterrupt, PyErr_SetInterruptEx,
        PyException_GetCause, PyException_SetCause, PyException_GetContext,
        PyException_SetContext, PyException_GetTraceback, PyException_SetTraceback,
        PyTraceBack_Here, _PyErr_SetString, _PyErr_SetObject, _PyErr_Clear,
        _PyErr_GetRaisedException, _PyErr_SetRaisedException, _PyErr_ExceptionMatches,
        _PyErr_GetTopmostException, _PyErr_ChainExceptions1, _Py_FatalErrorFunc,
        PyThreadState_Get, PyThreadState_GetUnchecked, PyThread_get_thread_ident,
        PyThreadState_New, PyThreadState_Clear, PyThreadState_Delete,
        PyThreadState_DeleteCurrent, PyThreadState_Swap, PyThreadState_GetInterpreter,
        PyThreadState_GetID, PyThreadState_GetDict, PyThreadState_GetFrame,
        PyThreadState_SetAsyncExc, PyEval_SaveThread, PyEval_RestoreThread,
        PyEval_AcquireThread, PyEval_ReleaseThread, PyGILState_Ensure,
        PyGILState_Release, PyGILState_Check, PyGILState_GetThisThreadState,
        PyThreadState_Ensure, PyThreadState_EnsureFromView, PyThreadState_Release,
        PyInterpreterGuard_FromCurrent, PyInterpreterGuard_FromView,
        PyInterpreterGuard_Close, PyInterpreterView_FromCurrent,
        PyInterpreterView_FromMain, PyInterpreterView_Close, PyInterpreterState_Get,
        PyInterpreterState_Main, PyInterpreterState_GetID, PyInterpreterState_GetDict,
        PyInterpreterState_Head, PyInterpreterState_Next, PyInterpreterState_ThreadHead,
        PyThreadState_Next, Py_NewInterpreter, Py_EndInterpreter, PyMutex_Lock,
        PyMutex_Unlock, PyMutex_IsLocked, PyCriticalSection_Begin, PyCriticalSection_End,
        PyCriticalSection2_Begin, PyCriticalSection2_End, PyCriticalSection_BeginMutex,
        Py_EnterRecursiveCall, Py_LeaveRecursiveCall, Py_MakePendingCalls,
        Py_AddPendingCall, PyEval_GetFrame, Py_IsInitialized, Py_IsFinalizing,
        Py_Initialize, Py_InitializeEx, Py_FinalizeEx, Py_AtExit, Py_GetVersion,
        PyRun_SimpleString, PyMem_RawMalloc, PyMem_RawCalloc, PyMem_RawFree,
        PyMem_Malloc, PyMem_Free, PyABIInfo_Check }
    };
}
/// Calls `$each!` with the list of every object of CPython that pyrs reads.
#[macro_export]
macro_rules! for_each_data {
    ($each:ident) => {
        $each ! { _Py_NoneStruct, _Py_NotImplementedStruct, _Py_EllipsisObject,
        _Py_TrueStruct, _Py_FalseStruct, PyType_Type, PyBaseObject_Type, PyLong_Type,
        PyBool_Type, PyFloat_Type, PyComplex_Type, PyUnicode_Type, PyBytes_Type,
        PyByteArray_Type, PyTuple_Type, PyList_Type, PyDict_Type, PySet_Type,
        PyModule_Type, PyCFunction_Type, PyTraceBack_Type, PyMemoryView_Type,
        PyExc_BaseException, PyExc_Exception, PyExc_ArithmeticError,
        PyExc_AssertionError, PyExc_AttributeError, PyExc_BlockingIOError,
        PyExc_BufferError, PyExc_EOFError, PyExc_FileNotFoundError, PyExc_ImportError,
        PyExc_IndexError, PyExc_KeyError, PyExc_KeyboardInterrupt, PyExc_LookupError,
        PyExc_MemoryError, PyExc_NotImplementedError, PyExc_OSError, PyExc_OverflowError,
        PyExc_RecursionError, PyExc_RuntimeError, PyExc_StopAsyncIteration,
        PyExc_StopIteration, PyExc_SystemError, PyExc_SystemExit, PyExc_TypeError,
        PyExc_UnicodeDecodeError, PyExc_UnicodeEncodeError, PyExc_UnicodeError,
        PyExc_ValueError, PyExc_ZeroDivisionError, PyExc_DeprecationWarning,
        PyExc_RuntimeWarning, PyExc_ResourceWarning, Py_Version, _PyRuntime }
    };
}
