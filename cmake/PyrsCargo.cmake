# SPDX-License-Identifier: MIT
# Builds a package of the Rust workspace for the interpreter and the layout of this build:
#   pyrs_cargo_build(target package artefact)
# Sets <target>_ARTEFACT to the path of what Cargo makes. Cargo itself knows what is out of date, so
# it is asked on every build; the artefact changes only when something did.
#
# For another machine PYRS_RUST_TARGET is Rust's name of it, and PYRS_RUSTC a compiler that has its
# standard library.

find_program(PYRS_CARGO cargo HINTS "$ENV{HOME}/.cargo/bin" REQUIRED)
set(PYRS_RUST_TARGET "" CACHE STRING "Rust target of a cross build")
set(PYRS_RUSTC "" CACHE FILEPATH "Rust compiler of a cross build")
set(pyrs_cargo_target_dir "${PROJECT_BINARY_DIR}/cargo")
set(pyrs_cargo_environment "CARGO=${PYRS_CARGO}")
if(PYRS_SANITIZE_THREADS)
  # A lock that ThreadSanitizer does not see taken is none to it, so Rust's half is compiled for it too.
  # With a target named, build scripts and procedural macros stay as they are. The standard library
  # does as well: it uses pthreads, which ThreadSanitizer knows.
  execute_process(COMMAND rustc -vV OUTPUT_VARIABLE pyrs_rustc_says COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE ".*host: ([^\n]+).*" "\\1" PYRS_RUST_TARGET "${pyrs_rustc_says}")
  set(PYRS_RUSTC rustc)
  # GCC's runtime has no functions of its own for the copying of memory: it watches memcpy() itself.
  set(pyrs_rust_flags "-Zsanitizer=thread -Cllvm-args=-tsan-instrument-memintrinsics=0")
  # Newer compilers want to be told that the mixture is meant.
  execute_process(COMMAND rustc -C help OUTPUT_VARIABLE pyrs_rustc_says COMMAND_ERROR_IS_FATAL ANY)
  if(pyrs_rustc_says MATCHES "unsafe-allow-abi-mismatch")
    string(APPEND pyrs_rust_flags " -Cunsafe-allow-abi-mismatch=sanitizer")
  endif()
  list(APPEND pyrs_cargo_environment RUSTC_BOOTSTRAP=1 "RUSTFLAGS=${pyrs_rust_flags}"
       "CFLAGS=-fsanitize=thread")
endif()
if(PYRS_RUST_TARGET)
  list(APPEND pyrs_cargo_environment "PYRS_RUST_TARGET=${PYRS_RUST_TARGET}"
       "PYRS_RUSTC=${PYRS_RUSTC}" "PYRS_LINKER=${CMAKE_C_COMPILER}")
endif()

function(pyrs_cargo_build target package artefact)
  set(path "${pyrs_cargo_target_dir}/${PYRS_RUST_TARGET}/debug/${artefact}")
  add_custom_target(${target}
    COMMAND "${CMAKE_COMMAND}" -E env ${pyrs_cargo_environment}
            "${PROJECT_SOURCE_DIR}/tools/cargo-build" "${PYRS_PYTHON_EXECUTABLE}"
            "${pyrs_profile_header}" "${pyrs_cargo_target_dir}" ${package}
    BYPRODUCTS "${path}"
    COMMENT "Building ${package} with Cargo"
    USES_TERMINAL
    VERBATIM)
  if(TARGET pyrs_profile)
    add_dependencies(${target} pyrs_profile)
  endif()
  set(${target}_ARTEFACT "${path}" PARENT_SCOPE)
endfunction()
