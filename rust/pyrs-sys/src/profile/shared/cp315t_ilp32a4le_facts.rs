// SPDX-License-Identifier: MIT
// DO NOT EDIT. What the bindings of cp315t-ilp32a4le have in common with others, made by
//     cargo run -p pyrs-bindgen -- bindings

/// Every fact of this profile, as rustc sees it.
pub static FACTS: &[crate::fact::Fact] = &[
    crate::fact::Fact::record::<pyrs_mutex>(c"PyMutex"),
    crate::fact_field!(c"PyMutex._bits", pyrs_mutex, _bits),
    crate::fact::Fact::record::<pyrs_object>(c"PyObject"),
    crate::fact_field!(c"PyObject.ob_tid", pyrs_object, ob_tid),
    crate::fact_field!(c"PyObject.ob_flags", pyrs_object, ob_flags),
    crate::fact_field!(c"PyObject.ob_mutex", pyrs_object, ob_mutex),
    crate::fact_field!(c"PyObject.ob_gc_bits", pyrs_object, ob_gc_bits),
    crate::fact_field!(c"PyObject.ob_ref_local", pyrs_object, ob_ref_local),
    crate::fact_field!(c"PyObject.ob_ref_shared", pyrs_object, ob_ref_shared),
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
    crate::fact_field!(c"PyHeapTypeObject.unique_id", pyrs_heap_type_object, unique_id),
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
    crate::fact_field!(c"_PyThreadStateImpl.brc.tid", pyrs_thread_state_impl, tid),
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
    crate::fact::Fact::constant(
        c"_Py_IMMORTAL_REFCNT_LOCAL",
        PYRS_IMMORTAL_REFCNT_LOCAL as u64,
    ),
    crate::fact::Fact::constant(c"_Py_REF_SHARED_SHIFT", PYRS_REF_SHARED_SHIFT as u64),
    crate::fact::Fact::constant(
        c"_Py_REF_SHARED_FLAG_MASK",
        PYRS_REF_SHARED_FLAG_MASK as u64,
    ),
    crate::fact::Fact::constant(c"_Py_REF_SHARED_INIT", PYRS_REF_SHARED_INIT as u64),
    crate::fact::Fact::constant(c"_Py_REF_MAYBE_WEAKREF", PYRS_REF_MAYBE_WEAKREF as u64),
    crate::fact::Fact::constant(c"_Py_REF_QUEUED", PYRS_REF_QUEUED as u64),
    crate::fact::Fact::constant(c"_Py_REF_MERGED", PYRS_REF_MERGED as u64),
    crate::fact::Fact::constant(c"_Py_REF_DEFERRED", PYRS_REF_DEFERRED as u64),
    crate::fact::Fact::constant(c"_Py_UNOWNED_TID", PYRS_UNOWNED_TID as u64),
    crate::fact::Fact::constant(c"_PyGC_PREV_SHIFT", PYRS_GC_PREV_SHIFT as u64),
    crate::fact::Fact::constant(
        c"_PyGC_PREV_MASK_FINALIZED",
        PYRS_GC_PREV_MASK_FINALIZED as u64,
    ),
    crate::fact::Fact::constant(
        c"_PyGC_PREV_MASK_COLLECTING",
        PYRS_GC_PREV_MASK_COLLECTING as u64,
    ),
    crate::fact::Fact::constant(c"_PyGC_BITS_TRACKED", PYRS_GC_BITS_TRACKED as u64),
    crate::fact::Fact::constant(c"_PyGC_BITS_FINALIZED", PYRS_GC_BITS_FINALIZED as u64),
    crate::fact::Fact::constant(
        c"_PyGC_BITS_UNREACHABLE",
        PYRS_GC_BITS_UNREACHABLE as u64,
    ),
    crate::fact::Fact::constant(c"_PyGC_BITS_FROZEN", PYRS_GC_BITS_FROZEN as u64),
    crate::fact::Fact::constant(c"_PyGC_BITS_SHARED", PYRS_GC_BITS_SHARED as u64),
    crate::fact::Fact::constant(c"_PyGC_BITS_DEFERRED", PYRS_GC_BITS_DEFERRED as u64),
    crate::fact::Fact::constant(c"_PyGC_BITS_ALIVE", PYRS_GC_BITS_ALIVE as u64),
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
        $each ! { (0, c"PyMutex._bits", pyrs_mutex, _bits), (1, c"PyObject.ob_tid",
        pyrs_object, ob_tid), (2, c"PyObject.ob_flags", pyrs_object, ob_flags), (3,
        c"PyObject.ob_mutex", pyrs_object, ob_mutex), (4, c"PyObject.ob_gc_bits",
        pyrs_object, ob_gc_bits), (5, c"PyObject.ob_ref_local", pyrs_object,
        ob_ref_local), (6, c"PyObject.ob_ref_shared", pyrs_object, ob_ref_shared), (7,
        c"PyObject.ob_type", pyrs_object, ob_type), (8, c"PyVarObject.ob_base",
        pyrs_var_object, ob_base), (9, c"PyVarObject.ob_size", pyrs_var_object, ob_size),
        (10, c"PyTypeObject.ob_base", pyrs_type_object, ob_base), (11,
        c"PyTypeObject.tp_name", pyrs_type_object, tp_name), (12,
        c"PyTypeObject.tp_basicsize", pyrs_type_object, tp_basicsize), (13,
        c"PyTypeObject.tp_itemsize", pyrs_type_object, tp_itemsize), (14,
        c"PyTypeObject.tp_dealloc", pyrs_type_object, tp_dealloc), (15,
        c"PyTypeObject.tp_vectorcall_offset", pyrs_type_object, tp_vectorcall_offset),
        (16, c"PyTypeObject.tp_getattr", pyrs_type_object, tp_getattr), (17,
        c"PyTypeObject.tp_setattr", pyrs_type_object, tp_setattr), (18,
        c"PyTypeObject.tp_as_async", pyrs_type_object, tp_as_async), (19,
        c"PyTypeObject.tp_repr", pyrs_type_object, tp_repr), (20,
        c"PyTypeObject.tp_as_number", pyrs_type_object, tp_as_number), (21,
        c"PyTypeObject.tp_as_sequence", pyrs_type_object, tp_as_sequence), (22,
        c"PyTypeObject.tp_as_mapping", pyrs_type_object, tp_as_mapping), (23,
        c"PyTypeObject.tp_hash", pyrs_type_object, tp_hash), (24,
        c"PyTypeObject.tp_call", pyrs_type_object, tp_call), (25, c"PyTypeObject.tp_str",
        pyrs_type_object, tp_str), (26, c"PyTypeObject.tp_getattro", pyrs_type_object,
        tp_getattro), (27, c"PyTypeObject.tp_setattro", pyrs_type_object, tp_setattro),
        (28, c"PyTypeObject.tp_as_buffer", pyrs_type_object, tp_as_buffer), (29,
        c"PyTypeObject.tp_flags", pyrs_type_object, tp_flags), (30,
        c"PyTypeObject.tp_doc", pyrs_type_object, tp_doc), (31,
        c"PyTypeObject.tp_traverse", pyrs_type_object, tp_traverse), (32,
        c"PyTypeObject.tp_clear", pyrs_type_object, tp_clear), (33,
        c"PyTypeObject.tp_richcompare", pyrs_type_object, tp_richcompare), (34,
        c"PyTypeObject.tp_weaklistoffset", pyrs_type_object, tp_weaklistoffset), (35,
        c"PyTypeObject.tp_iter", pyrs_type_object, tp_iter), (36,
        c"PyTypeObject.tp_iternext", pyrs_type_object, tp_iternext), (37,
        c"PyTypeObject.tp_methods", pyrs_type_object, tp_methods), (38,
        c"PyTypeObject.tp_members", pyrs_type_object, tp_members), (39,
        c"PyTypeObject.tp_getset", pyrs_type_object, tp_getset), (40,
        c"PyTypeObject.tp_base", pyrs_type_object, tp_base), (41,
        c"PyTypeObject.tp_dict", pyrs_type_object, tp_dict), (42,
        c"PyTypeObject.tp_descr_get", pyrs_type_object, tp_descr_get), (43,
        c"PyTypeObject.tp_descr_set", pyrs_type_object, tp_descr_set), (44,
        c"PyTypeObject.tp_dictoffset", pyrs_type_object, tp_dictoffset), (45,
        c"PyTypeObject.tp_init", pyrs_type_object, tp_init), (46,
        c"PyTypeObject.tp_alloc", pyrs_type_object, tp_alloc), (47,
        c"PyTypeObject.tp_new", pyrs_type_object, tp_new), (48, c"PyTypeObject.tp_free",
        pyrs_type_object, tp_free), (49, c"PyTypeObject.tp_is_gc", pyrs_type_object,
        tp_is_gc), (50, c"PyTypeObject.tp_bases", pyrs_type_object, tp_bases), (51,
        c"PyTypeObject.tp_mro", pyrs_type_object, tp_mro), (52, c"PyTypeObject.tp_cache",
        pyrs_type_object, tp_cache), (53, c"PyTypeObject.tp_subclasses",
        pyrs_type_object, tp_subclasses), (54, c"PyTypeObject.tp_weaklist",
        pyrs_type_object, tp_weaklist), (55, c"PyTypeObject.tp_del", pyrs_type_object,
        tp_del), (56, c"PyTypeObject.tp_version_tag", pyrs_type_object, tp_version_tag),
        (57, c"PyTypeObject.tp_finalize", pyrs_type_object, tp_finalize), (58,
        c"PyTypeObject.tp_vectorcall", pyrs_type_object, tp_vectorcall), (59,
        c"PyTypeObject.tp_watched", pyrs_type_object, tp_watched), (60,
        c"PyTypeObject.tp_versions_used", pyrs_type_object, tp_versions_used), (61,
        c"PyTypeObject._tp_iteritem", pyrs_type_object, _tp_iteritem), (62,
        c"PyAsyncMethods.am_await", pyrs_async_methods, am_await), (63,
        c"PyAsyncMethods.am_aiter", pyrs_async_methods, am_aiter), (64,
        c"PyAsyncMethods.am_anext", pyrs_async_methods, am_anext), (65,
        c"PyAsyncMethods.am_send", pyrs_async_methods, am_send), (66,
        c"PyNumberMethods.nb_add", pyrs_number_methods, nb_add), (67,
        c"PyNumberMethods.nb_subtract", pyrs_number_methods, nb_subtract), (68,
        c"PyNumberMethods.nb_multiply", pyrs_number_methods, nb_multiply), (69,
        c"PyNumberMethods.nb_remainder", pyrs_number_methods, nb_remainder), (70,
        c"PyNumberMethods.nb_divmod", pyrs_number_methods, nb_divmod), (71,
        c"PyNumberMethods.nb_power", pyrs_number_methods, nb_power), (72,
        c"PyNumberMethods.nb_negative", pyrs_number_methods, nb_negative), (73,
        c"PyNumberMethods.nb_positive", pyrs_number_methods, nb_positive), (74,
        c"PyNumberMethods.nb_absolute", pyrs_number_methods, nb_absolute), (75,
        c"PyNumberMethods.nb_bool", pyrs_number_methods, nb_bool), (76,
        c"PyNumberMethods.nb_invert", pyrs_number_methods, nb_invert), (77,
        c"PyNumberMethods.nb_lshift", pyrs_number_methods, nb_lshift), (78,
        c"PyNumberMethods.nb_rshift", pyrs_number_methods, nb_rshift), (79,
        c"PyNumberMethods.nb_and", pyrs_number_methods, nb_and), (80,
        c"PyNumberMethods.nb_xor", pyrs_number_methods, nb_xor), (81,
        c"PyNumberMethods.nb_or", pyrs_number_methods, nb_or), (82,
        c"PyNumberMethods.nb_int", pyrs_number_methods, nb_int), (83,
        c"PyNumberMethods.nb_reserved", pyrs_number_methods, nb_reserved), (84,
        c"PyNumberMethods.nb_float", pyrs_number_methods, nb_float), (85,
        c"PyNumberMethods.nb_inplace_add", pyrs_number_methods, nb_inplace_add), (86,
        c"PyNumberMethods.nb_inplace_subtract", pyrs_number_methods,
        nb_inplace_subtract), (87, c"PyNumberMethods.nb_inplace_multiply",
        pyrs_number_methods, nb_inplace_multiply), (88,
        c"PyNumberMethods.nb_inplace_remainder", pyrs_number_methods,
        nb_inplace_remainder), (89, c"PyNumberMethods.nb_inplace_power",
        pyrs_number_methods, nb_inplace_power), (90,
        c"PyNumberMethods.nb_inplace_lshift", pyrs_number_methods, nb_inplace_lshift),
        (91, c"PyNumberMethods.nb_inplace_rshift", pyrs_number_methods,
        nb_inplace_rshift), (92, c"PyNumberMethods.nb_inplace_and", pyrs_number_methods,
        nb_inplace_and), (93, c"PyNumberMethods.nb_inplace_xor", pyrs_number_methods,
        nb_inplace_xor), (94, c"PyNumberMethods.nb_inplace_or", pyrs_number_methods,
        nb_inplace_or), (95, c"PyNumberMethods.nb_floor_divide", pyrs_number_methods,
        nb_floor_divide), (96, c"PyNumberMethods.nb_true_divide", pyrs_number_methods,
        nb_true_divide), (97, c"PyNumberMethods.nb_inplace_floor_divide",
        pyrs_number_methods, nb_inplace_floor_divide), (98,
        c"PyNumberMethods.nb_inplace_true_divide", pyrs_number_methods,
        nb_inplace_true_divide), (99, c"PyNumberMethods.nb_index", pyrs_number_methods,
        nb_index), (100, c"PyNumberMethods.nb_matrix_multiply", pyrs_number_methods,
        nb_matrix_multiply), (101, c"PyNumberMethods.nb_inplace_matrix_multiply",
        pyrs_number_methods, nb_inplace_matrix_multiply), (102,
        c"PyMappingMethods.mp_length", pyrs_mapping_methods, mp_length), (103,
        c"PyMappingMethods.mp_subscript", pyrs_mapping_methods, mp_subscript), (104,
        c"PyMappingMethods.mp_ass_subscript", pyrs_mapping_methods, mp_ass_subscript),
        (105, c"PySequenceMethods.sq_length", pyrs_sequence_methods, sq_length), (106,
        c"PySequenceMethods.sq_concat", pyrs_sequence_methods, sq_concat), (107,
        c"PySequenceMethods.sq_repeat", pyrs_sequence_methods, sq_repeat), (108,
        c"PySequenceMethods.sq_item", pyrs_sequence_methods, sq_item), (109,
        c"PySequenceMethods.was_sq_slice", pyrs_sequence_methods, was_sq_slice), (110,
        c"PySequenceMethods.sq_ass_item", pyrs_sequence_methods, sq_ass_item), (111,
        c"PySequenceMethods.was_sq_ass_slice", pyrs_sequence_methods, was_sq_ass_slice),
        (112, c"PySequenceMethods.sq_contains", pyrs_sequence_methods, sq_contains),
        (113, c"PySequenceMethods.sq_inplace_concat", pyrs_sequence_methods,
        sq_inplace_concat), (114, c"PySequenceMethods.sq_inplace_repeat",
        pyrs_sequence_methods, sq_inplace_repeat), (115, c"PyBufferProcs.bf_getbuffer",
        pyrs_buffer_procs, bf_getbuffer), (116, c"PyBufferProcs.bf_releasebuffer",
        pyrs_buffer_procs, bf_releasebuffer), (117, c"PyHeapTypeObject.ht_type",
        pyrs_heap_type_object, ht_type), (118, c"PyHeapTypeObject.as_async",
        pyrs_heap_type_object, as_async), (119, c"PyHeapTypeObject.as_number",
        pyrs_heap_type_object, as_number), (120, c"PyHeapTypeObject.as_mapping",
        pyrs_heap_type_object, as_mapping), (121, c"PyHeapTypeObject.as_sequence",
        pyrs_heap_type_object, as_sequence), (122, c"PyHeapTypeObject.as_buffer",
        pyrs_heap_type_object, as_buffer), (123, c"PyHeapTypeObject.ht_name",
        pyrs_heap_type_object, ht_name), (124, c"PyHeapTypeObject.ht_slots",
        pyrs_heap_type_object, ht_slots), (125, c"PyHeapTypeObject.ht_qualname",
        pyrs_heap_type_object, ht_qualname), (126, c"PyHeapTypeObject.ht_cached_keys",
        pyrs_heap_type_object, ht_cached_keys), (127, c"PyHeapTypeObject.ht_module",
        pyrs_heap_type_object, ht_module), (128, c"PyHeapTypeObject._ht_tpname",
        pyrs_heap_type_object, _ht_tpname), (129, c"PyHeapTypeObject.ht_token",
        pyrs_heap_type_object, ht_token), (130, c"PyHeapTypeObject._spec_cache.getitem",
        pyrs_heap_type_object, getitem), (131,
        c"PyHeapTypeObject._spec_cache.getitem_version", pyrs_heap_type_object,
        getitem_version), (132, c"PyHeapTypeObject._spec_cache.init",
        pyrs_heap_type_object, init), (133, c"PyHeapTypeObject.unique_id",
        pyrs_heap_type_object, unique_id), (134, c"Py_buffer.buf", pyrs_buffer, buf),
        (135, c"Py_buffer.obj", pyrs_buffer, obj), (136, c"Py_buffer.len", pyrs_buffer,
        len), (137, c"Py_buffer.itemsize", pyrs_buffer, itemsize), (138,
        c"Py_buffer.readonly", pyrs_buffer, readonly), (139, c"Py_buffer.ndim",
        pyrs_buffer, ndim), (140, c"Py_buffer.format", pyrs_buffer, format), (141,
        c"Py_buffer.shape", pyrs_buffer, shape), (142, c"Py_buffer.strides", pyrs_buffer,
        strides), (143, c"Py_buffer.suboffsets", pyrs_buffer, suboffsets), (144,
        c"Py_buffer.internal", pyrs_buffer, internal), (145, c"_PyLongValue.lv_tag",
        pyrs_long_value, lv_tag), (146, c"_PyLongValue.ob_digit", pyrs_long_value,
        ob_digit), (147, c"PyLongObject.ob_base", pyrs_long_object, ob_base), (148,
        c"PyLongObject.long_value.lv_tag", pyrs_long_object, lv_tag), (149,
        c"PyLongObject.long_value.ob_digit", pyrs_long_object, ob_digit), (150,
        c"PyFloatObject.ob_base", pyrs_float_object, ob_base), (151,
        c"PyFloatObject.ob_fval", pyrs_float_object, ob_fval), (152,
        c"PyBytesObject.ob_base", pyrs_bytes_object, ob_base), (153,
        c"PyBytesObject.ob_shash", pyrs_bytes_object, ob_shash), (154,
        c"PyBytesObject.ob_sval", pyrs_bytes_object, ob_sval), (155,
        c"PyASCIIObject.ob_base", pyrs_ascii_object, ob_base), (156,
        c"PyASCIIObject.length", pyrs_ascii_object, length), (157, c"PyASCIIObject.hash",
        pyrs_ascii_object, hash), (158, c"PyASCIIObject.state", pyrs_ascii_object,
        state), (159, c"PyCompactUnicodeObject._base", pyrs_compact_unicode_object,
        _base), (160, c"PyCompactUnicodeObject.utf8_length", pyrs_compact_unicode_object,
        utf8_length), (161, c"PyCompactUnicodeObject.utf8", pyrs_compact_unicode_object,
        utf8), (162, c"PyUnicodeObject._base", pyrs_unicode_object, _base), (163,
        c"PyUnicodeObject.data", pyrs_unicode_object, data), (164,
        c"PyTupleObject.ob_base", pyrs_tuple_object, ob_base), (165,
        c"PyTupleObject.ob_hash", pyrs_tuple_object, ob_hash), (166,
        c"PyTupleObject.ob_item", pyrs_tuple_object, ob_item), (167,
        c"PyListObject.ob_base", pyrs_list_object, ob_base), (168,
        c"PyListObject.ob_item", pyrs_list_object, ob_item), (169,
        c"PyListObject.allocated", pyrs_list_object, allocated), (170,
        c"PyDictObject.ob_base", pyrs_dict_object, ob_base), (171,
        c"PyDictObject.ma_used", pyrs_dict_object, ma_used), (172,
        c"PyDictObject._ma_watcher_tag", pyrs_dict_object, _ma_watcher_tag), (173,
        c"PyDictObject.ma_keys", pyrs_dict_object, ma_keys), (174,
        c"PyDictObject.ma_values", pyrs_dict_object, ma_values), (175,
        c"PyCFunctionObject.ob_base", pyrs_cfunction_object, ob_base), (176,
        c"PyCFunctionObject.m_ml", pyrs_cfunction_object, m_ml), (177,
        c"PyCFunctionObject.m_self", pyrs_cfunction_object, m_self), (178,
        c"PyCFunctionObject.m_module", pyrs_cfunction_object, m_module), (179,
        c"PyCFunctionObject.m_weakreflist", pyrs_cfunction_object, m_weakreflist), (180,
        c"PyCFunctionObject.vectorcall", pyrs_cfunction_object, vectorcall), (181,
        c"PyMethodDef.ml_name", pyrs_method_def, ml_name), (182, c"PyMethodDef.ml_meth",
        pyrs_method_def, ml_meth), (183, c"PyMethodDef.ml_flags", pyrs_method_def,
        ml_flags), (184, c"PyMethodDef.ml_doc", pyrs_method_def, ml_doc), (185,
        c"PyMemberDef.name", pyrs_member_def, name), (186, c"PyMemberDef.type",
        pyrs_member_def, type_), (187, c"PyMemberDef.offset", pyrs_member_def, offset),
        (188, c"PyMemberDef.flags", pyrs_member_def, flags), (189, c"PyMemberDef.doc",
        pyrs_member_def, doc), (190, c"PyGetSetDef.name", pyrs_getset_def, name), (191,
        c"PyGetSetDef.get", pyrs_getset_def, get), (192, c"PyGetSetDef.set",
        pyrs_getset_def, set), (193, c"PyGetSetDef.doc", pyrs_getset_def, doc), (194,
        c"PyGetSetDef.closure", pyrs_getset_def, closure), (195, c"PyType_Slot.slot",
        pyrs_type_slot, slot), (196, c"PyType_Slot.pfunc", pyrs_type_slot, pfunc), (197,
        c"PyType_Spec.name", pyrs_type_spec, name), (198, c"PyType_Spec.basicsize",
        pyrs_type_spec, basicsize), (199, c"PyType_Spec.itemsize", pyrs_type_spec,
        itemsize), (200, c"PyType_Spec.flags", pyrs_type_spec, flags), (201,
        c"PyType_Spec.slots", pyrs_type_spec, slots), (202, c"PyModuleDef_Base.ob_base",
        pyrs_module_def_base, ob_base), (203, c"PyModuleDef_Base.m_init",
        pyrs_module_def_base, m_init), (204, c"PyModuleDef_Base.m_index",
        pyrs_module_def_base, m_index), (205, c"PyModuleDef_Base.m_copy",
        pyrs_module_def_base, m_copy), (206, c"PyModuleDef_Slot.slot",
        pyrs_module_def_slot, slot), (207, c"PyModuleDef_Slot.value",
        pyrs_module_def_slot, value), (208, c"PyModuleDef.m_base", pyrs_module_def,
        m_base), (209, c"PyModuleDef.m_name", pyrs_module_def, m_name), (210,
        c"PyModuleDef.m_doc", pyrs_module_def, m_doc), (211, c"PyModuleDef.m_size",
        pyrs_module_def, m_size), (212, c"PyModuleDef.m_methods", pyrs_module_def,
        m_methods), (213, c"PyModuleDef.m_slots", pyrs_module_def, m_slots), (214,
        c"PyModuleDef.m_traverse", pyrs_module_def, m_traverse), (215,
        c"PyModuleDef.m_clear", pyrs_module_def, m_clear), (216, c"PyModuleDef.m_free",
        pyrs_module_def, m_free), (217, c"PyGC_Head._gc_next", pyrs_gc_head, _gc_next),
        (218, c"PyGC_Head._gc_prev", pyrs_gc_head, _gc_prev), (219,
        c"PyCriticalSection._cs_prev", pyrs_critical_section, _cs_prev), (220,
        c"PyCriticalSection._cs_mutex", pyrs_critical_section, _cs_mutex), (221,
        c"PyCriticalSection2._cs_base", pyrs_critical_section2, _cs_base), (222,
        c"PyCriticalSection2._cs_mutex2", pyrs_critical_section2, _cs_mutex2), (223,
        c"PyBaseExceptionObject.ob_base", pyrs_base_exception_object, ob_base), (224,
        c"PyBaseExceptionObject.dict", pyrs_base_exception_object, dict), (225,
        c"PyBaseExceptionObject.args", pyrs_base_exception_object, args), (226,
        c"PyBaseExceptionObject.notes", pyrs_base_exception_object, notes), (227,
        c"PyBaseExceptionObject.traceback", pyrs_base_exception_object, traceback), (228,
        c"PyBaseExceptionObject.context", pyrs_base_exception_object, context), (229,
        c"PyBaseExceptionObject.cause", pyrs_base_exception_object, cause), (230,
        c"PyBaseExceptionObject.suppress_context", pyrs_base_exception_object,
        suppress_context), (231, c"_PyErr_StackItem.exc_value", pyrs_err_stackitem,
        exc_value), (232, c"_PyErr_StackItem.previous_item", pyrs_err_stackitem,
        previous_item), (233, c"PyThreadState.prev", pyrs_thread_state, prev), (234,
        c"PyThreadState.next", pyrs_thread_state, next), (235, c"PyThreadState.interp",
        pyrs_thread_state, interp), (236, c"PyThreadState.eval_breaker",
        pyrs_thread_state, eval_breaker), (237, c"PyThreadState._status",
        pyrs_thread_state, _status), (238, c"PyThreadState.holds_gil", pyrs_thread_state,
        holds_gil), (239, c"PyThreadState.gil_requested", pyrs_thread_state,
        gil_requested), (240, c"PyThreadState._whence", pyrs_thread_state, _whence),
        (241, c"PyThreadState.state", pyrs_thread_state, state), (242,
        c"PyThreadState.py_recursion_remaining", pyrs_thread_state,
        py_recursion_remaining), (243, c"PyThreadState.py_recursion_limit",
        pyrs_thread_state, py_recursion_limit), (244,
        c"PyThreadState.recursion_headroom", pyrs_thread_state, recursion_headroom),
        (245, c"PyThreadState.tracing", pyrs_thread_state, tracing), (246,
        c"PyThreadState.what_event", pyrs_thread_state, what_event), (247,
        c"PyThreadState.current_frame", pyrs_thread_state, current_frame), (248,
        c"PyThreadState.base_frame", pyrs_thread_state, base_frame), (249,
        c"PyThreadState.c_profilefunc", pyrs_thread_state, c_profilefunc), (250,
        c"PyThreadState.c_tracefunc", pyrs_thread_state, c_tracefunc), (251,
        c"PyThreadState.c_profileobj", pyrs_thread_state, c_profileobj), (252,
        c"PyThreadState.c_traceobj", pyrs_thread_state, c_traceobj), (253,
        c"PyThreadState.current_exception", pyrs_thread_state, current_exception), (254,
        c"PyThreadState.exc_info", pyrs_thread_state, exc_info), (255,
        c"PyThreadState.dict", pyrs_thread_state, dict), (256,
        c"PyThreadState.gilstate_counter", pyrs_thread_state, gilstate_counter), (257,
        c"PyThreadState.async_exc", pyrs_thread_state, async_exc), (258,
        c"PyThreadState.thread_id", pyrs_thread_state, thread_id), (259,
        c"PyThreadState.native_thread_id", pyrs_thread_state, native_thread_id), (260,
        c"PyThreadState.delete_later", pyrs_thread_state, delete_later), (261,
        c"PyThreadState.critical_section", pyrs_thread_state, critical_section), (262,
        c"PyThreadState.context", pyrs_thread_state, context), (263,
        c"PyThreadState.context_ver", pyrs_thread_state, context_ver), (264,
        c"PyThreadState.id", pyrs_thread_state, id), (265,
        c"PyThreadState.datastack_chunk", pyrs_thread_state, datastack_chunk), (266,
        c"PyThreadState.datastack_top", pyrs_thread_state, datastack_top), (267,
        c"PyThreadState.datastack_limit", pyrs_thread_state, datastack_limit), (268,
        c"PyThreadState.exc_state", pyrs_thread_state, exc_state), (269,
        c"PyThreadState.ensure.counter", pyrs_thread_state, counter), (270,
        c"PyThreadState.ensure.delete_on_release", pyrs_thread_state, delete_on_release),
        (271, c"_PyThreadStateImpl.refcount", pyrs_thread_state_impl, refcount), (272,
        c"_PyThreadStateImpl.c_stack_top", pyrs_thread_state_impl, c_stack_top), (273,
        c"_PyThreadStateImpl.c_stack_soft_limit", pyrs_thread_state_impl,
        c_stack_soft_limit), (274, c"_PyThreadStateImpl.c_stack_hard_limit",
        pyrs_thread_state_impl, c_stack_hard_limit), (275,
        c"_PyThreadStateImpl.asyncio_running_loop", pyrs_thread_state_impl,
        asyncio_running_loop), (276, c"_PyThreadStateImpl.asyncio_running_task",
        pyrs_thread_state_impl, asyncio_running_task), (277,
        c"_PyThreadStateImpl.brc.tid", pyrs_thread_state_impl, tid), (278,
        c"_PyInterpreterFrame.f_executable", pyrs_interpreter_frame, f_executable), (279,
        c"_PyInterpreterFrame.previous", pyrs_interpreter_frame, previous), (280,
        c"_PyInterpreterFrame.f_globals", pyrs_interpreter_frame, f_globals), (281,
        c"_PyInterpreterFrame.f_builtins", pyrs_interpreter_frame, f_builtins), (282,
        c"_PyInterpreterFrame.f_locals", pyrs_interpreter_frame, f_locals), (283,
        c"_PyInterpreterFrame.frame_obj", pyrs_interpreter_frame, frame_obj), (284,
        c"_PyInterpreterFrame.instr_ptr", pyrs_interpreter_frame, instr_ptr), (285,
        c"_PyInterpreterFrame.owner", pyrs_interpreter_frame, owner), (286,
        c"_PyInterpreterFrame.localsplus", pyrs_interpreter_frame, localsplus), (287,
        c"PyInterpreterState.ceval.recursion_limit", pyrs_interpreter_state,
        recursion_limit), (288, c"PyInterpreterState.ceval.gil", pyrs_interpreter_state,
        gil), (289, c"PyInterpreterState.ceval.own_gil", pyrs_interpreter_state,
        own_gil), (290, c"PyInterpreterState.ceval.pending.npending",
        pyrs_interpreter_state, npending), (291, c"PyInterpreterState.next",
        pyrs_interpreter_state, next), (292, c"PyInterpreterState.id",
        pyrs_interpreter_state, id), (293, c"PyInterpreterState.requires_idref",
        pyrs_interpreter_state, requires_idref), (294,
        c"PyInterpreterState._initialized", pyrs_interpreter_state, _initialized), (295,
        c"PyInterpreterState.finalizing", pyrs_interpreter_state, finalizing), (296,
        c"PyInterpreterState.threads.next_unique_id", pyrs_interpreter_state,
        next_unique_id), (297, c"PyInterpreterState.threads.head",
        pyrs_interpreter_state, head), (298, c"PyInterpreterState.threads.main",
        pyrs_interpreter_state, main), (299, c"PyInterpreterState.runtime",
        pyrs_interpreter_state, runtime), (300, c"PyInterpreterState._finalizing",
        pyrs_interpreter_state, _finalizing), (301, c"PyInterpreterState._finalizing_id",
        pyrs_interpreter_state, _finalizing_id), (302, c"PyInterpreterState.gc.enabled",
        pyrs_interpreter_state, enabled), (303, c"PyInterpreterState.gc.collecting",
        pyrs_interpreter_state, collecting), (304, c"PyInterpreterState.sysdict",
        pyrs_interpreter_state, sysdict), (305, c"PyInterpreterState.builtins",
        pyrs_interpreter_state, builtins), (306, c"PyInterpreterState.imports.modules",
        pyrs_interpreter_state, modules), (307, c"PyInterpreterState.imports.importlib",
        pyrs_interpreter_state, importlib), (308,
        c"PyInterpreterState.imports.import_func", pyrs_interpreter_state, import_func),
        (309, c"_PyRuntimeState.debug_offsets.cookie", pyrs_runtime_state, cookie), (310,
        c"_PyRuntimeState.debug_offsets.version", pyrs_runtime_state, version), (311,
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
        c"_Py_DebugOffsets.cookie", pyrs_debug_offsets, cookie), (322,
        c"_Py_DebugOffsets.version", pyrs_debug_offsets, version), (323,
        c"_Py_DebugOffsets.free_threaded", pyrs_debug_offsets, free_threaded), (324,
        c"_Py_DebugOffsets.runtime_state.finalizing", pyrs_debug_offsets, finalizing),
        (325, c"_Py_DebugOffsets.runtime_state.interpreters_head", pyrs_debug_offsets,
        interpreters_head), (326, c"_Py_DebugOffsets.interpreter_state.size",
        pyrs_debug_offsets, interpreter_state_size), (327,
        c"_Py_DebugOffsets.interpreter_state.id", pyrs_debug_offsets, id), (328,
        c"_Py_DebugOffsets.interpreter_state.next", pyrs_debug_offsets,
        interpreter_state_next), (329,
        c"_Py_DebugOffsets.interpreter_state.threads_head", pyrs_debug_offsets,
        threads_head), (330, c"_Py_DebugOffsets.interpreter_state.threads_main",
        pyrs_debug_offsets, threads_main), (331,
        c"_Py_DebugOffsets.interpreter_state.imports_modules", pyrs_debug_offsets,
        imports_modules), (332, c"_Py_DebugOffsets.interpreter_state.sysdict",
        pyrs_debug_offsets, sysdict), (333,
        c"_Py_DebugOffsets.interpreter_state.builtins", pyrs_debug_offsets, builtins),
        (334, c"_Py_DebugOffsets.interpreter_state.ceval_gil", pyrs_debug_offsets,
        ceval_gil), (335, c"_Py_DebugOffsets.thread_state.size", pyrs_debug_offsets,
        thread_state_size), (336, c"_Py_DebugOffsets.thread_state.prev",
        pyrs_debug_offsets, prev), (337, c"_Py_DebugOffsets.thread_state.next",
        pyrs_debug_offsets, thread_state_next), (338,
        c"_Py_DebugOffsets.thread_state.interp", pyrs_debug_offsets, interp), (339,
        c"_Py_DebugOffsets.thread_state.current_frame", pyrs_debug_offsets,
        current_frame), (340, c"_Py_DebugOffsets.thread_state.base_frame",
        pyrs_debug_offsets, base_frame), (341,
        c"_Py_DebugOffsets.thread_state.thread_id", pyrs_debug_offsets, thread_id), (342,
        c"_Py_DebugOffsets.thread_state.native_thread_id", pyrs_debug_offsets,
        native_thread_id), (343, c"_Py_DebugOffsets.thread_state.datastack_chunk",
        pyrs_debug_offsets, datastack_chunk), (344,
        c"_Py_DebugOffsets.thread_state.status", pyrs_debug_offsets, status), (345,
        c"_Py_DebugOffsets.thread_state.holds_gil", pyrs_debug_offsets, holds_gil), (346,
        c"_Py_DebugOffsets.thread_state.gil_requested", pyrs_debug_offsets,
        gil_requested), (347, c"_Py_DebugOffsets.thread_state.current_exception",
        pyrs_debug_offsets, current_exception), (348,
        c"_Py_DebugOffsets.interpreter_frame.previous", pyrs_debug_offsets, previous),
        (349, c"_Py_DebugOffsets.interpreter_frame.executable", pyrs_debug_offsets,
        executable), (350, c"_Py_DebugOffsets.interpreter_frame.instr_ptr",
        pyrs_debug_offsets, instr_ptr), (351,
        c"_Py_DebugOffsets.interpreter_frame.localsplus", pyrs_debug_offsets,
        localsplus), (352, c"_Py_DebugOffsets.interpreter_frame.owner",
        pyrs_debug_offsets, owner), (353, c"_Py_DebugOffsets.pyobject.size",
        pyrs_debug_offsets, pyobject_size), (354, c"_Py_DebugOffsets.pyobject.ob_type",
        pyrs_debug_offsets, ob_type), (355, c"_Py_DebugOffsets.type_object.size",
        pyrs_debug_offsets, type_object_size), (356,
        c"_Py_DebugOffsets.type_object.tp_name", pyrs_debug_offsets, tp_name), (357,
        c"_Py_DebugOffsets.type_object.tp_repr", pyrs_debug_offsets, tp_repr), (358,
        c"_Py_DebugOffsets.type_object.tp_flags", pyrs_debug_offsets, tp_flags), (359,
        c"_Py_DebugOffsets.type_object.tp_basicsize", pyrs_debug_offsets, tp_basicsize),
        (360, c"_Py_DebugOffsets.type_object.tp_dictoffset", pyrs_debug_offsets,
        tp_dictoffset), (361, c"_Py_DebugOffsets.heap_type_object.size",
        pyrs_debug_offsets, heap_type_object_size), (362,
        c"_Py_DebugOffsets.heap_type_object.ht_cached_keys", pyrs_debug_offsets,
        ht_cached_keys), (363, c"_Py_DebugOffsets.tuple_object.size", pyrs_debug_offsets,
        tuple_object_size), (364, c"_Py_DebugOffsets.tuple_object.ob_item",
        pyrs_debug_offsets, tuple_object_ob_item), (365,
        c"_Py_DebugOffsets.tuple_object.ob_size", pyrs_debug_offsets,
        tuple_object_ob_size), (366, c"_Py_DebugOffsets.list_object.size",
        pyrs_debug_offsets, list_object_size), (367,
        c"_Py_DebugOffsets.list_object.ob_item", pyrs_debug_offsets,
        list_object_ob_item), (368, c"_Py_DebugOffsets.list_object.ob_size",
        pyrs_debug_offsets, list_object_ob_size), (369,
        c"_Py_DebugOffsets.dict_object.size", pyrs_debug_offsets, dict_object_size),
        (370, c"_Py_DebugOffsets.dict_object.ma_keys", pyrs_debug_offsets, ma_keys),
        (371, c"_Py_DebugOffsets.dict_object.ma_values", pyrs_debug_offsets, ma_values),
        (372, c"_Py_DebugOffsets.float_object.size", pyrs_debug_offsets,
        float_object_size), (373, c"_Py_DebugOffsets.float_object.ob_fval",
        pyrs_debug_offsets, ob_fval), (374, c"_Py_DebugOffsets.long_object.size",
        pyrs_debug_offsets, long_object_size), (375,
        c"_Py_DebugOffsets.long_object.lv_tag", pyrs_debug_offsets, lv_tag), (376,
        c"_Py_DebugOffsets.long_object.ob_digit", pyrs_debug_offsets, ob_digit), (377,
        c"_Py_DebugOffsets.bytes_object.size", pyrs_debug_offsets, bytes_object_size),
        (378, c"_Py_DebugOffsets.bytes_object.ob_size", pyrs_debug_offsets,
        bytes_object_ob_size), (379, c"_Py_DebugOffsets.bytes_object.ob_sval",
        pyrs_debug_offsets, ob_sval), (380, c"_Py_DebugOffsets.unicode_object.size",
        pyrs_debug_offsets, unicode_object_size), (381,
        c"_Py_DebugOffsets.unicode_object.state", pyrs_debug_offsets, state), (382,
        c"_Py_DebugOffsets.unicode_object.length", pyrs_debug_offsets, length), (383,
        c"_Py_DebugOffsets.unicode_object.asciiobject_size", pyrs_debug_offsets,
        asciiobject_size), (384,
        c"_Py_DebugOffsets.unicode_object.compactunicodeobject_size", pyrs_debug_offsets,
        compactunicodeobject_size), (385,
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
        $each ! { _Py_Dealloc, Py_IncRef, Py_DecRef, _Py_NewReference, _Py_DecRefShared,
        _Py_DecRefSharedDebug, _Py_MergeZeroLocalRefcount, _Py_HandlePending,
        _Py_GetThreadLocal_Addr, PyUnstable_TryIncRef, PyUnstable_EnableTryIncRef,
        PyUnstable_IsImmortal, PyUnstable_SetImmortal,
        PyUnstable_Object_IsUniquelyReferenced, PyObject_GC_Track, PyObject_GC_UnTrack,
        PyObject_GC_Del, PyObject_GC_IsTracked, _PyObject_GC_New, _PyObject_New,
        PyObject_Free, PyObject_ClearWeakRefs, PyObject_CallFinalizerFromDealloc,
        PyType_GenericAlloc, PyType_GenericNew, PyType_Ready, PyType_IsSubtype,
        PyType_GetFlags, PyType_FromSpec, PyType_FromModuleAndSpec,
        PyType_GetModuleByDef, PyType_GetModuleState, PyObject_GetBuffer,
        PyBuffer_Release, PyObject_CallNoArgs, PyObject_CallOneArg, PyObject_Vectorcall,
        PyObject_GetAttr, PyObject_GetAttrString, PyObject_SetAttrString,
        PyObject_IsTrue, PyObject_Str, PyObject_Repr, PyIndex_Check, PyNumber_Index,
        PyLong_FromLong, PyLong_FromLongLong, PyLong_FromUnsignedLongLong,
        PyLong_FromSsize_t, PyLong_FromSize_t, PyLong_AsLong, PyLong_AsLongLong,
        PyLong_AsUnsignedLongLong, PyLong_AsSsize_t, PyFloat_FromDouble,
        PyFloat_AsDouble, PyBool_FromLong, PyUnicode_FromStringAndSize,
        PyUnicode_DecodeUTF8, PyUnicode_AsUTF8AndSize, PyUnicode_InternFromString,
        PyUnicode_New, PyBytes_FromStringAndSize, _PyBytes_Resize,
        PyByteArray_FromStringAndSize, PyTuple_New, PyTuple_SetItem, PyList_New,
        PyList_Append, PyList_SetItem, PyDict_New, PyDict_GetItemWithError,
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
