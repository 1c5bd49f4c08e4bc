# SPDX-License-Identifier: MIT
# Asks PYRS_PYTHON what it is, in the words of src/abi/interpreter.py, so that CMake, pyrs-abi and the
# Rust build script hear the same answers. (FindPython looks for an installation; we were given one.)
#
# When the build is for another machine, CMAKE_CROSSCOMPILING_EMULATOR starts the interpreter, and
# PYRS_LAYOUT_HEADER is given too: nothing here measures headers of another target.
#
# Sets PYRS_PYTHON_<KEY> for every key of interpreter.py, in upper case: PYRS_PYTHON_VERSION, ...
# Defines pyrs::cpython    include directories and build flags of that interpreter
#         pyrs::libpython  its shared library, only where there is one to link
#         pyrs_python_module(), pyrs_python_test()

set(pyrs_interpreter_py "${PROJECT_SOURCE_DIR}/src/abi/interpreter.py")
execute_process(
  COMMAND ${CMAKE_CROSSCOMPILING_EMULATOR} "${PYRS_PYTHON}" "${pyrs_interpreter_py}"
  OUTPUT_VARIABLE pyrs_answers
  ERROR_VARIABLE pyrs_complaint
  RESULT_VARIABLE pyrs_result)
if(NOT pyrs_result EQUAL 0)
  message(FATAL_ERROR "'${PYRS_PYTHON}' does not answer (${pyrs_result}): ${pyrs_complaint}")
endif()

string(REGEX MATCHALL "[^\n]+" pyrs_answers "${pyrs_answers}")
foreach(answer IN LISTS pyrs_answers)
  if(answer MATCHES "^([a-z_]+)=(.*)$")
    string(TOUPPER "${CMAKE_MATCH_1}" key)
    set(PYRS_PYTHON_${key} "${CMAKE_MATCH_2}")
  endif()
endforeach()

if(NOT EXISTS "${PYRS_PYTHON_INCLUDE}/Python.h")
  message(FATAL_ERROR "${PYRS_PYTHON_EXECUTABLE} has no headers: "
                      "${PYRS_PYTHON_INCLUDE}/Python.h is missing")
endif()
# Another interpreter behind the same name must not be built with the answers of the old one.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
             "${pyrs_interpreter_py}" "${PYRS_PYTHON_EXECUTABLE}")
message(STATUS "CPython ${PYRS_PYTHON_VERSION} ${PYRS_PYTHON_FLAVOUR}: ${PYRS_PYTHON_EXECUTABLE}")

separate_arguments(pyrs_python_defines UNIX_COMMAND "${PYRS_PYTHON_DEFINES}")
add_library(pyrs_cpython INTERFACE)
add_library(pyrs::cpython ALIAS pyrs_cpython)
target_include_directories(pyrs_cpython SYSTEM INTERFACE
                           "${PYRS_PYTHON_INCLUDE}" "${PYRS_PYTHON_PLATINCLUDE}")
target_compile_options(pyrs_cpython INTERFACE ${pyrs_python_defines})
# The headers of Debian's debug builds are links to those of the release build, all but pyconfig.h.
# GCC follows links in system folders, and would find the release build's pyconfig.h beside them.
target_compile_options(pyrs_cpython INTERFACE
                       $<$<C_COMPILER_ID:GNU>:-fno-canonical-system-headers>)

set(pyrs_libpython "${PYRS_PYTHON_LIBDIR}/${PYRS_PYTHON_LDLIBRARY}")
if(PYRS_PYTHON_SHARED AND EXISTS "${pyrs_libpython}")
  add_library(pyrs_libpython SHARED IMPORTED)
  add_library(pyrs::libpython ALIAS pyrs_libpython)
  set_target_properties(pyrs_libpython PROPERTIES IMPORTED_LOCATION "${pyrs_libpython}")
  target_link_libraries(pyrs_libpython INTERFACE pyrs_cpython)
endif()

# An extension module that PYRS_PYTHON imports: pyrs_python_module(target name-in-python source...).
# Python.h stays out unless the caller links pyrs::cpython: most of pyrs must compile without it.
function(pyrs_python_module target module)
  add_library(${target} MODULE ${ARGN})
  set_target_properties(${target} PROPERTIES
    PREFIX "" OUTPUT_NAME "${module}" SUFFIX "${PYRS_PYTHON_EXT_SUFFIX}" C_VISIBILITY_PRESET hidden)
  target_link_libraries(${target} PRIVATE pyrs_warnings)
endfunction()

# Runs a script under PYRS_PYTHON: pyrs_python_test(name script argument...). Modules built in the
# calling directory can be imported.
function(pyrs_python_test name script)
  add_test(NAME ${name}
           COMMAND ${CMAKE_CROSSCOMPILING_EMULATOR} "${PYRS_PYTHON_EXECUTABLE}" "${script}" ${ARGN}
           WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  pyrs_test_environment(${name} "PYTHONPATH=${CMAKE_CURRENT_BINARY_DIR}" ${PYRS_PRELOAD_SANITIZER})
endfunction()
