# SPDX-License-Identifier: MIT
# Which layout the library is compiled for. Defines
#   pyrs::headers  the include directory and -DPYRS_LAYOUT_HEADER, for all that includes <pyrs/...>
#
# The header is PYRS_LAYOUT_HEADER when it is given. Otherwise pyrs-abi measures PYRS_PYTHON and
# writes one that leads to a recorded profile or, for an interpreter nobody recorded, is its own.

add_library(pyrs_headers INTERFACE)
add_library(pyrs::headers ALIAS pyrs_headers)
target_include_directories(pyrs_headers INTERFACE "${PROJECT_SOURCE_DIR}/include")

if(PYRS_LAYOUT_HEADER)
  get_filename_component(pyrs_profile_header "${PYRS_LAYOUT_HEADER}" ABSOLUTE
                         BASE_DIR "${PROJECT_SOURCE_DIR}")
else()
  set(pyrs_profile_header "${PROJECT_BINARY_DIR}/pyrs_profile.h")
  add_custom_command(
    OUTPUT "${pyrs_profile_header}"
    COMMAND pyrs-abi profile --root "${PROJECT_SOURCE_DIR}" --python "${PYRS_PYTHON_EXECUTABLE}"
            --output "${pyrs_profile_header}"
    DEPENDS pyrs-abi "${PROJECT_SOURCE_DIR}/src/abi/interpreter.py"
            "${PROJECT_SOURCE_DIR}/src/lib/cpython_internal.h"
            "${PROJECT_SOURCE_DIR}/include/pyrs/layout/select.h"
            "${PYRS_PYTHON_EXECUTABLE}" "${PYRS_PYTHON_INCLUDE}/patchlevel.h"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Measuring ${PYRS_PYTHON_EXECUTABLE}"
    VERBATIM)
  add_custom_target(pyrs_profile DEPENDS "${pyrs_profile_header}")
  add_dependencies(pyrs_headers pyrs_profile)
endif()
target_compile_definitions(pyrs_headers INTERFACE PYRS_LAYOUT_HEADER="${pyrs_profile_header}")
