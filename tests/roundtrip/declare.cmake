# SPDX-License-Identifier: MIT
# Writes OUT: X(name, kind) for every public function that the headers in INCLUDE declare, with kind
# INLINE or API and the name without its prefix. Run by the build:
#   cmake -D INCLUDE=dir -D OUT=file -P declare.cmake
# The headers are looked for, not listed: a new one must not escape the check that this is for.
file(GLOB headers "${INCLUDE}/pyrs/*.h" "${INCLUDE}/pyrs/unstable/*.h")
set(names "")
set(declarations 0)
foreach(header IN LISTS headers)
  file(READ "${header}" text)
  # Semicolons and brackets would break CMake's lists.
  string(REGEX REPLACE "[][;]" " " text "${text}")
  string(REGEX MATCHALL "\nPYRS_(API|INLINE) [^({]*\\(" found "${text}")
  foreach(declaration IN LISTS found)
    math(EXPR declarations "${declarations} + 1")
    if(declaration MATCHES "PYRS_(API|INLINE) .*[ *\n]pyrs_([a-z0-9_]+)\\($")
      list(APPEND names "${CMAKE_MATCH_2}, ${CMAKE_MATCH_1}")
    endif()
  endforeach()
endforeach()
list(LENGTH names count)
list(REMOVE_DUPLICATES names)
list(LENGTH names distinct)
if(count EQUAL 0 OR NOT count EQUAL declarations OR NOT count EQUAL distinct)
  message(FATAL_ERROR "${declarations} public declarations, but ${distinct} different names in them")
endif()
list(SORT names)
list(JOIN names ") \\\n    X(" lines)
file(WRITE "${OUT}.new" "/* Every public function of include/pyrs. Made by declare.cmake. */
#define RT_DECLARED(X) \\
    X(${lines})
")
file(COPY_FILE "${OUT}.new" "${OUT}" ONLY_IF_DIFFERENT)
file(REMOVE "${OUT}.new")
