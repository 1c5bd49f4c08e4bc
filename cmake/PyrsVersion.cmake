# SPDX-License-Identifier: MIT
# Reads the numbers of include/pyrs/version.h, the only place where they are typed. Sets
#   PYRS_VERSION      x.y.z
#   PYRS_ABI_CURRENT, PYRS_ABI_MIN_COMPATIBLE

set(pyrs_version_header "${CMAKE_CURRENT_LIST_DIR}/../include/pyrs/version.h")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${pyrs_version_header}")
foreach(name IN ITEMS VERSION_MAJOR VERSION_MINOR VERSION_PATCH ABI_CURRENT ABI_MIN_COMPATIBLE)
  file(STRINGS "${pyrs_version_header}" line REGEX "^#define PYRS_${name} [0-9]+$")
  if(NOT line MATCHES " ([0-9]+)$")
    message(FATAL_ERROR "include/pyrs/version.h does not define PYRS_${name}")
  endif()
  set(PYRS_${name} "${CMAKE_MATCH_1}")
endforeach()
set(PYRS_VERSION "${PYRS_VERSION_MAJOR}.${PYRS_VERSION_MINOR}.${PYRS_VERSION_PATCH}")
