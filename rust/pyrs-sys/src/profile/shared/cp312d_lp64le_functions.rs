// SPDX-License-Identifier: MIT
// DO NOT EDIT. What the bindings of cp312d-lp64le have in common with others, made by
//     cargo run -p pyrs-bindgen -- bindings

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
    pub fn _Py_NegativeRefcount(
        filename: *const ::core::ffi::c_char,
        lineno: ::core::ffi::c_int,
        op: *mut PyObject,
    );
    pub fn _Py_INCREF_IncRefTotal();
    pub fn _Py_DECREF_DecRefTotal();
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
    pub fn _PyErr_SetNone(tstate: *mut PyThreadState, type_: *mut PyObject);
    pub fn _PyErr_Clear(tstate: *mut PyThreadState);
    pub fn _PyErr_Fetch(
        tstate: *mut PyThreadState,
        type_: *mut *mut PyObject,
        value: *mut *mut PyObject,
        traceback: *mut *mut PyObject,
    );
    pub fn _PyErr_Restore(
        tstate: *mut PyThreadState,
        type_: *mut PyObject,
        value: *mut PyObject,
        traceback: *mut PyObject,
    );
    pub fn _PyErr_ExceptionMatches(
        tstate: *mut PyThreadState,
        type_: *mut PyObject,
    ) -> ::core::ffi::c_int;
    pub fn _PyErr_NormalizeException(
        tstate: *mut PyThreadState,
        type_: *mut *mut PyObject,
        value: *mut *mut PyObject,
        traceback: *mut *mut PyObject,
    );
    pub fn _PyErr_GetTopmostException(
        tstate: *mut PyThreadState,
    ) -> *mut _PyErr_StackItem;
    pub fn _PyErr_ChainExceptions(
        type_: *mut PyObject,
        value: *mut PyObject,
        traceback: *mut PyObject,
    );
    pub fn _PyErr_ChainExceptions1(exc: *mut PyObject);
    pub fn _PyErr_NoMemory(tstate: *mut PyThreadState) -> *mut PyObject;
    pub fn _PyErr_CheckSignalsTstate(tstate: *mut PyThreadState) -> ::core::ffi::c_int;
    pub fn _PyErr_WriteUnraisableMsg(
        message: *const ::core::ffi::c_char,
        where_: *mut PyObject,
    );
    pub fn _Py_FatalErrorFunc(
        func: *const ::core::ffi::c_char,
        message: *const ::core::ffi::c_char,
    );
    pub fn PyThreadState_Get() -> *mut PyThreadState;
    pub fn _PyThreadState_UncheckedGet() -> *mut PyThreadState;
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
    pub fn _PyThreadState_Prealloc(
        interp: *mut PyInterpreterState,
    ) -> *mut PyThreadState;
    pub fn PyEval_SaveThread() -> *mut PyThreadState;
    pub fn PyEval_RestoreThread(tstate: *mut PyThreadState);
    pub fn PyEval_AcquireThread(tstate: *mut PyThreadState);
    pub fn PyEval_ReleaseThread(tstate: *mut PyThreadState);
    pub fn PyGILState_Ensure() -> PyGILState_STATE;
    pub fn PyGILState_Release(state: PyGILState_STATE);
    pub fn PyGILState_Check() -> ::core::ffi::c_int;
    pub fn PyGILState_GetThisThreadState() -> *mut PyThreadState;
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
    pub fn _Py_IsFinalizing() -> ::core::ffi::c_int;
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
    pub static mut _Py_RefTotal: Py_ssize_t;
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
    /// The thread state with which the running thread is attached, if that can be said quickly.
    pub fn pyrs_thread_state_peek() -> *mut PyThreadState;
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
    /// Run the handlers of the signals that have arrived, where this is the main thread. On a free-threaded build also end the objects of this thread's that others have given back, which pile up in a thread that runs no Python code.
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
    /// The rest of pyrs_thread_state_attach(), for a thread that is detached or attaches for the first time. Call that one.
    pub fn pyrs_thread_state_attach_slow(
        out: *mut pyrs_attachment,
    ) -> ::core::ffi::c_int;
    /// The rest of pyrs_thread_state_release(), for an attach that was not nested. Call that one.
    pub fn pyrs_thread_state_release_slow(attachment: *mut pyrs_attachment);
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
    /// Attach again with the same thread state, and give back what waits, as an attach does.
    pub fn pyrs_thread_state_reattach(
        detachment: *const pyrs_detachment,
    ) -> ::core::ffi::c_int;
    /// Compare the profile that the library was compiled for with the running interpreter.
    pub fn pyrs_runtime_check(
        ts: *mut PyThreadState,
        out: *mut pyrs_mismatch,
    ) -> ::core::ffi::c_int;
    /// pyrs_runtime_check() for the function that loads a module: where something differs, ImportError is raised, which names the item, both values, the profile and the interpreter, and says what to do.
    pub fn pyrs_runtime_require(ts: *mut PyThreadState) -> ::core::ffi::c_int;
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
    /// How many references wait in the queue or are just being given back from it: one load, to be asked before every drain.
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
