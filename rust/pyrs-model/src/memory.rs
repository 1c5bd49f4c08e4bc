// SPDX-License-Identifier: MIT
//! The memory of the modelled code during one execution: an atomic of loom for each address that is
//! used as one, a cell of loom for each that is not, and the blocks that were allocated.

use loom::cell::UnsafeCell;
use loom::sync::atomic::AtomicU64;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::ffi::c_void;
use std::rc::Rc;

/// loom wants each of its objects made before the threads that share it.
const PLACES: usize = 96;

/// What an address of 1, 2, 4 or 8 bytes holds: `value + base`, in as many bits. Made with 0 before
/// anybody knows the address, it then stands for whatever is there.
#[derive(Clone)]
pub struct Word {
    pub value: Rc<AtomicU64>,
    pub base: u64,
}

struct Block {
    size: usize,
    freed: bool,
    /// Memory of the C code, not an object.
    allocated: bool,
}

#[derive(Default)]
struct Memory {
    free_words: Vec<Rc<AtomicU64>>,
    free_cells: Vec<Rc<UnsafeCell<()>>>,
    words: HashMap<usize, Word>,
    cells: HashMap<usize, Rc<UnsafeCell<()>>>,
    blocks: BTreeMap<usize, Block>,
    /// The static variables as they were.
    before: HashMap<usize, u8>,
}

thread_local! {
    // loom runs all of its threads in one. Not borrowed while loom may switch.
    static MEMORY: RefCell<Memory> = RefCell::default();
}

extern "C" {
    /// Where the linker has put variables with a value, and where it has put the last one.
    static __data_start: u8;
    static _end: u8;
}

fn is_static(address: usize) -> bool {
    let range = (&raw const __data_start as usize)..(&raw const _end as usize);
    range.contains(&address)
}

pub fn begin() {
    let memory = Memory {
        free_words: (0..PLACES).map(|_| Rc::new(AtomicU64::new(0))).collect(),
        free_cells: (0..PLACES).map(|_| Rc::new(UnsafeCell::new(()))).collect(),
        ..Memory::default()
    };
    MEMORY.set(memory);
}

/// The static variables are as before, and all memory is given back.
pub fn end() {
    let memory = MEMORY.take();
    for (address, byte) in memory.before {
        // SAFETY: a static variable of the C code, and nobody else runs it.
        unsafe { *(address as *mut u8) = byte };
    }
    for (address, block) in memory.blocks {
        // SAFETY: it was made by `allocate`.
        drop(unsafe {
            Box::from_raw(std::ptr::slice_from_raw_parts_mut(
                address as *mut u64,
                block.size.div_ceil(8),
            ))
        });
    }
}

impl Memory {
    fn block_of(&mut self, address: usize) -> Option<&mut Block> {
        let (start, block) = self.blocks.range_mut(..=address).next_back()?;
        (address < start + block.size).then_some(block)
    }

    /// Does the model look after this address? The stack of a thread is its own affair.
    fn is_watched(&mut self, address: usize) -> bool {
        match self.block_of(address) {
            Some(block) => {
                assert!(!block.freed, "use of memory after it was freed");
                true
            }
            None => is_static(address),
        }
    }

    fn remember(&mut self, address: usize, size: usize) {
        if is_static(address) {
            for byte in address..address + size {
                // SAFETY: a static variable of that size is there.
                self.before.entry(byte).or_insert_with(|| unsafe { *(byte as *const u8) });
            }
        }
    }
}

/// The word at an address that is used as an atomic.
pub fn word(address: usize, size: usize) -> Word {
    MEMORY.with_borrow_mut(|memory| {
        assert!(memory.is_watched(address), "an atomic on a stack");
        memory.remember(address, size);
        if let Some(word) = memory.words.get(&address) {
            return word.clone();
        }
        let value = memory.free_words.pop().expect("more PLACES for atomics");
        let word = Word { value, base: read(address, size) };
        memory.words.insert(address, word.clone());
        word
    })
}

/// An access that is not atomic.
pub fn plain(address: usize, size: usize, writes: bool) {
    let cell = MEMORY.with_borrow_mut(|memory| {
        if !memory.is_watched(address) {
            return None;
        }
        if writes {
            memory.remember(address, size);
            // It is made anew: what an atomic knew of it is no longer there.
            memory.words.remove(&address);
        }
        let Memory { cells, free_cells, .. } = memory;
        let cell = cells
            .entry(address)
            .or_insert_with(|| free_cells.pop().expect("more PLACES for plain memory"));
        Some(cell.clone())
    });
    match cell {
        Some(cell) if writes => cell.with_mut(|_| ()),
        Some(cell) => cell.with(|_| ()),
        None => (),
    }
}

/// What is at an address, in the memory itself.
pub fn read(address: usize, size: usize) -> u64 {
    // SAFETY: the C code is just about to access it.
    unsafe {
        match size {
            1 => u64::from(*(address as *const u8)),
            4 => u64::from(*(address as *const u32)),
            8 => *(address as *const u64),
            _ => panic!("an atomic of {size} bytes"),
        }
    }
}

/// Keeps the memory itself up to date, for accesses that are not atomic.
pub fn write(address: usize, size: usize, value: u64) {
    // SAFETY: the C code has just written there.
    unsafe {
        match size {
            1 => *(address as *mut u8) = value as u8,
            4 => *(address as *mut u32) = value as u32,
            8 => *(address as *mut u64) = value,
            _ => panic!("an atomic of {size} bytes"),
        }
    }
}

/// Zeroed memory, which stays mapped until the execution ends.
pub fn allocate(size: usize, allocated: bool) -> *mut c_void {
    let start = Box::into_raw(vec![0u64; size.div_ceil(8)].into_boxed_slice()).cast::<c_void>();
    let block = Block { size, freed: false, allocated };
    MEMORY.with_borrow_mut(|memory| memory.blocks.insert(start as usize, block));
    start
}

/// Nobody may touch it from now on.
pub fn free(start: *mut c_void) {
    MEMORY.with_borrow_mut(|memory| {
        let block = memory.blocks.get_mut(&(start as usize)).expect("free of what is no block");
        assert!(!block.freed, "freed twice");
        block.freed = true;
    });
    // Whoever used it must have finished: freeing is a write to all of it.
    let used: Vec<Word> = MEMORY.with_borrow_mut(|memory| {
        let range = start as usize..start as usize + memory.blocks[&(start as usize)].size;
        let words = memory.words.iter().filter(|(address, _)| range.contains(address));
        words.map(|(_, word)| word.clone()).collect()
    });
    for word in used {
        // SAFETY: loom finds out whether it is sound.
        unsafe { word.value.unsync_load() };
    }
}

pub fn live_blocks() -> usize {
    MEMORY.with_borrow(|memory| {
        memory.blocks.values().filter(|block| block.allocated && !block.freed).count()
    })
}
