# SPDX-License-Identifier: MIT
# How tests are declared. Test names say the behaviour; ctest labels say the kind.

# What a sanitised test needs. An interpreter leaks on purpose at exit, so leaks are looked for only
# in programs of our own (pyrs_cmocka_test).
set(PYRS_SANITIZER_ENVIRONMENT "")
set(PYRS_PRELOAD_SANITIZER "")
if(PYRS_SANITIZE)
  set(PYRS_SANITIZER_ENVIRONMENT
      "ASAN_OPTIONS=detect_leaks=0:abort_on_error=1" "UBSAN_OPTIONS=print_stacktrace=1"
      "PYTHONMALLOC=malloc")
  # The interpreter itself is not sanitised, so the runtime has to be there before it starts.
  execute_process(COMMAND "${CMAKE_C_COMPILER}" -print-file-name=libasan.so
                  OUTPUT_VARIABLE pyrs_libasan OUTPUT_STRIP_TRAILING_WHITESPACE)
  file(REAL_PATH "${pyrs_libasan}" pyrs_libasan)
  set(PYRS_PRELOAD_SANITIZER "LD_PRELOAD=${pyrs_libasan}")
elseif(PYRS_SANITIZE_THREADS)
  # CPython's own races: its list, which `tools/pythons build-ft` keeps beside it, and ours.
  set(pyrs_suppressions "${PROJECT_BINARY_DIR}/cpython.supp")
  file(REAL_PATH "${PYRS_PYTHON}" pyrs_list BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
  get_filename_component(pyrs_list "${pyrs_list}/../../share/suppressions_free_threading.txt" ABSOLUTE)
  file(READ "${pyrs_list}" pyrs_list)
  file(READ "${PROJECT_SOURCE_DIR}/tests/tsan/cpython.supp" pyrs_own)
  file(WRITE "${pyrs_suppressions}" "${pyrs_list}${pyrs_own}")
  # Everything takes long here: random sequences have one thread, and a race at the end of the
  # interpreter is in every fourth life. The operations are the ones that this is for.
  set(PYRS_SANITIZER_ENVIRONMENT
      "TSAN_OPTIONS=suppressions=${pyrs_suppressions}" "PROPTEST_CASES=16" "PYRS_STRESS_LIVES=40"
      "PYRS_STRESS_OPERATIONS=10000000")
endif()

# Adds a room of the repository that somebody is still building.
function(pyrs_add_room directory)
  if(EXISTS "${PROJECT_SOURCE_DIR}/${directory}/CMakeLists.txt")
    add_subdirectory(${directory})
  else()
    message(STATUS "No ${directory} yet")
  endif()
endfunction()

# pyrs_test_environment(name VARIABLE=value...): with a time limit, so that a deadlock is a failure.
function(pyrs_test_environment name)
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "${PYRS_SANITIZER_ENVIRONMENT};${ARGN}" TIMEOUT 120)
endfunction()

# A unit test with cmocka: pyrs_cmocka_test(name SOURCES file... [LIBRARIES target...]
# [WRAP function...]). Calls to each wrapped function go to the test's __wrap_<function>.
function(pyrs_cmocka_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES;WRAP" ${ARGN})
  find_path(CMOCKA_INCLUDE_DIR cmocka.h REQUIRED)
  find_library(CMOCKA_LIBRARY cmocka REQUIRED)
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} SYSTEM PRIVATE "${CMOCKA_INCLUDE_DIR}")
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} "${CMOCKA_LIBRARY}" pyrs_warnings)
  foreach(function IN LISTS arg_WRAP)
    target_link_options(${name} PRIVATE "LINKER:--wrap=${function}")
  endforeach()
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS unit)
endfunction()

# A test that embeds PYRS_PYTHON, each case in a process of its own: pyrs_criterion_test(name
# SOURCES file... [LIBRARIES target...]).
function(pyrs_criterion_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
  find_path(CRITERION_INCLUDE_DIR criterion/criterion.h REQUIRED)
  find_library(CRITERION_LIBRARY criterion REQUIRED)
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} SYSTEM PRIVATE "${CRITERION_INCLUDE_DIR}")
  target_link_libraries(${name} PRIVATE ${arg_LIBRARIES} "${CRITERION_LIBRARY}" pyrs_libpython
                                        pyrs_warnings)
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE
                             PYRS_TEST_PYTHON="${PYRS_PYTHON_EXECUTABLE}")
  pyrs_test_environment(${name})
  set_tests_properties(${name} PROPERTIES LABELS embed)
endfunction()
