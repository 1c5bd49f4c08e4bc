# SPDX-License-Identifier: MIT
# Finds libclang's C API, which LLVM installs under a folder of its own: LibClang::LibClang.
# Version 14 first: it is Debian 12's, and what the recorded facts were made with.

set(libclang_prefixes "")
foreach(version IN ITEMS 14 15 16 17 18 19 20 21 22)
  list(APPEND libclang_prefixes "/usr/lib/llvm-${version}" "/usr/lib/llvm${version}"
       "/usr/local/opt/llvm@${version}" "/opt/homebrew/opt/llvm@${version}")
endforeach()
find_path(LibClang_INCLUDE_DIR clang-c/Index.h
          HINTS ${libclang_prefixes} PATH_SUFFIXES include)
# The library must belong to the header.
get_filename_component(libclang_prefix "${LibClang_INCLUDE_DIR}" DIRECTORY)
find_library(LibClang_LIBRARY NAMES clang libclang HINTS "${libclang_prefix}" PATH_SUFFIXES lib lib64)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibClang REQUIRED_VARS LibClang_LIBRARY LibClang_INCLUDE_DIR)
mark_as_advanced(LibClang_INCLUDE_DIR LibClang_LIBRARY)

if(LibClang_FOUND AND NOT TARGET LibClang::LibClang)
  add_library(LibClang::LibClang UNKNOWN IMPORTED GLOBAL)
  set_target_properties(LibClang::LibClang PROPERTIES
    IMPORTED_LOCATION "${LibClang_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${LibClang_INCLUDE_DIR}")
endif()
