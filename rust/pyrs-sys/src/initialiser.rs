// SPDX-License-Identifier: MIT
//! CPython's static initialisers as constants: what `PyObject_HEAD_INIT` and its siblings expand to
//! in this profile. Hand-made copies of them drift unseen; these are the recorded bytes.
//!
//! ```ignore
//! static DEFINITION: Static<pyrs_module_def> = Static::new(pyrs_module_def {
//!     m_base: MODULE_DEF_HEAD,
//!     ..
//! });
//! ```

use crate::{pyrs_module_def_base, pyrs_object, pyrs_var_object};
use core::cell::UnsafeCell;
use core::mem::size_of;

/// The first bytes of `literal` as a value. Its length is checked when the constant is made.
const fn from_bytes<T: Copy>(literal: &[u8]) -> T {
    // One more than the value: C closes a string literal with a zero byte.
    assert!(literal.len() == size_of::<T>() + 1);
    // SAFETY: there are enough bytes, read unaligned. Every `T` here is made of integers and of
    // pointers for which all bytes are zero, so that any bytes of the right number are a value.
    unsafe { literal.as_ptr().cast::<T>().read_unaligned() }
}

/// `PyObject_HEAD_INIT(NULL)`: the head of a static object, its type still to be filled in.
pub const OBJECT_HEAD: pyrs_object = from_bytes(crate::PYRS_INIT_OBJECT_HEAD);

/// `PyVarObject_HEAD_INIT(NULL, 0)`: the head of a static type.
pub const VAR_OBJECT_HEAD: pyrs_var_object = from_bytes(crate::PYRS_INIT_VAROBJECT_HEAD);

/// `PyModuleDef_HEAD_INIT`: the head of a module definition.
pub const MODULE_DEF_HEAD: pyrs_module_def_base = from_bytes(crate::PYRS_INIT_MODULEDEF_HEAD);

/// An unlocked mutex.
pub const MUTEX: crate::pyrs_mutex = crate::pyrs_mutex { _bits: crate::PYRS_UNLOCKED as _ };

/// A static that CPython writes to: a module definition, a static type, an object.
///
/// Rust asks of a `static` that it can be shared between threads. CPython's own rules see to that:
/// such memory is only touched by attached threads and through CPython.
#[repr(transparent)]
pub struct Static<T>(UnsafeCell<T>);

// SAFETY: all access is by raw pointer, under CPython's rules for static definitions.
unsafe impl<T> Sync for Static<T> {}

impl<T> Static<T> {
    /// Wraps a value for use in a `static`.
    pub const fn new(value: T) -> Static<T> {
        Static(UnsafeCell::new(value))
    }

    /// The address that CPython is given.
    pub const fn get(&self) -> *mut T {
        self.0.get()
    }
}
