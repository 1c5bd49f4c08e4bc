# SPDX-License-Identifier: MIT
"""The operations that are measured: on what, and what CPython and its peers call them."""
from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

# How often criterion goes over all loops.
PASSES = 40
FORMS = ("macro", "c", "rust", "call", "pyo3", "kept")
ATTACH_CALL = "PyGILState_Ensure, _Release"


@dataclass(frozen=True)
class Operation:
    """The loop that does it, and the object it does it to. The loops are in loops/loops.def."""

    what: str
    loop: str
    subject: Callable[[], object] = lambda: None
    macro: str = ""
    call: str = ""
    pyo3: str = ""
    # In a thread that Python does not know.
    elsewhere: bool = False
    leaves_out: tuple[str, ...] = ()

    @property
    def steps(self) -> int:
        """A pair is two operations, each with the limit of one."""
        return 2 if " + " in self.what or self.loop in ("refcount", "immortal") else 1


def row() -> tuple[object, ...]:
    """As many objects as a loop has places."""
    return tuple(object() for _ in range(8))


def of_another_thread() -> tuple[object, ...]:
    """Objects whose owner lives on, and has a reference."""
    made: queue.SimpleQueue[tuple[object, ...]] = queue.SimpleQueue()

    def own() -> None:
        owned = row()
        made.put(owned)
        threading.Event().wait()

    threading.Thread(target=own, daemon=True).start()
    return made.get()


PAIR = ("Py_INCREF, Py_DECREF", "Py_IncRef, Py_DecRef", "Py_INCREF, Py_DECREF")
OCCURRED = ("_PyErr_Occurred", "PyErr_Occurred", "PyErr_Occurred")
RAISED = ("", "PyErr_GetRaisedException, _Set..", "PyErr_GetRaisedException, _Set..")

OPERATIONS = {
    "refcount": Operation("incref + decref", "refcount", row, *PAIR),
    "immortal": Operation("the same of None", "immortal", lambda: None, *PAIR),
    "foreign": Operation("the same of another thread's object", "refcount", of_another_thread, *PAIR),
    "new_ref": Operation("new_ref + decref", "new_ref", row, "Py_NewRef, Py_DECREF",
                         "Py_NewRef, Py_DecRef", "Py_NewRef, Py_DECREF"),
    # What a call gave: the count was stored by CPython's own instruction.
    "decref_given": Operation("Py_IncRef + decref", "decref_given", object, "Py_DECREF", "Py_DecRef",
                              "Py_DECREF"),
    "xdecref": Operation("xdecref of null", "xdecref", object, "Py_XDECREF", "Py_DecRef", "Py_XDECREF"),
    "is_unique": Operation("is_unique", "is_unique", object, "_PyObject_IsUniquelyReferenced",
                           "PyUnstable_Object_IsUniquelyReferenced",
                           "PyUnstable_Object_IsUniquelyReferenced"),
    "error_is_set": Operation("error_is_set, none is", "error_is_set", object, *OCCURRED),
    "error_occurred": Operation("error_occurred, none has", "error_occurred", object, *OCCURRED),
    "error_raised": Operation("error_occurred, one has", "error_raised", ValueError, *OCCURRED),
    "error_take": Operation("error_take + error_restore", "error_take", ValueError, *RAISED),
    # A subclass of int: the exact type would be found at once.
    "type_test": Operation("is it an int? (of True)", "type_test", lambda: True, "PyLong_Check",
                           "PyType_IsSubtype", "PyLong_Check"),
    "int_value": Operation("value of a small int", "int_value", lambda: 123456789,
                           "PyUnstable_Long_CompactValue", "PyLong_AsLong", "PyLong_AsLong"),
    "str_data": Operation("data of an ASCII str", "str_data", lambda: "an ASCII str",
                          "PyUnicode_DATA", "PyUnicode_AsUTF8AndSize", "PyUnicode_DATA"),
    "bytes_data": Operation("data of bytes", "bytes_data", lambda: b"bytes", "PyBytes_AS_STRING",
                            "PyBytes_AsString", "PyBytes_AS_STRING"),
    "tuple_item": Operation("item of a tuple", "tuple_item", lambda: (1, 2, 3), "PyTuple_GET_ITEM",
                            "PyTuple_GetItem", "PyTuple_GET_ITEM"),
    "list_item": Operation("item of a list", "list_item", lambda: [1, 2, 3], "PyList_GET_ITEM",
                           "PyList_GetItem", "PyList_GET_ITEM"),
    "dict_size": Operation("size of a dict", "dict_size", lambda: {1: 2}, "PyDict_GET_SIZE",
                           "PyDict_Size", "PyDict_Size"),
    "mutex": Operation("mutex_lock + mutex_unlock", "mutex", object, "PyMutex_Lock, _Unlock",
                       "PyMutex_Lock, _Unlock", "PyMutex_Lock, _Unlock"),
    "critical_section": Operation("critical_section_begin + _end", "critical_section", list,
                                  "Py_BEGIN_CRITICAL_SECTION, _END", "PyCriticalSection_Begin, _End",
                                  "PyCriticalSection_Begin, _End"),
    "deferred": Operation("incref + decref_deferred, drained by eights", "deferred", object),
    "attach": Operation("attach + release, nested", "attach", object, "", ATTACH_CALL,
                        "Python::attach, nested", leaves_out=("kept",)),
    "attach_elsewhere": Operation("attach + release, foreign thread", "attach", object, "",
                                  ATTACH_CALL, "Python::attach", elsewhere=True),
    "detach": Operation("detach + reattach", "detach", object, "", "PyEval_SaveThread, _RestoreThread",
                        "Python::detach"),
}


def forms_of(operation: Operation, names: list[tuple[str, str]]) -> list[str]:
    """The forms that the operation has in this interpreter: `names` are its loops."""
    return [form for form in FORMS
            if (operation.loop, form) in names and form not in operation.leaves_out]
